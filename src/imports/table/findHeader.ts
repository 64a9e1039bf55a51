import type { Cell, Cells } from "../../text/cells";
import { isEmpty } from "../cells/cells";
import type { ColumnMatcher } from "./columnMatcher";
import { isMissing } from "../cells/isMissing";
import { looksNumeric } from "./looksNumeric";

/** Exports put at most some ten lines above their header; a user's own title block may be longer. */
const ROWS_SEARCHED = 60;

/**
 * The row that holds the column headings, null where the range has none and starts with data.
 *
 * First a row that names the key column and another; then one that names at least two others, as a report
 * without the key column does; then one that names the key column alone, if nothing wider stands above it; at last a
 * first row of text over columns of numbers, whatever its words.
 * @param key the role that a table cannot do without
 */
export function findHeader<Role extends string>(cells: Cells, matcher: ColumnMatcher<Role>, key: Role): number | null {
  const named = cells.slice(0, ROWS_SEARCHED).map((row) => rolesNamed(row, matcher));
  const full = named.findIndex((roles) => roles.has(key) && roles.size >= 2);
  if (full >= 0) return full;
  const withoutKey = named.findIndex((roles) => roles.size >= 2);
  if (withoutKey >= 0) return withoutKey;
  const keyAlone = named.findIndex((roles) => roles.has(key));
  if (keyAlone >= 0 && isWidest(cells, keyAlone)) return keyAlone;
  return textOverNumbers(cells);
}

/** The roles that the cells of a row name. */
export function rolesNamed<Role extends string>(row: readonly Cell[], matcher: ColumnMatcher<Role>): Set<Role> {
  const headings = row.filter((cell) => typeof cell === "string").map(matcher);
  return new Set(headings.filter((match) => match !== null).map(({ role }) => role));
}

function filled(row: readonly Cell[]): number {
  return row.filter((cell) => !isEmpty(cell)).length;
}

/** Among keywords in one column, "keyword" may be one of them: only the first filled row, or one wider than all above. */
function isWidest(cells: Cells, at: number): boolean {
  const above = cells.slice(0, at).map(filled);
  return above.every((width) => width === 0) || Math.max(...above) < filled(cells[at]);
}

function textOverNumbers(cells: Cells): number | null {
  const at = cells.slice(0, ROWS_SEARCHED).findIndex((row) => filled(row) >= 2);
  const row = cells[at] ?? [];
  if (!row.every((cell) => isEmpty(cell) || (typeof cell === "string" && !looksNumeric(cell)))) return null;
  const below = cells.slice(at + 1, at + 1 + ROWS_SEARCHED);
  const overNumbers = row.some((cell, column) => {
    const values = below.map((other) => other[column]).filter((value) => !isMissing(value));
    return !isEmpty(cell) && values.length > 0 && values.every(looksNumeric);
  });
  return overNumbers ? at : null;
}
