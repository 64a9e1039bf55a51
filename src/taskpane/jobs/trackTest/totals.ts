import { sum } from "../../../core/numeric/sum";
import { byMonth } from "./byMonth";
import type { TrackGiven } from "./given";
import type { Tracked, Tracking } from "./tracking";

/** What a phase took and brought so far. */
export interface PhaseTotals {
  readonly clicks: number;
  readonly spent: number;
  readonly sales: number;
  readonly earned: number;
}

/** The sums of the months, where the report tells them; else each keyword by the share of its clicks. */
export function totalsOf(
  tracking: Tracking,
  report: TrackGiven["read"]["report"],
): Readonly<Record<"test" | "roi", PhaseTotals>> {
  const { keywords, customerValue, days } = tracking;
  const withEarned = (clicks: number, spent: number, sales: number): PhaseTotals => {
    return { clicks, spent, sales, earned: sales * customerValue };
  };
  if (days) {
    const months = byMonth(tracking, report);
    const all = (id: Exclude<keyof (typeof months)[number], "month">) => sum(months.map((month) => month[id]));
    return {
      test: withEarned(all("testClicks"), all("testSpent"), all("testSales")),
      roi: withEarned(all("roiClicks"), all("roiSpent"), all("roiSales")),
    };
  }
  const of = (share: (one: Tracked) => number): PhaseTotals => {
    const all = (figure: "clicks" | "cost" | "conversions") => sum(keywords.map((one) => share(one) * one[figure]));
    return withEarned(all("clicks"), all("cost"), all("conversions"));
  };
  return { test: of(({ testShare }) => testShare), roi: of(({ testShare }) => 1 - testShare) };
}
