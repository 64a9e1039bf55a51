import { clicksToTest } from "../core/clicks/clicksToTest";
import { numberArgument } from "./cells/argument";
import { elementwise } from "./cells/elementwise";

/**
 * How many clicks it takes to see a sale. Without a confidence that is the number that brings the sales on average; with one, the number after which you can be that sure of them.
 * @customfunction CLICKSTOTEST
 * @param conversionRate Customers per click, above 0 and at most 1 (1% if left out); a cell or a range.
 * @param sales Sales the test should bring, a whole number (1 if left out).
 * @param confidence Chance of at least so many sales, between 0 and 1, such as 90% (if left out: the clicks that bring them on average).
 * @returns Clicks, for each cell.
 * @example =WORTH.CLICKSTOTEST(1%, 1, 95%)
 */
export function CLICKSTOTEST(conversionRate?: any[][], sales?: any[][], confidence?: any[][]): any[][] {
  return elementwise(
    "Clicks to test",
    {
      conversionRate: numberArgument(conversionRate, 0.01),
      sales: numberArgument(sales, 1),
      confidence: numberArgument(confidence, null),
    },
    clicksToTest,
  );
}
