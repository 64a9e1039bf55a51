import type { CellValue, RangeContents } from "./RangeContents";
import { WorkbookProblem } from "./WorkbookProblem";

/** Few enough cells for one answer to stay well under the 5 MB that Excel on the web allows. */
const CELLS_AT_ONCE = 25_000;

/**
 * The part of a range that holds something, with all that is needed to understand it.
 *
 * @param written what to call the range where it holds nothing; its sheet's name where this is left out
 */
export async function contentsOf(
  context: Excel.RequestContext,
  asked: Excel.Range,
  written?: string,
): Promise<RangeContents> {
  const range = asked.getUsedRangeOrNullObject(true);
  const sheet = asked.worksheet;
  asked.load("address");
  range.load("address, rowIndex, columnIndex, rowCount, columnCount");
  sheet.load("id, name");
  await context.sync();
  if (range.isNullObject) throw new WorkbookProblem("emptyRange", written ?? sheet.name);
  const { values, text } = await valuesAndText(context, range);
  const formulas = values.some((row) => row.some(isError)) ? await formulasOf(context, range) : undefined;
  return {
    sheetId: sheet.id,
    sheetName: sheet.name,
    address: withoutSheet(range.address),
    asked: withoutSheet(asked.address),
    row: range.rowIndex,
    column: range.columnIndex,
    values,
    text,
    formulas,
  };
}

async function valuesAndText(context: Excel.RequestContext, range: Excel.Range) {
  const values: CellValue[][] = [];
  const text: string[][] = [];
  for (const part of parts(range)) {
    part.load("values, text");
    await context.sync();
    values.push(...(part.values as CellValue[][]));
    text.push(...part.text);
  }
  return { values, text };
}

async function formulasOf(context: Excel.RequestContext, range: Excel.Range): Promise<CellValue[][]> {
  const formulas: CellValue[][] = [];
  for (const part of parts(range)) {
    part.load("formulas");
    await context.sync();
    formulas.push(...(part.formulas as CellValue[][]));
  }
  return formulas;
}

/** The range from the top down in blocks of whole rows. */
function* parts(range: Excel.Range): Generator<Excel.Range> {
  const { rowCount, columnCount } = range;
  const rowsAtOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / columnCount));
  for (let row = 0; row < rowCount; row += rowsAtOnce) {
    const rows = Math.min(rowsAtOnce, rowCount - row);
    yield range.getCell(row, 0).getResizedRange(rows - 1, columnCount - 1);
  }
}

function isError(value: CellValue): boolean {
  return typeof value === "string" && value.startsWith("#");
}

function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
