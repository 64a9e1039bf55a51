import { budgetSplit, type Split } from "../core/budget/budgetSplit";
import { numberArgument, single } from "./cells/argument";
import { spilledTable } from "./cells/table";

const ROWS: readonly (readonly [label: string, of: (split: Split) => number | string])[] = [
  ["Spend to win one prospect", (split) => split.acquisitionSpend],
  ["Acquisition rate", (split) => split.acquisitionRate],
  ["Spend to keep one customer", (split) => split.retentionSpend],
  ["Retention rate", (split) => split.retentionRate],
  ["Customer equity per prospect", (split) => split.equity],
  ["Acquisition share of spend", (split) => split.acquisitionShare ?? ""],
];

/**
 * How to split money between winning customers and keeping them: today's split beside the one that brings the most over time.
 * @customfunction BUDGETSPLIT
 * @param acquisitionSpend Money spent on each prospect today, above 0.
 * @param acquisitionRate Share of prospects who become customers at that spend.
 * @param acquisitionCeiling The most of them that any money could win, at most 1.
 * @param retentionSpend Money spent on keeping each customer for a period today, above 0.
 * @param retentionRate Share of customers who stay for another period at that spend.
 * @param retentionCeiling The most of them that any money could keep, at most 1.
 * @param margin Money that a customer brings in a period, before what is spent to keep them.
 * @param costOfMoney Interest a period, as a share (10% if left out).
 * @returns Six rows, under a header: today in the column Now, the best split in the column Best.
 * @example =WORTH.BUDGETSPLIT(5, 10%, 40%, 10, 60%, 80%, 100)
 */
export function BUDGETSPLIT(
  acquisitionSpend: any[][],
  acquisitionRate: any[][],
  acquisitionCeiling: any[][],
  retentionSpend: any[][],
  retentionRate: any[][],
  retentionCeiling: any[][],
  margin: any[][],
  costOfMoney?: any[][],
): any[][] {
  const one = (name: string, cells: any[][]) => single(name, numberArgument(cells));
  const { now, best } = budgetSplit({
    acquisition: {
      spend: one("acquisitionSpend", acquisitionSpend),
      rate: one("acquisitionRate", acquisitionRate),
      ceiling: one("acquisitionCeiling", acquisitionCeiling),
    },
    retention: {
      spend: one("retentionSpend", retentionSpend),
      rate: one("retentionRate", retentionRate),
      ceiling: one("retentionCeiling", retentionCeiling),
    },
    margin: one("margin", margin),
    costOfMoney: single("costOfMoney", numberArgument(costOfMoney, 0.1)),
  });
  return spilledTable(
    ["", "Now", "Best"],
    ROWS.map(([label, of]) => [label, of(now), of(best)]),
  );
}
