import { NoAnswer } from "../NoAnswer";

/** A list of orders, one entry an order in every array, with the customers' names kept once. */
export interface OrderLog {
  /** Customers in the order in which they are first seen. */
  readonly names: readonly string[];
  /** For each order, where its customer stands in `names`. */
  readonly customers: Int32Array;
  /** Excel serial numbers; empty where the question needs no dates. */
  readonly dates: Float64Array;
  /** Money per order; refunds are negative. Empty where the question needs no amounts. */
  readonly amounts: Float64Array;
}

/** @throws NoAnswer for a log without orders, of which there is nothing to tell */
export function demandOrders({ customers }: OrderLog): void {
  if (customers.length === 0) throw new NoAnswer("noOrders");
}
