import { writeProblem } from "../applicationErrors";
import { inTurn } from "../inTurn";
import { runExcel } from "../runExcel";
import { WorkbookProblem } from "../WorkbookProblem";
import { inputNow } from "./readWritten";
import { marksOf } from "./writtenMarks";

/** What a cell to change is to hold; undefined empties it. */
export type NewInputs = Readonly<Record<string, number | string | undefined>>;

/**
 * Writes to cells to change of a sheet that a job wrote: to those that still hold plain values, and in one call, so that one
 * step of undoing takes all of it back.
 *
 * @param inputs by their keys
 * @returns the keys of those that stay as they are, since they hold a formula or are gone
 * @throws WorkbookProblem where nothing was written
 */
export function updateInputs(sheetId: string, inputs: NewInputs): Promise<readonly string[]> {
  return inTurn(() =>
    runExcel((context) =>
      updated(context, sheetId, inputs).catch((failure: unknown) => {
        throw writeProblem(failure, "");
      }),
    ),
  );
}

async function updated(context: Excel.RequestContext, sheetId: string, inputs: NewInputs): Promise<readonly string[]> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  sheet.load("name");
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookProblem("writtenGone");
  sheet.names.load("items/name, items/visible, items/formula");
  await context.sync();
  const marks = marksOf(sheet.names.items);
  const wanted = Object.keys(inputs);
  const cells = wanted.flatMap((key) => {
    const range = marks?.inputs.get(key)?.getRangeOrNullObject();
    range?.load("values, formulas, rowIndex, columnIndex, worksheet/id");
    return range ? [{ key, range }] : [];
  });
  if (cells.length > 0) await context.sync();
  const plain = cells.filter(({ range }) => inputNow(range, sheetId)?.isFormula === false);
  if (plain.length > 0) {
    put(
      sheet,
      plain.map(({ key, range }) => ({ row: range.rowIndex, column: range.columnIndex, value: inputs[key] })),
    );
    await context.sync();
  }
  return wanted.filter((key) => !plain.some((one) => one.key === key));
}

/** Cells of a sheet in one call: null leaves those between them as they are. */
function put(
  sheet: Excel.Worksheet,
  cells: readonly { readonly row: number; readonly column: number; readonly value: number | string | undefined }[],
): void {
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  const values = Array.from({ length: Math.max(...rows) - row + 1 }, () =>
    new Array<number | string | null>(Math.max(...columns) - column + 1).fill(null),
  );
  for (const cell of cells) {
    // An apostrophe keeps words of the person's from being taken for a formula, a number or a date.
    values[cell.row - row][cell.column - column] =
      typeof cell.value === "string" ? `'${cell.value}` : (cell.value ?? "");
  }
  sheet.getRangeByIndexes(row, column, values.length, values[0].length).values = values;
}
