import { budgetSplit, type Split } from "../../../core/budget/budgetSplit";
import type { Numbers } from "../../numbers/Numbers";
import { texts } from "../../texts/texts";
import type { CustomerAssumptions } from "./assumptions";

/** Winning and keeping customers as it is shown. */
export interface CustomerAnswer {
  readonly sentence: string;
  readonly rows: readonly { readonly label: string; readonly now: string; readonly best: string }[];
}

export function customerAnswer(
  given: CustomerAssumptions,
  numbers: Numbers,
  currency: string | undefined,
): CustomerAnswer {
  const words = texts.splitBudget.answer;
  const { now, best } = budgetSplit({
    acquisition: { spend: given.acquisitionSpend, rate: given.acquisitionRate, ceiling: given.acquisitionCeiling },
    retention: { spend: given.retentionSpend, rate: given.retentionRate, ceiling: given.retentionCeiling },
    margin: given.customerMargin,
    costOfMoney: given.costOfMoney,
  });
  const money = (amount: number) => numbers.money(amount, currency);
  const share = (value: number | undefined) =>
    value === undefined ? "" : numbers.share(Math.round(value * 1000) / 1000);
  const rows: readonly (readonly [keyof Split, (value: number) => string])[] = [
    ["acquisitionSpend", money],
    ["acquisitionRate", share],
    ["retentionSpend", money],
    ["retentionRate", share],
    ["equity", money],
    ["acquisitionShare", share],
  ];
  return {
    sentence: words.customersSentence({
      now: money(now.equity),
      best: money(best.equity),
      win: money(best.acquisitionSpend),
      winNow: money(now.acquisitionSpend),
      keep: money(best.retentionSpend),
      keepNow: money(now.retentionSpend),
    }),
    rows: rows.map(([name, shown]) => ({
      label: words.rows[name],
      now: shown(now[name] ?? 0),
      best: shown(best[name] ?? 0),
    })),
  };
}
