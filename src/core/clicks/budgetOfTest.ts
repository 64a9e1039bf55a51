import { demand } from "../DomainError";
import { NoAnswer } from "../NoAnswer";
import { sum } from "../numeric/sum";

/**
 * What it takes a month to test a list of keywords side by side.
 *
 *     sum of the costs to test / months
 *
 * @param costs what each keyword costs to test, in money
 * @param months over which the tests are spread, above 0
 * @returns money a month
 * @throws DomainError unless months > 0; NoAnswer for an empty list
 * @example budgetOfTest([300, 290, 1376, 34], 4) // 500
 */
export function budgetOfTest(costs: readonly number[], months: number): number {
  demand(months > 0, "months", months, "aboveZero");
  if (costs.length === 0) throw new NoAnswer("noKeywords");
  return sum(costs) / months;
}
