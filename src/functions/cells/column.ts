import { type Cell, type Cells, widthOf } from "./cells";
import { demandGiven } from "./demandGiven";
import { isHeading, type Reader } from "./header";
import { ShapeError } from "./ReadError";
import { argumentName } from "./argumentName";

/** A range of one row or one column, read along its length. */
export interface Column {
  readonly name: string;
  readonly length: number;
  at(index: number): Cell;
}

/** A row or a column is equally fine where ranges run in parallel. Throws ShapeError for a table. */
export function asColumn(name: string, cells: Cells | undefined): Column {
  demandGiven(name, cells);
  if (widthOf(cells) === 1) return { name, length: cells.length, at: (index) => cells[index][0] };
  if (cells.length === 1) return { name, length: cells[0].length, at: (index) => cells[0][index] };
  throw new ShapeError(`${argumentName(name)} must be a single column or a single row.`);
}

/** Throws ShapeError unless the columns have the same length, and returns it. */
export function commonLength(columns: readonly Column[]): number {
  const [first] = columns;
  for (const other of columns) {
    if (other.length === first.length) continue;
    throw new ShapeError(
      `${argumentName(first.name)} and ${argumentName(other.name).toLowerCase()} must have the same number of rows; ` +
        `they have ${first.length} and ${other.length}.`,
    );
  }
  return first.length;
}

/** Whether the first cell of a column is a heading over the numbers or dates below it. */
export function hasHeading(column: Column, read: Reader): boolean {
  return column.length > 1 && isHeading(column.at(0), read);
}
