import { fieldViews, type FieldView } from "../../../job/FieldView";
import type { Says } from "../../../says/Says";
import { FORM } from "../form";
import type { ValueFilling } from "../given";
import type { Valuation } from "../valuation";
import type { ValueWords } from "../words.en";

const FIELDS = ["contactCost", "campaignCost", "answerShare", "bestAnswerShare"] as const;

/** What a campaign to customers takes, and who answers: for whoever wants to know whether it pays to write to all of them. */
export function campaignFields(
  { draft }: ValueFilling,
  { campaign }: Partial<Valuation>,
  says: Says<ValueWords>,
): FieldView {
  const { number } = fieldViews(FORM, draft, says);
  const { campaign: words } = says.words;
  const told =
    campaign && !("why" in campaign) && draft.bestAnswerShare === undefined
      ? words.insteadOf(says.numbers.tenths(campaign.sides.best.answerShare))
      : undefined;
  const fields = FIELDS.map((field) => {
    return field === "bestAnswerShare" ? { ...number(field), instead: told } : number(field);
  });
  return { kind: "group", ...words.group, fields };
}
