import { monthsOfTest } from "../../../core/clicks/monthsOfTest";
import type { Span } from "../../../imports/numbers/readSpan";
import type { Assumptions } from "./assumptions";

/** How long a keyword takes to bring its clicks. Ad tools tell searches as a range, so months are one; Infinity is never. */
export interface Months {
  readonly best: number;
  readonly worst: number;
}

/** Whether a keyword's test is over in the months there are; "mayBeTooSlow" where the range of its searches leaves it open. */
export type Pace = "inTime" | "mayBeTooSlow" | "tooSlow";

export function monthsToTest(searches: Span, assumptions: Assumptions): Months {
  return { best: monthsAt(searches.high, assumptions), worst: monthsAt(searches.low, assumptions) };
}

export function paceOf({ best, worst }: Months, months: number): Pace {
  if (worst <= months) return "inTime";
  return best <= months ? "mayBeTooSlow" : "tooSlow";
}

function monthsAt(monthlySearches: number, assumptions: Assumptions): number {
  if (monthlySearches <= 0) return Infinity;
  const { clickRate, conversionRate, sales, confidence, salesCycleDays } = assumptions;
  return monthsOfTest({ monthlySearches, clickRate, conversionRate, sales, confidence, salesCycleDays });
}
