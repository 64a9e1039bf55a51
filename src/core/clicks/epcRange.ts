import { betaPeak } from "../numeric/betaKernel";
import { betaQuantile } from "../numeric/betaQuantile";
import { demandConfidence } from "./clickRules";
import { conversionBelief, type Evidence } from "./conversionBelief";

/** What was seen of a keyword, what its customers bring, and how sure the range is to be. */
export interface EpcEvidence extends Evidence {
  /** Money per customer; may be negative. */
  customerValue: number;
  /** Chance that the true EPC lies in the range, between 0 and 1. */
  confidence: number;
}

/** Money per click. */
export interface EpcRange {
  low: number;
  expected: number;
  high: number;
}

/**
 * What a click really earns lies in this range, with the confidence asked for: as likely below it as above.
 *
 *     low, high = customer value x the (1 - confidence)/2 quantiles of the belief, from either end
 *     expected  = customer value x a / (a + b)
 *
 * A mean is no middle: with a confidence below some 26% the range can be so narrow that the expected EPC lies above it.
 *
 * @returns money per click, in the currency of the customer value; low is the lower money even for a negative value
 * @throws DomainError unless the confidence is between 0 and 1, and as conversionBelief
 * @example epcRange({ customerValue: 300, customers: 0, clicks: 100, confidence: 0.9, usualRate: 0.01 })
 * // { low: 0.07732, expected: 1.5, high: 4.48236 }
 */
export function epcRange({ customerValue, confidence, ...evidence }: EpcEvidence): EpcRange {
  demandConfidence(confidence);
  const { a, b } = conversionBelief(evidence);
  const outside = (1 - confidence) / 2;
  const peak = betaPeak(a, b);
  const least = customerValue * betaQuantile("lower", outside, a, b, peak);
  const most = customerValue * betaQuantile("upper", outside, a, b, peak);
  const expected = customerValue * (a / (a + b));
  return { low: Math.min(least, most), expected, high: Math.max(least, most) };
}
