import { demandConfidence } from "./clickRules";
import { profitChance, type RunningKeyword } from "./profitChance";

/** A running keyword, and how sure a verdict on it has to be. */
export interface KeywordToJudge extends RunningKeyword {
  /** Chance of being right that a verdict needs, between 0 and 1. */
  confidence: number;
}

/** Below this share of the clicks that the usual rate is worth, the usual rate would decide almost alone. */
export const LEAST_SHARE = 1 / 5;

export type Verdict = "Profitable" | "Unprofitable" | "Keep testing";

/**
 * What to make of a running keyword.
 *
 *     "Profitable"    where profitChance >= confidence
 *     "Unprofitable"  where profitChance <= 1 - confidence
 *     "Keep testing"  in between: what was seen does not decide it yet; and always below a fifth of the clicks that the
 *                     usual rate is worth, for that rate alone must not decide
 *
 * @throws DomainError unless the confidence is between 0 and 1, and as profitChance
 * @example verdict({ cpc: 3, customerValue: 300, customers: 0, clicks: 300, usualRate: 0.01, confidence: 0.9 })
 * // "Unprofitable"
 */
export function verdict({ confidence, ...keyword }: KeywordToJudge): Verdict {
  demandConfidence(confidence);
  const chance = profitChance(keyword);
  const { clicks, usualRate, usualClicks = 1 / usualRate } = keyword;
  if (clicks < LEAST_SHARE * usualClicks) return "Keep testing";
  if (chance >= confidence) return "Profitable";
  return chance <= 1 - confidence ? "Unprofitable" : "Keep testing";
}
