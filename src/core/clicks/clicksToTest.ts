import { demandAim, type TestAim } from "./clickRules";
import { clicksForConfidence } from "./clicksForConfidence";

/**
 * Clicks that a test needs to show whether a keyword sells.
 *
 *     sales / conversion rate                                             without a confidence: on average
 *     the smallest n with P(at least `sales` sales in n clicks) >= it     with one
 *
 * The plain rule buys one sale on average, and no sale at all in 37 tests of 100; a confidence says how rare that may be.
 *
 * @returns clicks; a whole number where a confidence is given
 * @throws DomainError unless the rate is above 0 and at most 1, sales a whole number >= 1, the confidence between 0 and 1
 * @example clicksToTest({ conversionRate: 0.01, sales: 1, confidence: 0.95 }) // 299
 */
export function clicksToTest(aim: TestAim): number {
  demandAim(aim);
  const { conversionRate, sales, confidence } = aim;
  return confidence === undefined ? sales / conversionRate : clicksForConfidence(conversionRate, sales, confidence);
}
