import type { CellValue } from "./RangeContents";

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

/** What cells hold, so that writing it back gives the same: text stays text, though it may look like a formula or a date. */
export function contentsOfRows({ formulas, values }: Excel.Range): CellValue[][] {
  return (formulas as CellValue[][]).map((line, i) =>
    line.map((cell, j) => (typeof cell === "string" && cell !== "" && cell === values[i][j] ? `'${cell}` : cell)),
  );
}
