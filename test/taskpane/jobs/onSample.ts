import type { SampleCell } from "../../../src/sample/SampleSheet";
import type { AnswerView } from "../../../src/taskpane/job/AnswerView";
import { keptDraft, type DraftOf, type Form, type SettledOf } from "../../../src/taskpane/job/form";
import type { Data, Given, ReadTable, Sheet } from "../../../src/taskpane/job/JobData";
import { IN_ENGLISH } from "../../../src/taskpane/job/JobWords";
import { inWords, type SampleTable } from "../../../src/taskpane/job/sampleTable";
import { CONTRACT_SAMPLE } from "../../../src/taskpane/jobs/valueCustomers/contracts/sample";
import { JOBS, type AnyJob } from "../../../src/taskpane/jobs/jobs";
import { numbersIn } from "../../../src/taskpane/numbers/Numbers";
import { saysIn, type Says, type Speech } from "../../../src/taskpane/says/Says";
import { LANGUAGES, type Language } from "../../../src/taskpane/texts/languages";
import { columnLetters } from "../../../src/workbook/a1";
import { freeSheetNames } from "../../../src/workbook/freeNames";
import type { RangeContents } from "../../../src/workbook/RangeContents";
import type { WorkbookPlan } from "../../../src/workbook/SheetPlan";
import { end } from "./end";
import { periodSample } from "./periodSample";
import { summedSample } from "./summedSample";

export function speechIn(language: Language, locale: string): Speech {
  return { language, texts: LANGUAGES[language], numbers: numbersIn(locale) };
}

/** How the pane speaks in each of its languages. */
export const SPEECHES = (Object.keys(LANGUAGES) as Language[]).map(
  (language) => [language, speechIn(language, language)] as const,
);

/** A job worked through on its invented data, by its pure parts alone. */
export interface Worked {
  readonly says: Says<AnyJob["words"]["en"]>;
  readonly given: Given<Record<string, ReadTable>, AnyJob["form"]>;
  readonly result: unknown;
  readonly answer: AnswerView;
  readonly sheet: Sheet | undefined;
}

interface Others {
  /** Of the job whose samples are given. */
  readonly words?: AnyJob["words"];
  /** What the form holds besides. */
  readonly filled?: Partial<DraftOf<Form>>;
}

/** @param samples the data of each source; its own sample where left out */
export function onSample(
  job: AnyJob,
  speech: Speech,
  samples: Readonly<Record<string, SampleTable | undefined>> = {},
  { words = job.words, filled = {} }: Others = {},
): Worked {
  const says = saysIn(job.words, speech);
  const read: Record<string, Data<ReadTable>> = {};
  for (const [name, source] of Object.entries(job.sources)) {
    const sample = samples[name] ?? source.sample;
    if (!sample) continue;
    const contents = contentsOf(sample, speech, words);
    read[name] = { contents, table: source.read(contents, {}), hasRoom: true };
  }
  const usual = keptDraft(job.form, undefined);
  const draft = { ...usual, ...job.sampleDraft?.(usual), ...filled } as SettledOf<AnyJob["form"]>;
  const given = { read, draft };
  const result = end(job.work(given));
  return { says, given, result, answer: job.answer(result, given, says), sheet: job.sheet(result, given, says) };
}

/** The sheets of a job, under names that nothing else in the workbook has. */
export function plannedSheets(sheet: Sheet, number: number | "" = ""): WorkbookPlan {
  return sheet.build(number, freeSheetNames(sheet.name, sheet.behind ?? [], []));
}

type WorkedCase = readonly [id: string, job: AnyJob, work: (speech: Speech) => Worked];

/**
 * Every job on its own sample; orders in place of a survey make groups by value, or tiers, contracts in place of orders subscribers, customers whom a database
 * summed up the same as from orders, and what they brought by period, a campaign and customers parted by the time of their first order more sheets behind, money
 * that is known tests for the most gain, and sales that are still to come clicks that count for less.
 */
export function workedCases(): WorkedCase[] {
  const jobs = new Map(JOBS.map((job) => [job.id, job]));
  const ids = ["segmentCustomers", "valueCustomers", "planTest", "judgeKeywords", "seeProfitCentre"];
  const [segments, values, tests, verdicts, centre] = ids.map((id) => jobs.get(id));
  if (!segments || !values || !tests || !verdicts || !centre)
    throw new Error("There are no segments of customers who have orders");
  const orders = { customers: values.sources.orders.sample };
  return [
    ...JOBS.map((job): WorkedCase => [job.id, job, (speech) => onSample(job, speech)]),
    ["planForGain", tests, (speech) => onSample(tests, speech, {}, { filled: { customerValue: 250, money: 1500 } })],
    ["judgeToCome", verdicts, (speech) => onSample(verdicts, speech, { lags: LAGS }, { filled: TO_COME })],
    ["segmentByOrders", segments, (speech) => onSample(segments, speech, orders, { words: values.words })],
    [
      "segmentByTiers",
      segments,
      (speech) => onSample(segments, speech, orders, { words: values.words, filled: { groupBy: "tiers" } }),
    ],
    [
      "valueContracts",
      values,
      (speech) => onSample(values, speech, { orders: CONTRACT_SAMPLE }, { filled: { servingShare: 0.4 } }),
    ],
    ["valueCohorts", values, (speech) => onSample(values, speech, {}, { filled: COHORTS })],
    ["centrePeriods", centre, (speech) => onSample(centre, speech, { orders: periodSample() })],
    ["valueSummaries", values, (speech) => onSample(values, speech, { orders: summedSample() })],
  ];
}

/** A bridge of cohorts, and a campaign to all customers or to the best. */
const COHORTS = { bridgeBy: "quarter", contactCost: 1, answerShare: 0.04 };

/** Sales that take up to a month, and a report of a fortnight. */
const TO_COME = { customerValue: 60, lagFrom: "report", reportDays: 14 };
const LAGS: SampleTable = {
  sheetName: "Days",
  tableName: "Days",
  rows: [["Days to conversion", "Conversions"], [1, 50], [3, 20], [30, 10]], // prettier-ignore
  widths: [],
  formats: [],
};

/** @param words of the job whose data it is; it stays in English where they are left out */
export function contentsOf(
  { rows, sheetName }: SampleTable,
  { language }: Speech,
  words?: AnyJob["words"],
): RangeContents {
  const said = (cell: SampleCell) => inWords(cell, words?.[language].sample ?? IN_ENGLISH) ?? "";
  const values = rows.map((row) => row.map(said));
  const address = `A1:${columnLetters(values[0].length - 1)}${values.length}`;
  return {
    sheetId: "{1}",
    sheetName: String(said(sheetName)),
    address,
    asked: address,
    row: 0,
    column: 0,
    isAlone: true,
    values,
    text: values.map((row) => row.map(String)),
  };
}
