import { typedText } from "../../../../src/taskpane/controls/NumberField/typedNumber";
import type { AnswerPart } from "../../../../src/taskpane/job/AnswerView";
import { wrongIn, type NumberEntry } from "../../../../src/taskpane/job/form";
import type { AnyJob } from "../../../../src/taskpane/jobs/jobs";
import { onSample, speechIn, type Worked } from "../../../taskpane/jobs/onSample";

/** What a person meets in a job who takes its sample, as the job itself tells it. */
export interface JobTour {
  readonly job: string;
  readonly answer: RegExp;
  /** The headings in the answer. */
  readonly parts: readonly string[];
  readonly sheet: string;
  /** Its first number, and what is said to another value and to one that breaks its rule. */
  readonly changed: FieldTour;
  readonly wrong: FieldTour;
}

export type FieldTour = readonly [field: string, value: string, says: RegExp];

/** What tours look for in a job that they have no words of their own for: a new one goes along on all of them. */
export function jobTour(job: AnyJob): JobTour {
  const speech = speechIn("en", "en-US");
  const worked = onSample(job, speech);
  const { words } = worked.says;
  const name = Object.keys(job.form).find((each) => ["number", "share"].includes(job.form[each].kind));
  if (name === undefined) throw new Error(`${job.id} has no number to type: it needs tours of its own`);
  const { kind } = job.form[name] as NumberEntry<never>;
  const now = (worked.given.draft[name] as number | undefined) ?? 1;
  const typed = (values: readonly number[], isWrong: boolean): Worked["given"]["draft"] => {
    const drafts = values.map((value) => ({ ...worked.given.draft, [name]: value }));
    const found = drafts.find((draft) => wrongIn(job.form, draft).some((each) => each === name) === isWrong);
    if (!found) throw new Error(`${job.id} has no such value for ${name}`);
    return found;
  };
  const field = (draft: Worked["given"]["draft"], says: string): FieldTour => [
    words.fields[name].label,
    typedText(draft[name] as number, kind, speech.numbers),
    beginning(says),
  ];
  const other = typed([0.5 * now, 2 * now, now + 1], false);
  return {
    job: words.name,
    answer: beginning(worked.answer.sentence),
    parts: worked.answer.parts.flatMap(headingsIn),
    sheet: words.sheet.name,
    changed: field(other, onSample(job, speech, {}, { filled: other }).answer.sentence),
    wrong: field(typed([-1, 0, 1e9], true), words.fields[name].wrong ?? ""),
  };
}

function beginning(words: string): RegExp {
  return new RegExp(`^${words.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}`);
}

function headingsIn(part: AnswerPart): string[] {
  return part.kind === "section" ? [part.title, ...part.parts.flatMap(headingsIn)] : [];
}
