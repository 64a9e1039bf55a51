import type { KeywordTable } from "../../../imports/keywords/KeywordTable";
import type { Says } from "../../says/Says";
import type { JudgeGiven } from "./given";
import type { JudgeWords } from "./words.en";

/** What a report itself says about how many clicks become customers. */
export interface OwnRate {
  readonly clicks: number;
  readonly conversions: number;
  /** Conversions per click, above 0 and below 1. */
  readonly rate: number;
}

/** Fewer conversions than these say little about the rate. */
const FEWEST_CONVERSIONS = 5;
/** A rate that is this many times the report's own, or as many times less, leads to other verdicts. */
const FAR_OFF = 2;

/** The conversion rate of all rows together that have clicks and conversions; undefined where they are too few to tell. */
export function ownRate({ keywords }: Pick<KeywordTable, "keywords">): OwnRate | undefined {
  let [clicks, conversions] = [0, 0];
  for (const keyword of keywords) {
    if (keyword.clicks === undefined || keyword.conversions === undefined) continue;
    clicks += keyword.clicks;
    conversions += keyword.conversions;
  }
  const isTelling = conversions >= FEWEST_CONVERSIONS && conversions < clicks;
  return isTelling ? { clicks, conversions, rate: conversions / clicks } : undefined;
}

/** That the report's own rate is far from the one judged by, in a sentence; undefined where it is not. */
export function ownRateWords(
  usualRate: number,
  { keywords }: Pick<JudgeGiven["read"], "keywords">,
  { words, numbers }: Says<JudgeWords>,
): string | undefined {
  const own = ownRate(keywords.table);
  if (!own || Math.max(own.rate / usualRate, usualRate / own.rate) < FAR_OFF) return undefined;
  return words.ownRate({
    rate: numbers.share(Number(own.rate.toFixed(4))),
    clicks: numbers.count(own.clicks),
    conversions: numbers.plain(own.conversions),
    usual: numbers.share(usualRate),
  });
}
