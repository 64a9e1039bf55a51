import type { CellValue } from "./RangeContents";
import type { SheetCell } from "./SheetPlan";

/** Letters that a cell can hold. */
const LONGEST_TEXT = 32_767;

/** Few enough cells for one answer to stay well under the 5 MB that Excel on the web allows. */
const CELLS_AT_ONCE = 25_000;

/**
 * What Excel is given for a cell. An apostrophe before data keeps Excel from taking it for a formula, a number or a date;
 * Excel does not show it, and does not count it as part of the text. Text that a cell cannot hold, such as a list of long names, ends in "…".
 */
export function cellContent(cell: SheetCell): string | number {
  if (cell === null) return "";
  if (typeof cell !== "object") return cell;
  if ("formula" in cell) return cell.formula;
  const { text } = cell;
  return `'${text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1)}…`}`;
}

/** Some rows of a range, counted from its first. */
export function rowsOf(range: Excel.Range, first: number, rows: number, columns: number): Excel.Range {
  return range.getCell(first, 0).getResizedRange(rows - 1, columns - 1);
}

/** The same rows, with what they hold once the batch has run: what is written to them later in it is not in that. */
export function loadedRows(range: Excel.Range, first: number, rows: number, columns: number): Excel.Range {
  const part = rowsOf(range, first, rows, columns);
  part.load("formulas, values");
  return part;
}

/**
 * A range from the top down in blocks of whole rows, each loaded.
 *
 * @param range its size is loaded
 * @param wanted as `load` takes it
 */
export async function* loadedBlocks(context: Excel.RequestContext, range: Excel.Range, wanted: string) {
  const { rowCount, columnCount } = range;
  let rowsAtOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / columnCount));
  for (let first = 0; first < rowCount;) {
    const rows = Math.min(rowsAtOnce, rowCount - first);
    const part = rowsOf(range, first, rows, columnCount);
    part.load(wanted);
    if (await isTooLong(context.sync(), rows)) {
      rowsAtOnce = Math.ceil(rows / 2);
      continue;
    }
    yield { first, part };
    first += rows;
  }
}

/** Whether Excel refuses to answer so many rows at once, since their texts are long; one row cannot be asked for in parts. */
async function isTooLong(answer: Promise<unknown>, rows: number): Promise<boolean> {
  try {
    await answer;
    return false;
  } catch (failure) {
    if (rows === 1 || (failure as { code?: unknown }).code !== "ResponsePayloadSizeLimitExceeded") throw failure;
    return true;
  }
}

/** Few enough characters for one message to stay well under the 5 MB that Excel on the web allows, as JSON and beside what it answers. */
const CHARACTERS_AT_ONCE = 1_000_000;

/**
 * Rows in parts that Excel takes at once.
 *
 * @param most rows in a part, however short they are
 */
export function* rowsInParts<Row extends readonly AnyCell[]>(rows: readonly Row[], most: number) {
  for (let first = 0, end = 0; first < rows.length; first = end) {
    let characters = 0;
    do characters += charactersOf(rows[end++]);
    while (end < rows.length && end - first < most && characters + charactersOf(rows[end]) <= CHARACTERS_AT_ONCE);
    yield { first, part: rows.slice(first, end) };
  }
}

type AnyCell = SheetCell | CellValue;

function charactersOf(row: readonly AnyCell[]): number {
  let characters = 0;
  for (const cell of row) characters += typeof cell === "string" ? cell.length : lengthOf(cell);
  return characters;
}

function lengthOf(cell: AnyCell): number {
  if (typeof cell !== "object" || cell === null) return String(cell).length;
  return "formula" in cell ? cell.formula.length : cell.text.length;
}

/** What cells hold, so that writing it back gives the same: text stays text, though it may look like a formula or a date. */
export function contentsOfRows({ formulas, values }: Excel.Range): CellValue[][] {
  return (formulas as CellValue[][]).map((line, i) =>
    line.map((cell, j) => (typeof cell === "string" && cell !== "" && cell === values[i][j] ? `'${cell}` : cell)),
  );
}
