import { orderChance } from "../core/forecast/orderChance";
import { aheadOfHistories } from "./forecast/aheadOfHistories";

/**
 * The chance that a customer orders at least once in the coming weeks.
 * @customfunction ORDERCHANCE
 * @param weeks How many weeks to look ahead; a cell or a range.
 * @param repeatOrders Days with an order after the first.
 * @param recency Weeks from the first order to the last (0 without repeat orders).
 * @param age Weeks from the first order to today.
 * @param model The two columns that ORDERMODEL gave, or r, alpha, a and b of a BG/NBD in one row or column.
 * @returns A chance from 0 to 1, for each cell.
 * @example =WORTH.ORDERCHANCE(39, 2, 30.43, 38.86, {0.243;4.414;0.793;2.426})
 */
export function ORDERCHANCE(
  weeks: any[][],
  repeatOrders: any[][],
  recency: any[][],
  age: any[][],
  model: any[][],
): any[][] {
  return aheadOfHistories("Chance of an order", { weeks, repeatOrders, recency, age, model }, orderChance);
}
