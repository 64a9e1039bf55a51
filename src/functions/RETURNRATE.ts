import { returnRate } from "../core/customers/returnRate";
import { readOrders } from "./cells/orderLog";

/**
 * The share of customers who came back: those with two orders or more.
 * @customfunction RETURNRATE
 * @param customers The customer of each order, a row an order. A header such as Customer is skipped.
 * @returns A share, 0 to 1.
 * @example =WORTH.RETURNRATE(A1:A265)
 * @sample Orders
 */
export function RETURNRATE(customers: any[][]): number {
  return returnRate(readOrders({ customers }));
}
