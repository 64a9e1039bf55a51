import { retention } from "../core/customers/retention";
import { numberArgument, single } from "./cells/argument";
import { readOrders } from "./cells/orderLog";

/**
 * The share of one period's customers who order again in the next period, over all periods of the log.
 * @customfunction RETENTION
 * @param customers The customer of each order, a row an order. Whole columns with a header are fine.
 * @param dates The date of each order, beside the customers.
 * @param periodDays Length of a period in days, counted back from the last order (365 if left out).
 * @returns A share, 0 to 1.
 * @example =WORTH.RETENTION(A1:A265, B1:B265, 180)
 * @sample Orders
 */
export function RETENTION(customers: any[][], dates: any[][], periodDays?: any[][]): number {
  return retention(readOrders({ customers, dates }), single("periodDays", numberArgument(periodDays, 365)));
}
