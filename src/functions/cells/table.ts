import type { CellAnswer } from "./cells";
import { cellValue } from "./cellValue";

/** A table as a function gives it back: its header row, then its rows, every cell a plain number or text. */
export function spilledTable(
  header: readonly (string | number)[],
  rows: Iterable<readonly (string | number)[]>,
): CellAnswer[][] {
  const cells: CellAnswer[][] = [header.map(cellValue)];
  for (const row of rows) cells.push(row.map(cellValue));
  return cells;
}
