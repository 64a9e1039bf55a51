import { budgetOfTest } from "../../../core/clicks/budgetOfTest";
import type { TestAim } from "../../../core/clicks/clickRules";
import { clicksToTest } from "../../../core/clicks/clicksToTest";
import { costToTest } from "../../../core/clicks/costToTest";
import { saleChance } from "../../../core/clicks/saleChance";
import { sum } from "../../../core/numeric/sum";
import type { KeywordRecord, KeywordTable } from "../../../imports/keywords/KeywordTable";
import { clickPrice, sourceIn, type CpcSource } from "./clickPrice";
import { isForGain, type PlanDraft } from "./form";
import { clicksInTime, monthsToTest, paceOf } from "./pace";
import type { PlannedKeyword, PricedKeyword } from "./PlannedKeyword";
import { splitForGain, type Gain } from "./splitForGain";

export interface TestPlan {
  /** Undefined where the table has no price of a click at all. */
  readonly source: CpcSource | undefined;
  /** The dearest test first; of equals, the one that stands first in the data. */
  readonly keywords: readonly PlannedKeyword[];
  /** Keywords left out because nothing says what a click costs. */
  readonly unpriced: readonly KeywordRecord[];
  /** Keywords too slow for the months, whether they are planned or left out. */
  readonly slow: readonly KeywordRecord[];
  /** That a keyword takes by the aim. */
  readonly clicks: number;
  /** Of all clicks that the aim takes, for all keywords together. */
  readonly full: number;
  /** Of the clicks that are planned: never more than their searches can spend in the months. */
  readonly total: number;
  readonly monthly: number;
  /** Chance that a keyword whose conversion rate is the assumed one brings the sales for its money. */
  readonly chance: number;
  readonly grid: readonly GridRow[];
  /** Undefined under the plain rule. */
  readonly forGain: Gain | undefined;
}

/** What it costs to find out which keywords bring customers, by the rule that the form asks for. */
export function testPlan(table: KeywordTable, draft: PlanDraft): TestPlan {
  const source = sourceIn(table, draft.cpcFrom);
  const { kept, slow } = pricedKeywords(table, draft);
  const forGain = isForGain(draft) ? splitForGain(kept, draft) : undefined;
  const planned = forGain?.keywords ?? kept.map((one) => byPlainRule(one, draft));
  const aim = aimOf(draft);
  const clicks = clicksToTest(aim);
  const spent = planned.map(({ setAside }) => setAside);
  return {
    source,
    keywords: [...planned].sort((a, b) => (forGain ? b.setAside - a.setAside : 0) || b.cost - a.cost),
    unpriced: table.keywords.filter((keyword) => priceOf(keyword, source, draft) === undefined),
    slow,
    clicks,
    full: sum(planned.map(({ cost }) => cost)),
    total: spent.length === 0 ? 0 : budgetOfTest(spent, 1),
    monthly: spent.length === 0 ? 0 : budgetOfTest(spent, draft.months),
    chance: saleChance({ clicks, conversionRate: aim.conversionRate, sales: aim.sales }),
    grid: planned.length === 0 || forGain ? [] : budgetGrid(planned, draft),
    forGain: forGain?.gain,
  };
}

/** The keywords whose clicks have a price, without those that are left out; and which of all of them are too slow. */
export function pricedKeywords(table: KeywordTable, draft: PlanDraft) {
  const source = sourceIn(table, draft.cpcFrom);
  const priced = table.keywords.flatMap((keyword) => pricedKeyword(keyword, source, draft) ?? []);
  const isSlow = ({ pace }: PricedKeyword) => pace === "tooSlow";
  return {
    kept: draft.slow === "leaveOut" ? priced.filter((one) => !isSlow(one)) : priced,
    slow: priced.filter(isSlow).map(({ keyword }) => keyword),
  };
}

/** What every keyword is to show. Money that goes where it gains the most asks for no number of sales: one tells how slow one is. */
export function aimOf(draft: PlanDraft): TestAim {
  const { conversionRate, sales, confidence } = draft;
  return isForGain(draft) ? { conversionRate, sales: 1 } : { conversionRate, sales, confidence };
}

function pricedKeyword(
  keyword: KeywordRecord,
  source: CpcSource | undefined,
  draft: PlanDraft,
): PricedKeyword | undefined {
  const cpc = priceOf(keyword, source, draft);
  if (cpc === undefined) return undefined;
  const months = keyword.searches && monthsToTest(keyword.searches, aimOf(draft), draft);
  return {
    keyword,
    cpc,
    filled: clickPrice(keyword, source) === undefined,
    cost: costToTest({ cpc, ...aimOf(draft) }),
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

/** The clicks that the aim takes, as far as its searches bring them in the months there are. */
function byPlainRule(one: PricedKeyword, draft: PlanDraft): PlannedKeyword {
  const clicks = clicksToSpend(one, draft, draft.months);
  return { ...one, clicks, setAside: one.pace === "tooSlow" ? one.cpc * clicks : one.cost, gain: undefined };
}

function clicksToSpend({ keyword: { searches } }: PricedKeyword, draft: PlanDraft, months: number): number {
  const needed = clicksToTest(aimOf(draft));
  return searches ? Math.min(needed, clicksInTime(searches.high, months, draft)) : needed;
}

/** What other assumptions would cost: nobody knows the conversion rate of a keyword before its test. */
export const GRID_RATES = [0.005, 0.01, 0.02] as const;
export const GRID_MONTHS = [2, 3, 6] as const;

export interface GridRow {
  readonly rate: number;
  /** In the months of the test. */
  readonly total: number;
  /** Money a month, in the order of GRID_MONTHS: what searches can spend in so many. */
  readonly monthly: readonly number[];
}

function budgetGrid(keywords: readonly PricedKeyword[], draft: PlanDraft): GridRow[] {
  return GRID_RATES.map((conversionRate) => {
    const spentIn = (months: number) =>
      keywords.map((one) => one.cpc * clicksToSpend(one, { ...draft, conversionRate }, months));
    return {
      rate: conversionRate,
      total: budgetOfTest(spentIn(draft.months), 1),
      monthly: GRID_MONTHS.map((months) => budgetOfTest(spentIn(months), months)),
    };
  });
}
