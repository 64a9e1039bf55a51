import { monthsOfTest } from "../core/clicks/monthsOfTest";
import { numberArgument } from "./cells/argument";
import { elementwise } from "./cells/elementwise";

/**
 * How many months a keyword test takes at the searches the keyword gets, until the sale of its last click can be seen.
 * @customfunction TESTMONTHS
 * @param monthlySearches Searches for the keyword in a month; a cell or a range.
 * @param clickRate Clicks on your ad per search, 0 to 1 (1% if left out).
 * @param conversionRate Customers per click, above 0 and at most 1 (1% if left out).
 * @param sales Sales the test should bring, a whole number (1 if left out).
 * @param confidence Chance of at least so many sales, between 0 and 1, such as 90% (if left out: the clicks that bring them on average).
 * @param salesCycleDays Days from a click to the sale it brings (0 if left out).
 * @returns Months, for each cell.
 * @example =WORTH.TESTMONTHS(B2:B25)
 * @sample Keywords
 */
export function TESTMONTHS(
  monthlySearches: any[][],
  clickRate?: any[][],
  conversionRate?: any[][],
  sales?: any[][],
  confidence?: any[][],
  salesCycleDays?: any[][],
): any[][] {
  return elementwise(
    "Months to test",
    {
      monthlySearches: numberArgument(monthlySearches),
      clickRate: numberArgument(clickRate, 0.01),
      conversionRate: numberArgument(conversionRate, 0.01),
      sales: numberArgument(sales, 1),
      confidence: numberArgument(confidence, null),
      salesCycleDays: numberArgument(salesCycleDays, 0),
    },
    monthsOfTest,
  );
}
