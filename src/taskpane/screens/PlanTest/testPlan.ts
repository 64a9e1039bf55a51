import { clicksToTest } from "../../../core/clicks/clicksToTest";
import { costToTest } from "../../../core/clicks/costToTest";
import { saleChance } from "../../../core/clicks/saleChance";
import type { KeywordRecord, KeywordTable } from "../../../imports/keywords/KeywordTable";
import type { Assumptions, CpcSource } from "./assumptions";
import { clickPrice } from "./clickPrice";

export interface PlannedKeyword {
  readonly keyword: KeywordRecord;
  readonly cpc: number;
  /** The price comes from the assumption for keywords without one. */
  readonly filled: boolean;
  readonly cost: number;
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
}

/** What it costs to find out which keywords bring customers: each keyword gets the clicks that the aim takes. */
export function planTest(table: KeywordTable, source: CpcSource | undefined, assumptions: Assumptions): TestPlan {
  const { conversionRate, sales, confidence, months } = assumptions;
  const aim = { conversionRate, sales, confidence };
  const clicks = clicksToTest(aim);
  const planned = table.keywords.flatMap((keyword) => plannedKeyword(keyword, source, assumptions) ?? []);
  const total = planned.reduce((sum, { cost }) => sum + cost, 0);
  return {
    source,
    keywords: planned.sort((a, b) => b.cost - a.cost),
    unpriced: table.keywords.filter((keyword) => priceOf(keyword, source, assumptions) === undefined),
    clicks,
    total,
    monthly: total / months,
    chance: saleChance({ clicks, conversionRate, sales }),
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
  return {
    keyword,
    cpc,
    filled: clickPrice(keyword, source) === undefined,
    cost: costToTest({ cpc, conversionRate, sales, confidence }),
  };
}

function priceOf(
  keyword: KeywordRecord,
  source: CpcSource | undefined,
  { missingCpc }: Assumptions,
): number | undefined {
  return clickPrice(keyword, source) ?? missingCpc;
}
