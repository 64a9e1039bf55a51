import { nameOnSheet } from "../../../job/JobWords";
import type { InputRow } from "../../../job/inputs";
import { FORM } from "../form";
import type { ValueSheet } from "../ValueSheet";
import { toldShareFormula } from "./sheetFigures";

const CELL_NAMES = {
  contactCost: "contact_cost",
  campaignCost: "campaign_cost",
  answerShare: "answer",
  bestAnswerShare: "best_answer",
} as const;

/** What a campaign rests on, to be changed; how many of the best answer follows their orders until somebody types it. */
export function campaignInputs({ result, fields, money }: ValueSheet, start: string): InputRow[] {
  const { campaign } = result;
  if (!campaign || "why" in campaign) return [];
  const { terms, sides } = campaign;
  const row = (field: keyof typeof CELL_NAMES, value: InputRow["value"], format: string): InputRow => ({
    ...{ id: field, label: nameOnSheet(fields[field]), value, format, name: `${start}_${CELL_NAMES[field]}` },
    field: { name: field, entry: FORM[field], words: fields[field] },
  });
  return [
    row("contactCost", terms.contactCost, money.exact),
    row("campaignCost", terms.campaignCost, money.exact),
    row("answerShare", terms.answerShare, "0.0#%"),
    {
      ...row("bestAnswerShare", terms.bestAnswerShare ?? ((at) => ({ formula: `=${toldShareFormula(at)}` })), "0.0#%"),
      now: sides.best.answerShare,
    },
  ];
}
