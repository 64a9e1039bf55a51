import { worthCalls } from "../../src/workbook/worthCalls";
import { closeBrowser, sharedBrowser } from "../browser/browser";
import { loadedPreview } from "../browser/loadedPreview";
import type { Preview } from "../browser/Preview";
import { servedPreview } from "../browser/servedPreview";
import { valueCustomers } from "../../src/taskpane/jobs/valueCustomers/valueCustomers";
import { CATALOGUES } from "../../src/taskpane/texts/languages";
import { jobsIn, MORE_WRITERS, PERIODS_WRITER, REPLACING } from "../pane/writers";
import type { BookState } from "./BookState";
import { type JobCourse, type JobState, jobStates } from "./jobStates";
import { knowStates } from "./knowStates";
import { A_ROW_PUT_IN, SORTED, SOURCE_CHANGES } from "./sourceChanges";

/** What is written in German differs in its words alone: there one change of the data is enough. */
const COURSES: readonly (JobCourse & { readonly query: string })[] = [
  ...REPLACING.map((writer) => ({ writer, texts: CATALOGUES.en, changes: SOURCE_CHANGES, query: "?empty" })),
  ...MORE_WRITERS.map((writer) => {
    return { writer, texts: CATALOGUES.en, changes: [SORTED, A_ROW_PUT_IN], query: "?empty" };
  }),
  { writer: PERIODS_WRITER, texts: CATALOGUES.en, changes: [SORTED], query: "?empty" },
  ...jobsIn("de").map((writer) => {
    const [texts, changes, query] = [CATALOGUES.de, [A_ROW_PUT_IN], "?empty&locale=de-DE"];
    return { writer, texts, changes, query };
  }),
];

/** Sheets to fill in call none of Worth's functions; every formula of theirs is the spreadsheet's own. */
const FILLED_IN = [
  { language: "en", query: "?empty" },
  { language: "de", query: "?empty&locale=de-DE" },
] as const;

/** The workbooks of all jobs at all moments, each job in a workbook of its own. */
export async function allStates(): Promise<JobState[]> {
  const { address, close } = await servedPreview();
  try {
    const states: JobState[] = [];
    for (const { query, ...course } of COURSES) {
      const ofJob = (preview: Preview) => statesOf(preview, course);
      states.push(...(await twice(course.writer.name, () => once(`${address}/${query}`, ofJob))));
    }
    for (const { language, query } of FILLED_IN) {
      const toFillIn = (preview: Preview) => {
        return knowStates(preview, CATALOGUES[language], valueCustomers.words[language].name);
      };
      states.push(...(await twice("sheets to fill in", () => once(`${address}/${query}`, toFillIn))));
    }
    return states;
  } finally {
    await closeBrowser();
    close();
  }
}

/** A browser on a busy machine can miss a click: what fails is tried once more. */
async function twice(name: string, states: () => Promise<JobState[]>): Promise<JobState[]> {
  try {
    return await states();
  } catch (error) {
    console.log(`${name} is tried again: ${(error as Error).message}`);
    return states();
  }
}

/** The grid says so where a row comes between formulas that were copied down; what they show after it is compared like all else. */
const OF_THE_GRID = /Dependency tree not found/;

async function once(address: string, statesIn: (preview: Preview) => AsyncGenerator<JobState>): Promise<JobState[]> {
  const preview = await loadedPreview(await sharedBrowser(), address);
  try {
    preview.complaints.expect(OF_THE_GRID);
    const states: JobState[] = [];
    for await (const state of statesIn(preview)) states.push(state);
    const [complaint] = preview.complaints.list();
    if (complaint) throw new Error(complaint);
    return states;
  } finally {
    await preview.page.context().close();
  }
}

/** A sheet that a job wrote calls functions of Worth, whatever else it holds. */
async function* statesOf(preview: Preview, course: JobCourse): AsyncGenerator<JobState> {
  for await (const state of jobStates(preview, course)) {
    if (!hasWorth(state.book, course.writer.sheet)) throw new Error("A written sheet has no formula");
    yield state;
  }
}

function hasWorth({ sheets }: BookState, name: string): boolean {
  const written = sheets.find((sheet) => sheet.name === name)?.formulas.flat() ?? [];
  return written.some((formula) => worthCalls(formula).length > 0);
}
