import type { OrderLog } from "./OrderLog";

/** Money that fulfilling takes: one figure for every order, or one for each order and each refund of the log. */
export type Costs = number | RowCosts;

export interface RowCosts {
  readonly ofOrders: Float64Array;
  readonly ofRefunds: Float64Array;
}

/**
 * The log with what each order brought instead of what was paid: an order that lost money is still an order, and no refund.
 *
 * @param costs money per order: one figure for every order, or one for each order and refund
 */
export function lessCosts<Log extends OrderLog>(log: Log, costs: Costs): Log {
  const less = (amounts: Float64Array, each: number | Float64Array) =>
    amounts.map((amount, i) => amount - (typeof each === "number" ? each : each[i]));
  const [ofOrders, ofRefunds] = typeof costs === "number" ? [costs, 0] : [costs.ofOrders, costs.ofRefunds];
  const refunds = { ...log.refunds, amounts: less(log.refunds.amounts, ofRefunds) };
  return { ...log, amounts: less(log.amounts, ofOrders), refunds };
}
