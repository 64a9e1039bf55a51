import { writeProblem } from "../applicationErrors";
import { inTurn } from "../inTurn";
import type { CellValue } from "../RangeContents";
import { runExcel } from "../runExcel";
import { markedSheets } from "../ownSheets";
import { untilAnswered } from "../untilAnswered";
import { marksOf } from "./writtenMarks";

/** A sheet that a job wrote, as it stands now. */
export interface WrittenSheetNow {
  readonly id: string;
  readonly name: string;
  readonly told: string;
  readonly kept: string;
  /** The cells that were read, by the name of the source, as a formula calls them. */
  readonly sources: Readonly<Record<string, string>>;
  /** The cells to change, by their keys; undefined for one that is gone. */
  readonly inputs: Readonly<Record<string, InputNow | undefined>>;
}

export interface InputNow {
  readonly value: CellValue;
  readonly isFormula: boolean;
}

/**
 * The sheet that a job wrote last, whatever it is called now; undefined where there is none.
 *
 * @param toWrite what is to be written in its place, where it is read for that: what Excel refuses is told as of a write
 */
export function readWritten(job: string, toWrite?: string): Promise<WrittenSheetNow | undefined> {
  // A sheet that is being written is none yet.
  return inTurn(() =>
    untilAnswered(
      () => writtenNow(job, toWrite),
      (seen) => [Object.values(seen?.inputs ?? {}).map((input) => input?.value)],
    ),
  );
}

function writtenNow(job: string, toWrite: string | undefined): Promise<WrittenSheetNow | undefined> {
  return runExcel((context) =>
    latestOf(context, job).catch((failure: unknown) => {
      throw toWrite === undefined ? failure : writeProblem(failure, toWrite);
    }),
  );
}

async function latestOf(context: Excel.RequestContext, job: string): Promise<WrittenSheetNow | undefined> {
  const marked = await markedSheets(context);
  const found = marked.flatMap(({ sheet, names }) => {
    const marks = marksOf(names);
    return marks?.job === job ? [{ sheet, marks }] : [];
  });
  // A copy that somebody made of it bears the same marks, and a longer name.
  found.sort((a, b) => b.marks.at - a.marks.at || a.sheet.name.length - b.sheet.name.length);
  const [latest] = found;
  if (latest === undefined) return undefined;
  const { sheet, marks } = latest;
  const cells = [...marks.inputs].map(([key, item]) => ({ key, range: item.getRangeOrNullObject() }));
  cells.forEach(({ range }) => range.load("values, formulas, worksheet/id"));
  if (cells.length > 0) await context.sync();
  return {
    id: sheet.id,
    name: sheet.name,
    told: marks.told,
    kept: marks.kept,
    sources: Object.fromEntries(marks.sources),
    inputs: Object.fromEntries(cells.map(({ key, range }) => [key, inputNow(range, sheet.id)])),
  };
}

/** A cell that was moved to another sheet is none of this one. */
export function inputNow(range: Excel.Range, sheet: string): InputNow | undefined {
  if (range.isNullObject || range.worksheet.id !== sheet) return undefined;
  const formula: unknown = range.formulas[0][0];
  return {
    value: range.values[0][0] as CellValue,
    isFormula: typeof formula === "string" && formula.startsWith("="),
  };
}
