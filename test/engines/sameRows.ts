import type { Row } from "./Engine";

/** What is no more than the rounding of sums differs less than this, beside its size. */
const RELATIVE = 1e-8;
/** Sums that come to nothing: their rounding, beside what was added. */
const ABSOLUTE = 1e-9;

/**
 * What differs between the rows that a query gave and those of the functions; undefined where nothing does. Rows belong together
 * that are alike in the key columns; columns that the functions have no figure for are not looked at.
 */
export function difference(
  given: readonly Row[],
  expected: readonly Row[],
  keys: readonly string[],
): string | undefined {
  if (given.length !== expected.length) return `${given.length} rows, not ${expected.length}`;
  const keyOf = (row: Row) => keys.map((key) => keyText(row[key])).join("|");
  const byKey = new Map(given.map((row) => [keyOf(row), row]));
  for (const row of expected) {
    const own = byKey.get(keyOf(row));
    if (!own) return `no row for ${keyOf(row)}`;
    const column = Object.keys(row).find((name) => !isSame(own[name], row[name]));
    if (column !== undefined) return `${column} of ${keyOf(row)}: ${own[column]}, not ${row[column]}`;
  }
  return undefined;
}

/** Numbers as keys are settled to what both sides write alike. */
function keyText(value: Row[string]): string {
  return typeof value === "string" && !/^-?[\d.]+(e[-+]?\d+)?$/i.test(value) ? value : Number(value).toPrecision(9);
}

function isSame(given: Row[string] | undefined, expected: Row[string]): boolean {
  if (expected == null || expected === "") return given == null || given === "";
  if (typeof expected !== "number") return String(given) === String(expected);
  if (given == null || given === "") return false;
  return Math.abs(Number(given) - expected) <= Math.max(ABSOLUTE, RELATIVE * Math.abs(expected));
}
