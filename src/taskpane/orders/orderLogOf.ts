import { logOfRows } from "../../core/customers/logOfRows";
import type { OrderLog } from "../../core/customers/OrderLog";
import type { Order } from "../../imports/orders/OrderTable";

/** Rows of orders as the formulas count them: those below 0 are refunds and no orders. */
export interface ReadLog {
  readonly log: OrderLog;
  /** The rows behind the orders of the log, in its order. */
  readonly orders: readonly Order[];
  /** The rows behind its refunds. */
  readonly refunds: readonly Order[];
}

/** Customers stand in the order in which they come first. */
export function orderLogOf(rows: readonly Order[]): ReadLog {
  const read = logOfRows({
    customers: rows.map(({ customer }) => customer),
    dates: Float64Array.from(rows, ({ date }) => date),
    amounts: Float64Array.from(rows, ({ amount }) => amount),
  });
  return {
    log: read.log,
    orders: Array.from(read.orders, (row) => rows[row]),
    refunds: Array.from(read.refunds, (row) => rows[row]),
  };
}

/** List prices count only where every order has one: a blank would pass for a discount. */
export function listPricesOf(orders: readonly Order[]): Float64Array | undefined {
  const prices = orders.map(({ listPrice }) => listPrice ?? 0);
  return prices.every((price) => price > 0) ? Float64Array.from(prices) : undefined;
}
