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
export function customerTotals({ names, customers, dates, amounts }: OrderLog): CustomerTotals {
  const orders = new Int32Array(names.length);
  const spend = new Float64Array(names.length);
  const firstOrder = new Float64Array(names.length).fill(Number.NaN);
  const lastOrder = new Float64Array(names.length).fill(Number.NaN);
  for (let i = 0; i < customers.length; i++) {
    const customer = customers[i];
    orders[customer]++;
    if (amounts.length > 0) spend[customer] += amounts[i];
    if (dates.length === 0) continue;
    // Written so that the first date replaces NaN.
    if (!(firstOrder[customer] <= dates[i])) firstOrder[customer] = dates[i];
    if (!(lastOrder[customer] >= dates[i])) lastOrder[customer] = dates[i];
  }
  return { orders, spend, firstOrder, lastOrder };
}

/** Adds up by customer a number that each order has beside it, such as its cost. */
export function totalByCustomer({ names, customers }: OrderLog, values: ArrayLike<number>): Float64Array {
  const totals = new Float64Array(names.length);
  for (let i = 0; i < customers.length; i++) totals[customers[i]] += values[i];
  return totals;
}
