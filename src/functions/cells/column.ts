import { cellIn, widthOf } from "./cells";
import type { Cell, Cells } from "../../text/cells";
import { demandGiven } from "./demandGiven";
import { isHeading, type Reader } from "./header";
import type { Misfit } from "../../sentences/Sentence";
import { ShapeError } from "./ReadError";

/** A range of one row or one column, read along its length. */
export interface Column {
  readonly name: string;
  readonly length: number;
  at(index: number): Cell;
}

/** A row or a column is equally fine where ranges run in parallel. Throws ShapeError for a table. */
export function asColumn(name: string, cells: Cells | undefined): Column {
  demandGiven(name, cells);
  if (widthOf(cells) === 1) return { name, length: cells.length, at: (index) => cellIn(cells[index], 0) };
  if (cells.length === 1) return { name, length: cells[0].length, at: (index) => cellIn(cells[0], index) };
  throw new ShapeError({ id: "notALine", argument: name });
}

/** Throws ShapeError unless the columns have the same length, and returns it. */
export function commonLength(columns: readonly Column[]): number {
  const [first] = columns;
  for (const other of columns) {
    if (other.length === first.length) continue;
    throw new ShapeError(differentRows(first, other));
  }
  return first.length;
}

/** What to say of two columns that ought to have the same length. */
export function differentRows(first: Pick<Column, "name" | "length">, second: Pick<Column, "name" | "length">): Misfit {
  const counts = [first.length, second.length] as const;
  return {
    id: "differentSizes",
    sizes: { unit: "rows", first: first.name, second: second.name, counts },
    orSingle: false,
  };
}

/** Whether the first cell of a column is a heading over the numbers or dates below it. */
export function hasHeading(column: Column, read: Reader): boolean {
  return column.length > 1 && isHeading(column.at(0), read);
}
