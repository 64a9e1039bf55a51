import { splitOfTests } from "../core/clicks/splitOfTests";
import { numberArgument, single } from "./cells/argument";
import { readTestable } from "./cells/keywordsToTest";

/**
 * Which keywords to test with the money there is, and with how many clicks each: the split whose tests gain the most before the rest of the clicks are bought. A keyword that is not worth testing with this money gets 0.
 * @customfunction TESTSPLIT
 * @param budget Money for all tests together.
 * @param cpc Money per click of each keyword, a row a keyword. A header row is fine.
 * @param customerValue Money a customer brings after costs; one cell, or one for each keyword.
 * @param clicksAhead Clicks each keyword can bring in all, for the test and afterwards; one cell, or one for each keyword.
 * @param usualRate Customers per click of keywords like these, between 0 and 1 (1% if left out).
 * @param usualClicks How many clicks that rate is worth, above 0 (if left out: as many as bring one customer at it).
 * @param mostClicks The most clicks a test may take, because a keyword brings no more in its time; one cell, or one for each keyword (all clicks ahead if left out).
 * @returns Clicks to test each keyword with, in a column: whole clicks that cost no more than the budget.
 * @example =WORTH.TESTSPLIT(1000, {3;2.9;13.76;1.2;5}, {250;250;900;90;300}, {5000;3000;800;12000;2000})
 */
export function TESTSPLIT(
  budget: any[][],
  cpc: any[][],
  customerValue: any[][],
  clicksAhead: any[][],
  usualRate?: any[][],
  usualClicks?: any[][],
  mostClicks?: any[][],
): any[][] {
  const money = single("budget", numberArgument(budget));
  const read = readTestable({ cpc, customerValue, clicksAhead, usualRate, usualClicks, mostClicks });
  const split = splitOfTests(money, read.keywords);
  const column = Array.from({ length: read.height }, (): (number | string)[] => [""]);
  read.places.forEach((place, i) => (column[place][0] = split[i]));
  return read.header ? [["Test clicks"], ...column] : column;
}
