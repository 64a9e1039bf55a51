import { decimal } from "../numeric/decimal";
import type { RowCosts } from "./Costs";
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
  const spend = amounts.length > 0 ? moneyByCustomer(log) : new Float64Array(names.length);
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

/** What each customer paid, less what they were given back. */
export function moneyByCustomer(log: OrderLog): Float64Array {
  return totalByCustomer(log, { ofOrders: log.amounts, ofRefunds: log.refunds.amounts });
}

/** Adds up by customer the money that each order and refund has beside it, such as its cost; as `sum` and `decimal` do. */
export function totalByCustomer(
  { names, customers, refunds }: OrderLog,
  { ofOrders, ofRefunds }: RowCosts,
): Float64Array {
  const totals = new Float64Array(names.length);
  const lost = new Float64Array(names.length);
  const added = new Float64Array(names.length);
  const add = (customer: number, value: number) => {
    const before = totals[customer];
    const next = before + value;
    lost[customer] += Math.abs(before) >= Math.abs(value) ? before - next + value : value - next + before;
    totals[customer] = next;
    added[customer] += Math.abs(value);
  };
  for (let i = 0; i < customers.length; i++) add(customers[i], ofOrders[i]);
  for (let i = 0; i < refunds.customers.length; i++) add(refunds.customers[i], ofRefunds[i]);
  return totals.map((each, customer) => decimal(each + lost[customer], added[customer]));
}
