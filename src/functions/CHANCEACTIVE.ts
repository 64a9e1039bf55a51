import { chanceActive } from "../core/forecast/chanceActive";
import { numberArgument } from "./cells/argument";
import { elementwise } from "./cells/elementwise";
import { readOrderModel } from "./forecast/readOrderModel";

/**
 * The chance that a customer is still active, from how often they ordered and how long they have been silent.
 * @customfunction CHANCEACTIVE
 * @param repeatOrders Days with an order after the first; a cell or a range.
 * @param recency Weeks from the first order to the last (0 without repeat orders).
 * @param age Weeks from the first order to today.
 * @param model The two columns that ORDERMODEL gave, or r, alpha, a and b of a BG/NBD in one row or column.
 * @returns A chance from 0 to 1, for each cell.
 * @example =WORTH.CHANCEACTIVE(2, 30.43, 38.86, {0.243;4.414;0.793;2.426})
 */
export function CHANCEACTIVE(repeatOrders: any[][], recency: any[][], age: any[][], model: any[][]): any[][] {
  const known = readOrderModel(model);
  return elementwise(
    "Chance active",
    { repeatOrders: numberArgument(repeatOrders), recency: numberArgument(recency), age: numberArgument(age) },
    (history) => chanceActive(history, known),
  );
}
