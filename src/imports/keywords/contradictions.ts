import type { Flag, FlagKind } from "./Flag";
import type { KeywordFigures } from "./KeywordTable";

/**
 * Figures of one keyword that cannot all be true, or not in the plain sense. More conversions than clicks happens (one
 * click can lead to several, and conversions are counted days later), but leaves no conversion rate to judge by.
 */
export function contradictions(row: number, { clicks, impressions, cost, conversions }: KeywordFigures): Flag[] {
  const found: FlagKind[] = [];
  if (isAbove(conversions, clicks)) found.push("moreConversionsThanClicks");
  if (isAbove(clicks, impressions)) found.push("moreClicksThanImpressions");
  if (clicks === 0 && isAbove(cost, 0)) found.push("costWithoutClicks");
  return found.map((what) => ({ what, row }));
}

function isAbove(value: number | undefined, limit: number | undefined): boolean {
  return value !== undefined && limit !== undefined && value > limit;
}
