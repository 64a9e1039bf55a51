import { costToTest } from "../../../core/clicks/costToTest";
import { budgetOfTest } from "../../../core/clicks/budgetOfTest";
import type { Assumptions } from "./assumptions";
import type { PlannedKeyword } from "./testPlan";

/** What other assumptions would cost: nobody knows the conversion rate of a keyword before its test. */
export const GRID_RATES = [0.005, 0.01, 0.02] as const;
export const GRID_MONTHS = [2, 3, 6] as const;

export interface GridRow {
  readonly rate: number;
  readonly total: number;
  /** Money a month, in the order of GRID_MONTHS. */
  readonly monthly: readonly number[];
}

export function budgetGrid(keywords: readonly PlannedKeyword[], { sales, confidence }: Assumptions): GridRow[] {
  return GRID_RATES.map((rate) => {
    const costs = keywords.map(({ cpc }) => costToTest({ cpc, conversionRate: rate, sales, confidence }));
    return { rate, total: budgetOfTest(costs, 1), monthly: GRID_MONTHS.map((months) => budgetOfTest(costs, months)) };
  });
}
