import type { CellAnswer } from "./cells";
import { cellValue } from "./cellValue";

/** A table as a function gives it back: its header row, then its rows, every cell a plain number or text. */
export function spilledTable(
  header: readonly (string | number)[],
  rows: Iterable<readonly (string | number)[]>,
): CellAnswer[][] {
  return spilledRows(header, rows, (row) => [...row]);
}

/**
 * The same of many rows: their cells are made one row after the other, and not held twice.
 * @param cellsOf the cells of a row, in an array of their own
 */
export function spilledRows<Row>(
  header: readonly (string | number)[],
  rows: Iterable<Row>,
  cellsOf: (row: Row, place: number) => (string | number)[],
): CellAnswer[][] {
  const table: CellAnswer[][] = [header.map(cellValue)];
  for (const row of rows) {
    const cells = cellsOf(row, table.length - 1);
    for (let i = 0; i < cells.length; i++) cells[i] = cellValue(cells[i]);
    table.push(cells);
  }
  return table;
}
