import { costToTest } from "../core/clicks/costToTest";
import { numberArgument } from "./cells/argument";
import { elementwise } from "./cells/elementwise";

/**
 * What it costs to test a keyword: the clicks it takes to see a sale, at the price you pay for them. Give a confidence to be surer of the sale.
 * @customfunction COSTTOTEST
 * @param cpc Money per click; a cell or a range.
 * @param conversionRate Customers per click, above 0 and at most 1 (1% if left out).
 * @param sales Sales the test should bring, a whole number (1 if left out).
 * @param confidence Chance of at least so many sales, between 0 and 1, such as 90% (if left out: the clicks that bring them on average).
 * @returns Money, for each cell.
 * @example =WORTH.COSTTOTEST(D2:D25)
 * @sample Keywords
 */
export function COSTTOTEST(cpc: any[][], conversionRate?: any[][], sales?: any[][], confidence?: any[][]): any[][] {
  return elementwise(
    "Cost to test",
    {
      cpc: numberArgument(cpc),
      conversionRate: numberArgument(conversionRate, 0.01),
      sales: numberArgument(sales, 1),
      confidence: numberArgument(confidence, null),
    },
    costToTest,
  );
}
