import { DAYS_A_MONTH, monthsOfTest } from "../../../core/clicks/monthsOfTest";
import type { Span } from "../../../imports/numbers/readSpan";
import type { PlanDraft } from "./form";
import type { TestAim } from "../../../core/clicks/clickRules";

/** How long a keyword takes to bring its clicks. Ad tools tell searches as a range, so months are one; Infinity is never. */
export interface Months {
  readonly best: number;
  readonly worst: number;
}

/** Whether a keyword's test is over in the months there are; "mayBeTooSlow" where the range of its searches leaves it open. */
export type Pace = "inTime" | "mayBeTooSlow" | "tooSlow";

type Speed = Pick<PlanDraft, "clickRate" | "salesCycleDays">;

/** Until the clicks of an aim are there, and the last sale is seen. */
export function monthsToTest(searches: Span, aim: TestAim, speed: Speed): Months {
  const monthsAt = (monthlySearches: number) =>
    monthlySearches <= 0 ? Infinity : monthsOfTest({ monthlySearches, ...speed, ...aim });
  return { best: monthsAt(searches.high), worst: monthsAt(searches.low) };
}

/** The same until so many clicks are there. What binary arithmetic adds to whole months takes no longer. */
export function monthsOfClicks(searches: Span, clicks: number, speed: Speed): Months {
  const { best, worst } = monthsToTest(searches, { conversionRate: 1, sales: clicks }, speed);
  return { best: Number(best.toFixed(MONTH_DECIMALS)), worst: Number(worst.toFixed(MONTH_DECIMALS)) };
}

export const MONTH_DECIMALS = 6;

export function paceOf({ best, worst }: Months, months: number): Pace {
  if (worst <= months) return "inTime";
  return best <= months ? "mayBeTooSlow" : "tooSlow";
}

/** Clicks that searches can bring, early enough for the last sale to be seen within these months. */
export function clicksInTime(monthlySearches: number, months: number, { clickRate, salesCycleDays }: Speed): number {
  return monthlySearches * clickRate * Math.max(0, months - salesCycleDays / DAYS_A_MONTH);
}

/** Decimals beyond which a number of clicks is as whole as it looks: 0.1 x 3 is a hair more than 0.3. */
export const CLICK_DECIMALS = 6;

export function wholeClicks(clicks: number): number {
  return Math.floor(Number(clicks.toFixed(CLICK_DECIMALS)));
}
