import { worthCalls } from "../../src/workbook/worthCalls";
import { closeBrowser, sharedBrowser } from "../browser/browser";
import { loadedPreview } from "../browser/loadedPreview";
import { servedPreview } from "../browser/servedPreview";
import { CATALOGUES } from "../../src/taskpane/texts/languages";
import { jobsIn, REPLACING } from "../pane/writers";
import type { BookState } from "./BookState";
import { type JobCourse, type JobState, jobStates } from "./jobStates";
import { A_ROW_PUT_IN, SOURCE_CHANGES } from "./sourceChanges";

/** What is written in German differs in its words alone: there one change of the data is enough. */
const COURSES: readonly (JobCourse & { readonly query: string })[] = [
  ...REPLACING.map((writer) => ({ writer, texts: CATALOGUES.en, changes: SOURCE_CHANGES, query: "?empty" })),
  ...jobsIn("de").map((writer) => {
    const [texts, changes, query] = [CATALOGUES.de, [A_ROW_PUT_IN], "?empty&locale=de-DE"];
    return { writer, texts, changes, query };
  }),
];

/** The workbooks of all jobs at all moments, each job in a workbook of its own. */
export async function allStates(): Promise<JobState[]> {
  const { address, close } = await servedPreview();
  try {
    const states: JobState[] = [];
    for (const course of COURSES) states.push(...(await statesOf(course, `${address}/${course.query}`)));
    return states;
  } finally {
    await closeBrowser();
    close();
  }
}

/** A browser on a busy machine can miss a click: a job that fails is tried once more. */
async function statesOf(course: JobCourse, address: string): Promise<JobState[]> {
  try {
    return await once(course, address);
  } catch (error) {
    console.log(`${course.writer.name} is tried again: ${(error as Error).message}`);
    return once(course, address);
  }
}

/** The grid says so where a row comes between formulas that were copied down; what they show after it is compared like all else. */
const OF_THE_GRID = /Dependency tree not found/;

async function once(course: JobCourse, address: string): Promise<JobState[]> {
  const preview = await loadedPreview(await sharedBrowser(), address);
  try {
    preview.complaints.expect(OF_THE_GRID);
    const states: JobState[] = [];
    for await (const state of jobStates(preview, course)) states.push(state);
    // A sheet that Worth wrote calls its functions, whatever else it holds.
    if (!states.every(({ book }) => hasWorth(book, course.writer.sheet)))
      throw new Error("A written sheet has no formula");
    const [complaint] = preview.complaints.list();
    if (complaint) throw new Error(complaint);
    return states;
  } finally {
    await preview.page.context().close();
  }
}

function hasWorth({ sheets }: BookState, name: string): boolean {
  const written = sheets.find((sheet) => sheet.name === name)?.formulas.flat() ?? [];
  return written.some((formula) => worthCalls(formula).length > 0);
}
