import { clicksToTest } from "../../../core/clicks/clicksToTest";
import { costToTest } from "../../../core/clicks/costToTest";
import { saleChance } from "../../../core/clicks/saleChance";
import { budgetOfTest } from "../../../core/clicks/budgetOfTest";
import type { KeywordRecord, KeywordTable } from "../../../imports/keywords/KeywordTable";
import type { Assumptions, CpcSource } from "./assumptions";
import { budgetGrid, type GridRow } from "./budgetGrid";
import { clickPrice } from "./clickPrice";
import { monthsToTest, paceOf, type Months, type Pace } from "./monthsToTest";

export interface PlannedKeyword {
  readonly keyword: KeywordRecord;
  readonly cpc: number;
  /** The price comes from the assumption for keywords without one. */
  readonly filled: boolean;
  readonly cost: number;
  /** Undefined where the table does not tell how often it is searched for. */
  readonly months?: Months;
  readonly pace?: Pace;
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
export function planTest(table: KeywordTable, source: CpcSource | undefined, assumptions: Assumptions): TestPlan {
  const { conversionRate, sales, confidence, months } = assumptions;
  const aim = { conversionRate, sales, confidence };
  const clicks = clicksToTest(aim);
  const planned = table.keywords.flatMap((keyword) => plannedKeyword(keyword, source, assumptions) ?? []);
  const costs = planned.map(({ cost }) => cost);
  return {
    source,
    keywords: planned.sort((a, b) => b.cost - a.cost),
    unpriced: table.keywords.filter((keyword) => priceOf(keyword, source, assumptions) === undefined),
    clicks,
    total: costs.length === 0 ? 0 : budgetOfTest(costs, 1),
    monthly: costs.length === 0 ? 0 : budgetOfTest(costs, months),
    chance: saleChance({ clicks, conversionRate, sales }),
    grid: planned.length === 0 ? [] : budgetGrid(planned, assumptions),
  };
}

function plannedKeyword(
  keyword: KeywordRecord,
  source: CpcSource | undefined,
  assumptions: Assumptions,
): PlannedKeyword | undefined {
  const cpc = priceOf(keyword, source, assumptions);
  if (cpc === undefined) return undefined;
  const { conversionRate, sales, confidence } = assumptions;
  const months = keyword.searches && monthsToTest(keyword.searches, assumptions);
  return {
    keyword,
    cpc,
    filled: clickPrice(keyword, source) === undefined,
    cost: costToTest({ cpc, conversionRate, sales, confidence }),
    ...(months && { months, pace: paceOf(months, assumptions.months) }),
  };
}

function priceOf(
  keyword: KeywordRecord,
  source: CpcSource | undefined,
  { missingCpc }: Assumptions,
): number | undefined {
  return clickPrice(keyword, source) ?? missingCpc;
}
