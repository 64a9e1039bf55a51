import { decimal } from "../numeric/decimal";
import type { OrderLog } from "./OrderLog";

/** What each customer's orders add up to; every array has an entry a customer, in the order of the log's names. */
export interface CustomerTotals {
  readonly orders: Int32Array;
  /** Money paid, less refunds. */
  readonly spend: Float64Array;
  /** Excel serial numbers; NaN where the log has no dates. */
  readonly firstOrder: Float64Array;
  readonly lastOrder: Float64Array;
}

/** Adds up a log by customer. */
export function customerTotals(log: OrderLog): CustomerTotals {
  const { names, customers, dates, amounts } = log;
  const orders = new Int32Array(names.length);
  const spend = amounts.length > 0 ? totalByCustomer(log, amounts) : new Float64Array(names.length);
  const firstOrder = new Float64Array(names.length).fill(Number.NaN);
  const lastOrder = new Float64Array(names.length).fill(Number.NaN);
  for (let i = 0; i < customers.length; i++) {
    const customer = customers[i];
    orders[customer]++;
    if (dates.length === 0) continue;
    // Written so that the first date replaces NaN.
    if (!(firstOrder[customer] <= dates[i])) firstOrder[customer] = dates[i];
    if (!(lastOrder[customer] >= dates[i])) lastOrder[customer] = dates[i];
  }
  return { orders, spend, firstOrder, lastOrder };
}

/** Adds up by customer the money that each order has beside it, such as its cost; as `sum` and `decimal` do. */
export function totalByCustomer({ names, customers }: OrderLog, values: ArrayLike<number>): Float64Array {
  const totals = new Float64Array(names.length);
  const lost = new Float64Array(names.length);
  const added = new Float64Array(names.length);
  for (let i = 0; i < customers.length; i++) {
    const customer = customers[i];
    const [value, before] = [values[i], totals[customer]];
    const next = before + value;
    lost[customer] += Math.abs(before) >= Math.abs(value) ? before - next + value : value - next + before;
    totals[customer] = next;
    added[customer] += Math.abs(value);
  }
  return totals.map((each, customer) => decimal(each + lost[customer], added[customer]));
}
