import { demandGiven } from "./demandGiven";
import type { NeedsTable } from "../../core/segments/NeedsTable";
import { numberArgument, unreadable } from "./argument";
import { type CellAnswer, cellIn, widthOf } from "./cells";
import type { Cell, Cells } from "../../text/cells";
import { filledRows } from "./filledRows";
import { hasHeader } from "./header";
import { isBlank } from "./isBlank";
import { readCustomer } from "./readCustomer";
import { readNumber } from "./readNumber";

/** Needs as they were read from cells. */
export interface ReadNeeds {
  /** The rows in which no need is blank. */
  readonly table: NeedsTable;
  /** For each row of the table, which row below the header it was. */
  readonly places: readonly number[];
  /** How many rows stand below the header. */
  readonly height: number;
  /** Whether there is one. */
  readonly header: boolean;
  /** What each need is called: its header, or Need 1, Need 2, ... */
  readonly names: readonly string[];
}

/** Which rows of the cells are needs, where another argument has a say in it. */
interface RowsOfNeeds {
  /** Whether the first row is a header; it is where it holds text, if nothing is said. */
  header?: boolean;
  /** Which rows count, by their number below the header; all, if nothing is said. */
  counts?: (place: number) => boolean;
}

/**
 * Reads needs: a row a customer, a column a need. A row with a blank need is left out; it keeps its place.
 * @throws ReadError for a cell that holds no number
 */
export function readNeeds(cells: Cells | undefined, { header, counts }: RowsOfNeeds = {}): ReadNeeds {
  demandGiven("needs", cells);
  return readTable(cells, header ?? hasHeader(cells), counts);
}

function readTable(cells: Cells, header: boolean, counts: RowsOfNeeds["counts"]): ReadNeeds {
  const columns = widthOf(cells);
  const first = header ? 1 : 0;
  const places: number[] = [];
  const values = new Float64Array((cells.length - first) * columns);
  const end = filledRows([cells]);
  for (let row = first; row < end; row++) {
    const place = row - first;
    if (!readRow(cells, row, values, places.length * columns, columns)) continue;
    if (counts === undefined || counts(place)) places.push(place);
  }
  const table = { rows: places.length, columns, values: values.slice(0, places.length * columns) };
  const names = Array.from({ length: columns }, (_, j) => nameOf(header ? cells[0][j] : undefined, j));
  return { table, places, height: cells.length - first, header, names };
}

/** Reads a row to where the table's next row belongs; false where a cell is blank. */
function readRow(cells: Cells, row: number, values: Float64Array, start: number, columns: number): boolean {
  let complete = true;
  for (let column = 0; column < columns; column++) {
    const cell = cellIn(cells[row], column);
    const value = readNumber(cell);
    if (value !== undefined) values[start + column] = value;
    else if (cell === null || cell === "" || isBlank(cell)) complete = false;
    else throw unreadable("need", numberArgument(cells), cell, { row: row + 1, column: column + 1 });
  }
  return complete;
}

function nameOf(cell: Cell, column: number): string {
  return readCustomer(cell) ?? `Need ${column + 1}`;
}

/**
 * One answer for every row: a heading for the header, those of the table's rows, and "" for the rows that were left out.
 */
export function besideNeeds(heading: string, needs: ReadNeeds, answers: ArrayLike<number>): CellAnswer[][] {
  const column = Array.from({ length: needs.height }, (): CellAnswer[] => [""]);
  needs.places.forEach((place, row) => (column[place][0] = answers[row]));
  return needs.header ? [[heading], ...column] : column;
}
