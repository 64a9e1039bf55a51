import { demand } from "../DomainError";
import { betaBinomialExcess } from "../numeric/betaBinomialExcess";
import { demandPrice, demandTestSize } from "./clickRules";
import { conversionBelief } from "./conversionBelief";
import type { RunningKeyword } from "./profitChance";

/** A keyword, what was seen of it, and the plan to test it before buying more. */
export interface PlannedTest extends RunningKeyword {
  /** Clicks bought to learn from, a whole number. */
  testClicks: number;
  /** Clicks that can be bought afterwards, if the test says so. */
  laterClicks: number;
}

/**
 * The money a test is worth: what is expected to be gained by buying some clicks first and deciding on the later ones
 * by what they bring, over deciding on all of them now.
 *
 *     later x (E max(0, EPC' - CPC) - max(0, EPC - CPC)) + test x min(0, EPC - CPC)
 *
 * EPC is what a click is expected to earn now, EPC' after the test. The first part is what knowing more saves: bad
 * clicks not bought, or good ones bought after all. The second is what the test loses where clicks do not pay so far.
 * Before the test its sales K are beta-binomial, EPC' = value x (a + K)/(a + b + test), and with m the sales at which a
 * click just pays the first part is value/(a + b + test) x E max(0, m - K) where clicks pay now, E max(0, K - m) where not.
 *
 * Source: Raiffa & Schlaifer (1961), Applied Statistical Decision Theory: the expected value of sample information of a
 * beta prior under linear loss, less the cost of the sample.
 * @returns money; never below 0 where clicks pay now, and never more than perfect knowledge would bring
 * @throws DomainError unless testClicks is a whole number from 0 to 10^12 and laterClicks >= 0, and as profitChance
 * @example valueOfTest({ cpc: 3, customerValue: 250, testClicks: 100, laterClicks: 5000,
 *   usualRate: 0.01, customers: 0, clicks: 0 }) // 2431.155779
 */
export function valueOfTest({ cpc, customerValue, testClicks, laterClicks, ...evidence }: PlannedTest): number {
  demandPrice(cpc);
  demandTestSize("testClicks", testClicks);
  demand(laterClicks >= 0, "laterClicks", laterClicks, "notNegative");
  const { a, b } = conversionBelief(evidence);
  const profitNow = customerValue * (a / (a + b)) - cpc;
  const testLoss = testClicks * Math.min(0, profitNow);
  if (customerValue <= 0 || cpc >= customerValue) return testLoss;
  const seen = a + b + testClicks;
  const salesToPay = (cpc / customerValue) * seen - a;
  const change = betaBinomialExcess(profitNow > 0 ? "below" : "above", salesToPay, { n: testClicks, a, b });
  return laterClicks * customerValue * (change / seen) + testLoss;
}
