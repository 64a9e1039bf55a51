import { orderChance } from "../core/forecast/orderChance";
import { numberArgument } from "./cells/argument";
import { elementwise } from "./cells/elementwise";
import { readOrderModel } from "./forecast/readOrderModel";

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
  const known = readOrderModel(model);
  return elementwise(
    "Chance of an order",
    {
      weeks: numberArgument(weeks),
      repeatOrders: numberArgument(repeatOrders),
      recency: numberArgument(recency),
      age: numberArgument(age),
    },
    ({ weeks: ahead, ...history }) => orderChance(ahead, history, known),
  );
}
