import { costToTest } from "../core/clicks/costToTest";
import { budgetOfTest } from "../core/clicks/budgetOfTest";
import { numberArgument, single } from "./cells/argument";
import { elementwise } from "./cells/elementwise";
import { numbersOf } from "./cells/numbersOf";

/**
 * What it costs a month to test a list of keywords: the sum of what each costs to test, spread over the months. Blank rows are left out.
 * @customfunction TESTBUDGET
 * @param cpc Money per click of each keyword; a range.
 * @param months Months over which to spread the tests; one cell.
 * @param conversionRate Customers per click, above 0 and at most 1 (1% if left out); a cell, or a range beside the prices.
 * @param sales Sales each test should bring, a whole number (1 if left out).
 * @param confidence Chance of at least so many sales, between 0 and 1, such as 90% (if left out: the clicks that bring them on average).
 * @returns Money a month.
 * @example =WORTH.TESTBUDGET(D2:D25, 3)
 * @sample Keywords
 */
export function TESTBUDGET(
  cpc: any[][],
  months: any[][],
  conversionRate?: any[][],
  sales?: any[][],
  confidence?: any[][],
): number {
  const costs = elementwise(
    "Cost to test",
    {
      cpc: numberArgument(cpc),
      conversionRate: numberArgument(conversionRate, 0.01),
      sales: numberArgument(sales, 1),
      confidence: numberArgument(confidence, null),
    },
    costToTest,
  );
  return budgetOfTest(numbersOf(costs), single("months", numberArgument(months)));
}
