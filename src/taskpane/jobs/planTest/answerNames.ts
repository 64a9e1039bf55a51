import type { KeywordRecord } from "../../../imports/keywords/KeywordTable";
import type { AnswerPart } from "../../job/AnswerView";
import type { Says } from "../../says/Says";
import { isolated } from "../../texts/isolated";
import type { PlanDraft } from "./form";
import type { TestPlan } from "./plan";
import type { PlanWords } from "./words.en";

const NAMES_LISTED = 8;

/** Which keywords are left out because they are too slow. */
export function leftOutPart({ slow }: TestPlan, draft: PlanDraft, says: Says<PlanWords>): AnswerPart[] {
  if (draft.slow !== "leaveOut" || slow.length === 0) return [];
  const { answer: words } = says.words;
  return [{ kind: "text", text: words.slowLeftOut(says.numbers.count(slow.length), namesOf(slow, says)) }];
}

/** The first keywords of a list by name, and how many more there are. */
export function namesOf(keywords: readonly KeywordRecord[], { words, numbers }: Says<PlanWords>): string {
  const names = keywords.slice(0, NAMES_LISTED).map(({ keyword }) => isolated(keyword));
  const more = keywords.length - names.length;
  return more > 0 ? words.answer.andMore(names.join(", "), numbers.count(more)) : names.join(", ");
}
