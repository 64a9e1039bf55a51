import { choice, number } from "../../../src/taskpane/job/form";
import type { Job } from "../../../src/taskpane/job/Job";
import type { ReadTable } from "../../../src/taskpane/job/JobData";
import { IN_ENGLISH, type JobWords } from "../../../src/taskpane/job/JobWords";
import type { Question } from "../../../src/imports/table/Question";
import { LANGUAGES, type Words } from "../../../src/taskpane/texts/languages";
import type { RangeContents } from "../../../src/workbook/RangeContents";

interface Sum extends ReadTable {
  readonly sum: number;
}

export const FORM = {
  times: number({ above: 0 }, { usual: 2 }),
  from: choice(["one", "both"], { usual: "one" }),
};

const source = {
  ...{ range: "Numbers", why: "Why so", deleted: "They were deleted.", role: {} },
  which: { number: "Which column holds the numbers?" },
};
const en: JobWords = {
  name: "Add up",
  about: "Adds up.",
  sources: {
    first: { ...source, awaited: "Choose the first numbers." },
    second: { ...source, awaited: "Choose the second numbers." },
  },
  fields: { times: { label: "Times", wrong: "Write more than 0." }, from: { label: "From" } },
  sheet: { name: "Sum" },
  written: (name) => `Written to ${name}.`,
  sample: IN_ENGLISH,
};

const inEnglish = Object.fromEntries(Object.keys(LANGUAGES).map((language) => [language, en])) as Words<JobWords>;

/** What a test makes a job do. */
export interface Doing {
  /** How often each source was read. */
  readonly reads?: string[];
  /** What the cells leave open. */
  readonly questions?: readonly Question[];
  readonly refusal?: string;
  readonly work?: (sum: number) => Generator<number, number>;
}

type Read = { first: Sum; second?: Sum };

/** A job that adds up numbers of one range or two, made up for tests of what all jobs have in common. */
export function madeUpJob({ reads = [], questions = [], refusal, work }: Doing = {}): Job<
  Read,
  typeof FORM,
  number,
  JobWords
> {
  const read =
    (name: string, open: readonly Question[]) =>
    (contents: RangeContents): Sum => {
      reads.push(name);
      const numbers = contents.values.flat().filter((value) => typeof value === "number");
      return { headerRow: null, columns: {}, questions: open, sum: numbers.reduce((sum, one) => sum + one, 0) };
    };
  const found = ({ table }: { table: Sum }) => `${table.sum} in all.`;
  return {
    id: "addUp",
    icon: "split",
    words: { ...inEnglish, de: { ...en, name: "Addieren" } },
    form: FORM,
    sources: {
      first: {
        read: (contents, choices) => read("first", choices.currency ? [] : questions)(contents),
        roles: [],
        found,
      },
      second: { read: read("second", []), roles: [], found, asked: ({ from }) => from === "both" },
    },
    refuse: () => refusal,
    *work({ read: { first, second }, draft }) {
      const sum = (first.table.sum + (second?.table.sum ?? 0)) * draft.times;
      return work ? yield* work(sum) : sum;
    },
    answer: (sum) => ({ sentence: `It is ${sum}.`, parts: [{ kind: "sentence", text: `It is ${sum}.` }] }),
    sheet: () => ({ name: "Sum", tableName: "Sum", build: () => ({ columnWidths: [], blocks: [], names: [] }) }),
  };
}
