import type { Texts } from "../../src/taskpane/texts/en";
import { quotedSheet } from "../../src/workbook/a1";
import { JobPane } from "../browser/pane/JobPane";
import type { Preview } from "../browser/Preview";
import { outcome } from "../pane/safety/outcome";
import type { JobWriter } from "../pane/writers";
import type { BookState } from "./BookState";
import { readBook } from "./readBook";
import type { Source, SourceChange } from "./sourceChanges";

/** The workbook of a job at a moment that differences are told by. */
export interface JobState {
  readonly job: string;
  readonly state: string;
  readonly book: BookState;
}

/** A job in one of the pane's languages, and what is done to its data. */
export interface JobCourse {
  readonly writer: JobWriter;
  readonly texts: Texts;
  readonly changes: readonly SourceChange[];
}

/**
 * Writes a job's sheet on its sample, in an empty workbook, and changes the data time and again: each time there is what was
 * written before, which follows by its own formulas, and then a new sheet in its place.
 */
export async function* jobStates(preview: Preview, course: JobCourse): AsyncGenerator<JobState> {
  const { writer, texts, changes } = course;
  const pane = new JobPane(preview, texts);
  const now = async (state: string) => ({ job: writer.name, state, book: await readBook(preview) });
  await pane.press(texts.home.welcome.skip);
  await writer.open(pane);
  const source = await sourceOf(preview, writer);
  await write(pane, course);
  yield now("as written");
  for (const { name, change } of changes) {
    await select(preview, source);
    await change(preview, source);
    yield now(name);
    // A row that was put in is what is selected.
    await select(preview, source);
    await pane.press(texts.rangeField.useSelection);
    await pane.ready();
    await write(pane, course);
    yield now(`${name}, written anew`);
  }
}

/** Whoever changes data has them in view. */
function select(preview: Preview, { sheet }: Source): Promise<void> {
  return preview.select(`${quotedSheet(sheet)}!A1`);
}

async function sourceOf(preview: Preview, { source: sheet }: JobWriter): Promise<Source> {
  const { sheets } = await readBook(preview);
  const found = sheets.find(({ name }) => name === sheet);
  if (!found) throw new Error(`There is no sheet ${sheet}`);
  return { sheet, columns: found.values[0].length };
}

/** @throws Error where the sheet is none that was not there before */
async function write(pane: JobPane, { writer, texts }: JobCourse): Promise<void> {
  const before = await sheetId(pane.preview, writer.sheet);
  await pane.press(writer.button);
  if (before !== null) await pane.press(texts.write.taken.replace);
  const said = await outcome(pane, writer);
  const after = await sheetId(pane.preview, writer.sheet);
  if (after === null || after === before) throw new Error(`${writer.name} wrote no sheet: ${said}`);
}

/** By what Excel knows a sheet, whatever it is called; null where there is none of this name. */
async function sheetId(preview: Preview, name: string): Promise<string | null> {
  const found = await preview.excel(async (context, asked) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(asked);
    sheet.load("id");
    await context.sync();
    return { id: sheet.isNullObject ? null : sheet.id };
  }, name);
  if ("code" in found) throw new Error(`No sheet could be looked for: ${found.message}`);
  return found.id;
}
