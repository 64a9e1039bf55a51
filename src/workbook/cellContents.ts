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
  const rowsAtOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / columnCount));
  for (let first = 0; first < rowCount; first += rowsAtOnce) {
    const part = rowsOf(range, first, Math.min(rowsAtOnce, rowCount - first), columnCount);
    part.load(wanted);
    await context.sync();
    yield { first, part };
  }
}

/** What cells hold, so that writing it back gives the same: text stays text, though it may look like a formula or a date. */
export function contentsOfRows({ formulas, values }: Excel.Range): CellValue[][] {
  return (formulas as CellValue[][]).map((line, i) =>
    line.map((cell, j) => (typeof cell === "string" && cell !== "" && cell === values[i][j] ? `'${cell}` : cell)),
  );
}
