import { regularisedBeta } from "../numeric/regularisedBeta";
import { demandPrice } from "./clickRules";
import { conversionBelief, type Evidence } from "./conversionBelief";

/** A running keyword: what its clicks cost, what its customers bring, and what was seen of it. */
export interface RunningKeyword extends Evidence {
  /** Money per click, 0 or more. */
  cpc: number;
  /** Money per customer; may be negative. */
  customerValue: number;
}

/**
 * The chance that clicks on a keyword really earn more than they cost, given what was seen so far.
 *
 *     P(rate x customer value > cpc) = 1 - I_(cpc / value)(a, b)         a, b from conversionBelief
 *
 * 0 where not even a customer a click would pay for the clicks.
 *
 * @returns a chance, 0 to 1
 * @throws DomainError unless cpc >= 0, and as conversionBelief
 * @example profitChance({ cpc: 3, customerValue: 300, customers: 0, clicks: 100, usualRate: 0.01 }) // 0.135333
 */
export function profitChance({ cpc, customerValue, ...evidence }: RunningKeyword): number {
  demandPrice(cpc);
  const { a, b } = conversionBelief(evidence);
  if (customerValue <= 0 || cpc >= customerValue) return 0;
  return regularisedBeta(cpc / customerValue, a, b).upper;
}
