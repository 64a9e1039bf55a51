import type { Warning } from "../../../../core/forecast/Warning";
import type { Numbers } from "../../../numbers/Numbers";

/** What warnings of a forecast mean to a planner, in plain words. */
export interface WarningWords {
  readonly flat: string;
  readonly leftOutOfSpend: (count: string) => string;
  readonly noAverageOrder: string;
  readonly noPastForecast: string;
  readonly noSpendModel: string;
  readonly spendFlat: string;
  readonly spendStartsApart: string;
  readonly spendTied: (spend: "more" | "less") => string;
  readonly startsApart: string;
}

/** A warning as a planner reads it; an analyst reads the function's own sentence. */
export function warningSaid(warning: Warning, words: WarningWords, numbers: Pick<Numbers, "count">): string {
  if (typeof warning === "string") return words[warning];
  switch (warning.id) {
    case "leftOutOfSpend":
      return words.leftOutOfSpend(numbers.count(warning.customers));
    case "spendTied":
      return words.spendTied(warning.correlation > 0 ? "more" : "less");
    default:
      return words[warning.id];
  }
}
