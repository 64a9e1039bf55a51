import { splitOfTests, type TestableKeyword } from "../../../core/clicks/splitOfTests";
import { valueOfTest } from "../../../core/clicks/valueOfTest";
import { sum } from "../../../core/numeric/sum";
import type { PlanDraft } from "./form";
import { clicksInTime, monthsOfClicks, paceOf, wholeClicks } from "./pace";
import type { PlannedKeyword, PricedKeyword } from "./PlannedKeyword";

/** What the tests of a plan are expected to gain together. */
export interface Gain {
  readonly money: number;
  /** Beyond deciding on all clicks without a test. */
  readonly gain: number;
  /** Keywords that are worth testing with this money. */
  readonly tested: number;
}

/** Money that is not worth a line: less than this share of all there is. */
export const NEXT_TO_NOTHING = 0.01;

export const MOST_CLICKS_AHEAD = 10_000_000;

/** The money there is, shared out over the keywords so that their tests gain the most: some of them get nothing. */
export function splitForGain(
  priced: readonly PricedKeyword[],
  draft: PlanDraft,
): { readonly keywords: readonly PlannedKeyword[]; readonly gain: Gain } {
  const { money = 0 } = draft;
  const tests = priced.map((one) => testable(one, draft));
  const split = tests.length === 0 ? [] : splitOfTests(money, tests);
  const keywords = priced.map((one, i) => withTest(one, tests[i], { clicks: split[i], draft }));
  return {
    keywords,
    gain: {
      money,
      gain: sum(keywords.map(({ gain = 0 }) => gain)),
      tested: keywords.filter(({ clicks }) => clicks > 0).length,
    },
  };
}

function testable({ keyword: { searches }, cpc }: PricedKeyword, draft: PlanDraft): TestableKeyword {
  const { customerValue = 0, conversionRate: usualRate, usualClicks, months, monthsAfter, clickRate } = draft;
  const keyword = { cpc, customerValue, usualRate, usualClicks };
  if (!searches) return { ...keyword, clicksAhead: wholeClicks(draft.clicksAhead) };
  return {
    ...keyword,
    clicksAhead: Math.min(MOST_CLICKS_AHEAD, wholeClicks(searches.middle * clickRate * (months + monthsAfter))),
    mostClicks: wholeClicks(clicksInTime(searches.high, months, draft)),
  };
}

function withTest(
  one: PricedKeyword,
  { clicksAhead, ...test }: TestableKeyword,
  { clicks, draft }: { readonly clicks: number; readonly draft: PlanDraft },
): PlannedKeyword {
  const laterClicks = clicksAhead - clicks;
  const gain = clicks === 0 ? 0 : valueOfTest({ ...test, customers: 0, clicks: 0, testClicks: clicks, laterClicks });
  const { searches } = one.keyword;
  const months = searches && clicks > 0 ? monthsOfClicks(searches, clicks, draft) : undefined;
  const pace = months && paceOf(months, draft.months);
  return { ...one, clicks, setAside: one.cpc * clicks, gain, months, pace };
}
