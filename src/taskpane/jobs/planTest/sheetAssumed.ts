import type { InputRow } from "../../job/inputs";
import { nameOnSheet } from "../../job/JobWords";
import { COUNT, SHARE, type Budget } from "./Budget";
import { FORM } from "./form";

/** The assumptions that stand on the sheet, in their order there, with their number formats and what formulas call them. */
const INPUTS = [
  ["customerValue", undefined, "customer_value"],
  ["money", undefined, "money"],
  ["conversionRate", SHARE, "conversion_rate"],
  ["usualClicks", "#,##0.##", "usual_clicks"],
  ["sales", COUNT, "sales"],
  ["confidence", "0%", "confidence"],
  ["months", "General", "months"],
  ["monthsAfter", "General", "months_after"],
  ["clicksAhead", COUNT, "clicks_ahead"],
  ["clickRate", SHARE, "click_rate"],
  ["salesCycleDays", "General", "sales_cycle_days"],
  ["missingCpc", undefined, "CPC_without_bid"],
] as const;

/** A row for every assumption that the plan uses. */
export function planInputs(budget: Budget, number: number | ""): InputRow[] {
  const { draft, fields, money } = budget;
  return INPUTS.flatMap(([id, format = money.exact, name]) => {
    const value = draft[id];
    if (!isUsed(id, budget) || value === undefined) return [];
    const field = { name: id, entry: FORM[id], words: fields[id] };
    return [{ id, label: nameOnSheet(fields[id]), value, format, name: `Test${number}_${name}`, field }];
  });
}

function isUsed(id: (typeof INPUTS)[number][0], { plan, draft, isPaced, isAllPaced }: Budget): boolean {
  const isForGain = plan.forGain !== undefined;
  switch (id) {
    case "customerValue":
    case "money":
    case "usualClicks":
      return isForGain;
    case "monthsAfter":
      return isForGain && isPaced;
    case "clicksAhead":
      return isForGain && !isAllPaced;
    case "sales":
    case "confidence":
      return !isForGain;
    case "clickRate":
    case "salesCycleDays":
      return isPaced;
    case "missingCpc":
      return draft.fillMissing;
    case "conversionRate":
    case "months":
      return true;
  }
}
