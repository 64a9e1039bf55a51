import type { Cell } from "../../text/cells";
import type { Column } from "./column";
import { isHeading } from "./header";
import { isBlank, isBlankOrZero } from "./isBlank";
import { plainValue } from "./plainValue";
import { readNumber } from "./readNumber";

/**
 * Whether columns of traits and segments begin with a header row. Words are levels as well as headings, so that it is one where a word
 * stands above nothing but numbers, or where nothing but words stands that none of the rows below holds again.
 */
export function beginWithHeader(columns: readonly Column[]): boolean {
  if (columns[0].length < 2) return false;
  if (columns.some((column) => isHeading(column.at(0), readNumber) && isNumeric(column))) return true;
  const given = columns.filter((column) => !isBlank(column.at(0)));
  return given.length > 0 && given.every((column) => wordOf(column.at(0)) !== undefined && standsOnce(column));
}

function isNumeric(column: Column): boolean {
  let found = false;
  for (let row = 1; row < column.length; row++) {
    const cell = column.at(row);
    if (isBlankOrZero(cell)) continue;
    if (readNumber(cell) === undefined) return false;
    found = true;
  }
  return found;
}

function standsOnce(column: Column): boolean {
  const word = wordOf(column.at(0));
  for (let row = 1; row < column.length; row++) if (wordOf(column.at(row)) === word) return false;
  return true;
}

function wordOf(cell: Cell): string | undefined {
  return isHeading(cell, readNumber) ? String(plainValue(cell)).trim().toLowerCase() : undefined;
}
