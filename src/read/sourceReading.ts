import type { Choices } from "../imports/table/Choices";
import type { Question } from "../imports/table/Question";
import { unanswered } from "../sentences/Unanswered";
import { doubtIn } from "../taskpane/job/doubt";
import { keptDraft, type DraftOf, type Form, type SettledOf } from "../taskpane/job/form";
import type { Job } from "../taskpane/job/Job";
import type { ReadOf, Tables } from "../taskpane/job/JobData";
import { readSource } from "../taskpane/job/readSource";
import type { JobWords } from "../taskpane/job/JobWords";
import { numbersIn } from "../taskpane/numbers/Numbers";
import { saysIn, type Says } from "../taskpane/says/Says";
import { LANGUAGES } from "../taskpane/texts/languages";
import type { RangeContents } from "../workbook/RangeContents";

/** What a job's reader made of the cells, with what the pane says and asks about them. */
export interface SourceReading<Table, W> {
  readonly table: Table;
  readonly questions: readonly Question[];
  /** Whether one of them stands in the way of an answer. */
  readonly isOpen: boolean;
  /** Sentences as the pane says them: what was found, what to look at, why there is no answer. */
  readonly notes: readonly string[];
  readonly answered: boolean;
  readonly says: Says<W>;
}

/**
 * Reads cells as a source of a job, and tries whether the job has an answer with its form filled in.
 * @param filled the fields that have no usual value
 */
export function sourceReading<T extends Tables, N extends keyof T & string, F extends Form, R, W extends JobWords>(
  job: Job<T, F, R, W>,
  name: N,
  contents: RangeContents,
  choices: Choices,
  filled: Partial<DraftOf<F>>,
): SourceReading<NonNullable<T[N]>, W> {
  const says = saysIn(job.words, { language: "en", texts: LANGUAGES.en, numbers: numbersIn("en") });
  const source = job.sources[name];
  const table = readSource(source, contents, choices);
  const data = { contents, table, hasRoom: true };
  const found = source.found(data, says);
  const open = table.questions.filter((question) => !source.mayStayOpen?.(question));
  const isOpen = open.length > 0;
  const read = { [name]: data } as unknown as ReadOf<T>;
  const refusal = isOpen ? undefined : refusalOf(job, read, filled, says);
  const noted = isOpen ? [] : formNotes(job, read, filled, says);
  return {
    table,
    questions: table.questions,
    isOpen,
    notes: [
      found,
      isOpen ? undefined : doubtIn(data, says),
      ...(source.checks?.(data, says) ?? []),
      ...noted,
      refusal,
    ].filter((note) => note !== undefined),
    answered: !isOpen && refusal === undefined,
    says,
  };
}

/** What the pane says between the fields of the form, such as the report's own conversion rate. */
function formNotes<T extends Tables, F extends Form, R, W extends JobWords>(
  job: Job<T, F, R, W>,
  read: ReadOf<T>,
  filled: Partial<DraftOf<F>>,
  says: Says<W>,
): string[] {
  const draft = { ...keptDraft(job.form, undefined), ...filled } as DraftOf<F>;
  const fields = job.fields?.({ read, draft }, undefined, says) ?? [];
  return fields.flatMap((field) => (field.kind === "note" ? [field.text] : []));
}

/** Why the job has no answer to these cells, in the pane's words; undefined where it has one. */
function refusalOf<T extends Tables, F extends Form, R, W extends JobWords>(
  job: Job<T, F, R, W>,
  read: ReadOf<T>,
  filled: Partial<DraftOf<F>>,
  says: Says<W>,
): string | undefined {
  // A form that is filled in by its rules has no field that is wrong.
  const draft = { ...keptDraft(job.form, undefined), ...filled } as DraftOf<F> & SettledOf<F>;
  const given = { read, draft };
  const refused = job.refuse?.(given, says);
  if (refused !== undefined) return refused;
  try {
    const work = job.work(given);
    while (!work.next().done);
    return undefined;
  } catch (error) {
    return says.texts.formula(unanswered(error).why);
  }
}
