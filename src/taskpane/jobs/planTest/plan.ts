import { clicksToTest } from "../../../core/clicks/clicksToTest";
import { costToTest } from "../../../core/clicks/costToTest";
import { saleChance } from "../../../core/clicks/saleChance";
import { budgetOfTest } from "../../../core/clicks/budgetOfTest";
import { monthsOfTest } from "../../../core/clicks/monthsOfTest";
import type { KeywordRecord, KeywordTable } from "../../../imports/keywords/KeywordTable";
import type { Span } from "../../../imports/numbers/readSpan";
import { clickPrice, sourceIn, type CpcSource } from "./clickPrice";
import type { PlanDraft } from "./form";

export interface PlannedKeyword {
  readonly keyword: KeywordRecord;
  readonly cpc: number;
  /** The price comes from the assumption for keywords without one. */
  readonly filled: boolean;
  readonly cost: number;
  /** Undefined where the table does not tell how often it is searched for. */
  readonly months: Months | undefined;
  readonly pace: Pace | undefined;
}

export interface TestPlan {
  /** Undefined where the table has no price of a click at all. */
  readonly source: CpcSource | undefined;
  /** The dearest test first; of equals, the one that stands first in the data. */
  readonly keywords: readonly PlannedKeyword[];
  /** Keywords left out because nothing says what a click costs. */
  readonly unpriced: readonly KeywordRecord[];
  /** That each keyword gets. */
  readonly clicks: number;
  readonly total: number;
  readonly monthly: number;
  /** Chance that a keyword whose conversion rate is the assumed one brings the sales for its money. */
  readonly chance: number;
  readonly grid: readonly GridRow[];
}

/** What it costs to find out which keywords bring customers: each keyword gets the clicks that the aim takes. */
export function testPlan(table: KeywordTable, draft: PlanDraft): TestPlan {
  const source = sourceIn(table, draft.cpcFrom);
  const { conversionRate, sales, confidence, months } = draft;
  const aim = { conversionRate, sales, confidence };
  const clicks = clicksToTest(aim);
  const planned = table.keywords.flatMap((keyword) => plannedKeyword(keyword, source, draft) ?? []);
  const costs = planned.map(({ cost }) => cost);
  return {
    source,
    keywords: planned.sort((a, b) => b.cost - a.cost),
    unpriced: table.keywords.filter((keyword) => priceOf(keyword, source, draft) === undefined),
    clicks,
    total: costs.length === 0 ? 0 : budgetOfTest(costs, 1),
    monthly: costs.length === 0 ? 0 : budgetOfTest(costs, months),
    chance: saleChance({ clicks, conversionRate, sales }),
    grid: planned.length === 0 ? [] : budgetGrid(planned, draft),
  };
}

function plannedKeyword(
  keyword: KeywordRecord,
  source: CpcSource | undefined,
  draft: PlanDraft,
): PlannedKeyword | undefined {
  const cpc = priceOf(keyword, source, draft);
  if (cpc === undefined) return undefined;
  const { conversionRate, sales, confidence } = draft;
  const months = keyword.searches && monthsToTest(keyword.searches, draft);
  return {
    keyword,
    cpc,
    filled: clickPrice(keyword, source) === undefined,
    cost: costToTest({ cpc, conversionRate, sales, confidence }),
    months,
    pace: months && paceOf(months, draft.months),
  };
}

function priceOf(
  keyword: KeywordRecord,
  source: CpcSource | undefined,
  { fillMissing, missingCpc }: PlanDraft,
): number | undefined {
  return clickPrice(keyword, source) ?? (fillMissing ? missingCpc : undefined);
}

/** How long a keyword takes to bring its clicks. Ad tools tell searches as a range, so months are one; Infinity is never. */
export interface Months {
  readonly best: number;
  readonly worst: number;
}

/** Whether a keyword's test is over in the months there are; "mayBeTooSlow" where the range of its searches leaves it open. */
export type Pace = "inTime" | "mayBeTooSlow" | "tooSlow";

export function monthsToTest(searches: Span, draft: PlanDraft): Months {
  return { best: monthsAt(searches.high, draft), worst: monthsAt(searches.low, draft) };
}

export function paceOf({ best, worst }: Months, months: number): Pace {
  if (worst <= months) return "inTime";
  return best <= months ? "mayBeTooSlow" : "tooSlow";
}

function monthsAt(monthlySearches: number, draft: PlanDraft): number {
  if (monthlySearches <= 0) return Infinity;
  const { clickRate, conversionRate, sales, confidence, salesCycleDays } = draft;
  return monthsOfTest({ monthlySearches, clickRate, conversionRate, sales, confidence, salesCycleDays });
}

/** What other assumptions would cost: nobody knows the conversion rate of a keyword before its test. */
export const GRID_RATES = [0.005, 0.01, 0.02] as const;
export const GRID_MONTHS = [2, 3, 6] as const;

export interface GridRow {
  readonly rate: number;
  readonly total: number;
  /** Money a month, in the order of GRID_MONTHS. */
  readonly monthly: readonly number[];
}

export function budgetGrid(keywords: readonly PlannedKeyword[], { sales, confidence }: PlanDraft): GridRow[] {
  return GRID_RATES.map((rate) => {
    const costs = keywords.map(({ cpc }) => costToTest({ cpc, conversionRate: rate, sales, confidence }));
    return { rate, total: budgetOfTest(costs, 1), monthly: GRID_MONTHS.map((months) => budgetOfTest(costs, months)) };
  });
}
