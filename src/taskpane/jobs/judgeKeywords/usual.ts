import type { UsualRate } from "../../../core/clicks/conversionBelief";
import { usualRate as learn, type LearntRate, type RateWarning } from "../../../core/clicks/usualRate/usualRate";
import { sum } from "../../../core/numeric/sum";
import type { KeywordRecord } from "../../../imports/keywords/KeywordTable";
import { clicksThatCount } from "./clicksThatCount";

/** Why a report does not tell its usual rate. */
export type Untold = "tooFewConversions" | "tooFewKeywords" | "allConverted";

/** Why it tells its rate, and not how many clicks that is worth. */
export type UntoldWorth = Extract<RateWarning, string>;

/** Where the usual rate and its worth come from. */
export type UsualFrom =
  | { readonly id: "typed"; readonly isWorthTyped: boolean }
  | { readonly id: "learnt"; readonly keywords: number }
  | { readonly id: "whole"; readonly why: UntoldWorth }
  | { readonly id: "assumed"; readonly why: Untold };

/** What is judged by where the report does not tell its own rate: the clicks of one sale in a hundred. */
export const ASSUMED_RATE = 0.01;

/** Fewer conversions than these say little about the rate. */
export const FEWEST_CONVERSIONS = 5;

/**
 * The usual rate and its worth: as typed, else as the report tells them, by the clicks that count. The rate of a whole report that does not tell its worth is
 * worth one sale; a report that tells no rate is judged by the assumed one.
 */
export function usualOf(
  keywords: readonly KeywordRecord[],
  typed: Partial<UsualRate>,
  countedShare: number,
): Required<UsualRate> & { readonly from: UsualFrom } {
  const { usualRate, usualClicks } = typed;
  if (usualRate !== undefined) {
    return { ...worthOf(usualRate, usualClicks), from: { id: "typed", isWorthTyped: usualClicks !== undefined } };
  }
  const learnt = learntFrom(keywords, countedShare);
  if (typeof learnt === "string") return { ...worthOf(ASSUMED_RATE), from: { id: "assumed", why: learnt } };
  const why = untoldWorth(learnt);
  if (why !== undefined) return { ...worthOf(wholeRate(learnt)), from: { id: "whole", why } };
  return { usualRate: learnt.rate, usualClicks: learnt.worth, from: { id: "learnt", keywords: learnt.keywords } };
}

/** Conversions per click of all that was learnt from together. */
function wholeRate({ customers, clicks }: LearntRate): number {
  return customers / clicks;
}

function untoldWorth({ warnings }: LearntRate): UntoldWorth | undefined {
  return warnings.find((warning) => typeof warning === "string");
}

/** A rate is worth the clicks that bring one sale at it, unless more is known. */
function worthOf(usualRate: number, usualClicks = 1 / usualRate): Required<UsualRate> {
  return { usualRate, usualClicks };
}

const LEARNT = new WeakMap<
  readonly KeywordRecord[],
  { readonly countedShare: number; readonly learnt: LearntRate | Untold }
>();

/** What the keywords of a report tell of their usual rate, or why they tell none. Learnt once for each report and share. */
export function learntFrom(keywords: readonly KeywordRecord[], countedShare: number): LearntRate | Untold {
  const known = LEARNT.get(keywords);
  if (known?.countedShare === countedShare) return known.learnt;
  const learnt = learnFrom(keywords, countedShare);
  LEARNT.set(keywords, { countedShare, learnt });
  return learnt;
}

function learnFrom(keywords: readonly KeywordRecord[], countedShare: number): LearntRate | Untold {
  const counts = { customers: [] as number[], clicks: [] as number[] };
  for (const { clicks = 0, conversions = -1 } of keywords) {
    // With fewer conversions than 0, or more than clicks, a row is wrong.
    if (clicks <= 0 || conversions < 0 || conversions > clicks) continue;
    counts.customers.push(conversions);
    counts.clicks.push(clicksThatCount(clicks, conversions, countedShare));
  }
  if (counts.clicks.length < 2) return "tooFewKeywords";
  const sold = sum(counts.customers);
  if (sold < FEWEST_CONVERSIONS) return "tooFewConversions";
  if (sold >= sum(counts.clicks)) return "allConverted";
  return learn(counts);
}
