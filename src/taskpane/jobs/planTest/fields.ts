import type { KeywordTable } from "../../../imports/keywords/KeywordTable";
import { fieldViews, type FieldView } from "../../job/FieldView";
import type { Says } from "../../says/Says";
import { sourceIn, sourcesOf } from "./clickPrice";
import { FORM, isForGain, type PlanFields } from "./form";
import type { PlanFilling } from "./given";
import type { TestPlan } from "./plan";
import type { PlanWords } from "./words.en";

/** What the second step asks: what the rule in use takes, and nothing that no keyword needs. */
export function planFields(
  { read, draft }: PlanFilling,
  plan: TestPlan | undefined,
  says: Says<PlanWords>,
): FieldView[] {
  const { number, choice } = fieldViews(FORM, draft, says);
  const table = read.keywords?.table;
  const sources = table ? sourcesOf(table) : [];
  const isPaced = table?.keywords.some(({ searches }) => searches !== undefined) ?? false;
  const cpcFrom = choice("cpcFrom", sources);
  const hasSlow = draft.slow === "leaveOut" || (plan?.slow ?? []).length > 0;
  return [
    ...(table && sources.length > 1 ? [{ ...cpcFrom, value: sourceIn(table, draft.cpcFrom) ?? "" }] : []),
    ...moneyFields(draft, says),
    number("conversionRate"),
    ...(isForGain(draft)
      ? [{ ...number("usualClicks"), instead: oneSale(draft, says) }, number("months"), ...aheadFields(table)]
      : [number("sales"), number("months"), choice("confidence")]),
    ...(isPaced ? (["clickRate", "salesCycleDays"] as const).map(number) : []),
    ...(isPaced && hasSlow ? [{ ...choice("slow"), look: "radio" } as const] : []),
  ];

  function aheadFields(from: KeywordTable | undefined): FieldView[] {
    const isUntold = from?.keywords.some(({ searches }) => searches === undefined) ?? false;
    return [...(isPaced ? [number("monthsAfter")] : []), ...(isUntold ? [number("clicksAhead")] : [])];
  }
}

/** What a customer is worth and the money there is; with both, how that is shared out, and with one, what the other is for. */
function moneyFields(draft: PlanFields, says: Says<PlanWords>): FieldView[] {
  const { number, choice } = fieldViews(FORM, draft, says);
  const { customerValue, money } = draft;
  const half = (text: string) => ({ kind: "note", text }) as const;
  const { half: words } = says.words;
  const asked = [number("customerValue"), number("money")];
  if (customerValue !== undefined && money !== undefined) return [...asked, { ...choice("rule"), look: "radio" }];
  if (customerValue !== undefined) return [...asked, half(words.noMoney)];
  return money === undefined ? asked : [...asked, half(words.noValue)];
}

/** What the usual rate is worth as long as nobody says so. */
function oneSale({ conversionRate = 0, usualClicks }: PlanFields, { words, numbers }: Says<PlanWords>) {
  if (usualClicks !== undefined || conversionRate <= 0 || conversionRate > 1) return undefined;
  return words.oneSale(numbers.count(Math.round(1 / conversionRate)));
}
