import type { Cell, Cells } from "../../text/cells";
import { isBlank } from "./isBlank";
import { plainValue } from "./plainValue";
import type { readDate } from "./readDate";
import { readNumber } from "./readNumber";

/** Reads a cell as what its argument holds; undefined where it holds none. */
export type Reader = (cell: Cell) => number | undefined;

/**
 * Is this first row a header? It is where it holds text in a place for numbers or dates. One such cell is enough, and
 * the row is then skipped in every argument of the call.
 */
export function isHeader(firstRow: readonly Cell[], read: Reader): boolean {
  return firstRow.some((cell) => isHeading(cell, read));
}

/** A range of one row has nothing left when its only row is skipped, so there text is a mistake, not a heading. */
export function hasHeader(cells: Cells, read: Reader = readNumber): boolean {
  return cells.length > 1 && isHeader(cells[0], read);
}

export function isHeading(cell: Cell, read: typeof readNumber | typeof readDate): boolean {
  const value = plainValue(cell);
  return typeof value === "string" && !isBlank(value) && read(value) === undefined;
}
