import type { Cell } from "../../text/cells";
import { plainValue } from "./plainValue";

/** Nothing, empty text, text of spaces only, or the ` --` that ad exports write where they have no figure. */
export function isBlank(cell: Cell): boolean {
  if (typeof cell === "number") return false;
  const value = plainValue(cell);
  if (typeof value !== "string") return value == null;
  const text = value.trim();
  return text === "" || text === "--";
}

/**
 * In an order log 0 counts as blank too when a whole row is blank: desktop Excel hands empty cells over as 0, and whole
 * columns are mostly empty.
 */
export function isBlankOrZero(cell: Cell): boolean {
  if (typeof cell === "number") return cell === 0;
  return isBlank(cell) || plainValue(cell) === 0;
}
