import { expectedOrders } from "../core/forecast/expectedOrders";
import { aheadOfHistories } from "./forecast/aheadOfHistories";

/**
 * How many orders to expect of a customer in the coming weeks. A customer of age 0 is a new one.
 * @customfunction EXPECTEDORDERS
 * @param weeks How many weeks to look ahead; a cell or a range.
 * @param repeatOrders Days with an order after the first.
 * @param recency Weeks from the first order to the last (0 without repeat orders).
 * @param age Weeks from the first order to today.
 * @param model The two columns that ORDERMODEL gave, or r, alpha, a and b of a BG/NBD in one row or column.
 * @returns Orders, for each cell.
 * @example =WORTH.EXPECTEDORDERS(39, 2, 30.43, 38.86, {0.243;4.414;0.793;2.426})
 */
export function EXPECTEDORDERS(
  weeks: any[][],
  repeatOrders: any[][],
  recency: any[][],
  age: any[][],
  model: any[][],
): any[][] {
  return aheadOfHistories("Expected orders", { weeks, repeatOrders, recency, age, model }, expectedOrders);
}
