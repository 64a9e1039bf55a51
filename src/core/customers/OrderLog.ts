import { NoAnswer } from "../NoAnswer";

/** A customer as the log gives them: a number stays a number, so that lookups from its column find it. */
export type CustomerName = string | number;

/** A list of orders, one entry an order in every array, with the customers' names kept once, and what was given back. */
export interface OrderLog {
  /** Customers in the order in which they are first seen. */
  readonly names: readonly CustomerName[];
  /** For each order, where its customer stands in `names`. */
  readonly customers: Int32Array;
  /** Excel serial numbers; empty where the question needs no dates. */
  readonly dates: Float64Array;
  /** Money per order. Empty where the question needs no amounts. */
  readonly amounts: Float64Array;
  readonly refunds: Refunds;
}

/** What was given back to customers of a log: no orders, but less money. An entry a refund in every array. */
export interface Refunds {
  readonly customers: Int32Array;
  /** Excel serial numbers; empty where the question needs no dates. */
  readonly dates: Float64Array;
  /** Money, below 0. */
  readonly amounts: Float64Array;
}

/** @throws NoAnswer for a log without orders, of which there is nothing to tell */
export function demandOrders({ customers }: OrderLog): void {
  if (customers.length === 0) throw new NoAnswer("noOrders");
}
