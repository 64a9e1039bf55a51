import type { Cell } from "./cells";
import { plainValue } from "./plainValue";

/** Ad exports write ` --` where they have no figure; it means the same as an empty cell. */
const BLANK_TEXT = /^\s*(--)?\s*$/;

/** Nothing, empty text, text of spaces only, or the ` --` of ad exports. */
export function isBlank(cell: Cell): boolean {
  if (typeof cell === "number") return false;
  const value = plainValue(cell);
  return value == null || (typeof value === "string" && BLANK_TEXT.test(value));
}

/**
 * In an order log 0 counts as blank too when a whole row is blank: desktop Excel hands empty cells over as 0, and whole
 * columns are mostly empty.
 */
export function isBlankOrZero(cell: Cell): boolean {
  if (typeof cell === "number") return cell === 0;
  return isBlank(cell) || plainValue(cell) === 0;
}
