import { demandPrice, type TestAim } from "./clickRules";
import { clicksToTest } from "./clicksToTest";

/** A test, and what one click of it costs. */
export interface PricedTest extends TestAim {
  /** Money per click, 0 or more. */
  cpc: number;
}

/**
 * What it costs to test a keyword: the clicks a test needs, at their price.
 *
 *     cpc x sales / conversion rate        without a confidence
 *     cpc x clicksToTest                   with one
 *
 * @returns money, in the currency of the CPC
 * @throws DomainError unless cpc >= 0, and as clicksToTest
 * @example costToTest({ cpc: 3, conversionRate: 0.01, sales: 1 }) // 300
 */
export function costToTest(test: PricedTest): number {
  demandPrice(test.cpc);
  return test.cpc * clicksToTest(test);
}
