import { expectedOrderValue } from "../core/forecast/gammaGamma/expectedOrderValue";
import { numberArgument } from "./cells/argument";
import { elementwise } from "./cells/elementwise";
import { readSpendModel } from "./forecast/readSpendModel";

/**
 * What a customer's next orders will be worth on average: between their own average and everyone's, the own one gaining weight with every order.
 * @customfunction EXPECTEDORDERVALUE
 * @param repeatOrders Days with an order after the first; a cell or a range.
 * @param averageOrderValue Mean amount of those days (0 without repeat orders).
 * @param model The two columns that ORDERMODEL gave with amounts, or p, q and v of a Gamma-Gamma in one row or column.
 * @returns Money per order, for each cell.
 * @example =WORTH.EXPECTEDORDERVALUE(2, 22.35, {6.25;3.74;15.44})
 */
export function EXPECTEDORDERVALUE(repeatOrders: any[][], averageOrderValue: any[][], model: any[][]): any[][] {
  const known = readSpendModel(model);
  return elementwise(
    "Expected order value",
    { repeatOrders: numberArgument(repeatOrders), averageOrderValue: numberArgument(averageOrderValue, 0) },
    (spend) => expectedOrderValue(spend, known),
  );
}
