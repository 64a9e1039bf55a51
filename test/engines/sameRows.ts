import type { Row } from "./Engine";

/** What is no more than the rounding of sums differs less than this, beside its size. */
const RELATIVE = 1e-8;
/** Sums that come to nothing: their rounding, beside what was added. */
const ABSOLUTE = 1e-9;

/**
 * What differs between the rows that a query gave and those of the functions; undefined where nothing does. Rows are put in the order of
 * the key columns, and those at the same place belong together; columns that the functions have no figure for are not looked at.
 */
export function difference(
  given: readonly Row[],
  expected: readonly Row[],
  keys: readonly string[],
): string | undefined {
  if (given.length !== expected.length) return `${given.length} rows, not ${expected.length}`;
  const own = inOrder(given, keys);
  for (const [i, row] of inOrder(expected, keys).entries()) {
    const column = Object.keys(row).find((name) => !isSame(own[i][name], row[name]));
    const place = keys.map((key) => row[key]).join(", ");
    if (column !== undefined) return `${column} of ${place}: ${own[i][column]}, not ${row[column]}`;
  }
  return undefined;
}

function inOrder(rows: readonly Row[], keys: readonly string[]): Row[] {
  const keyed = rows.map((row) => ({ row, key: keys.map((key) => comparable(row[key])) }));
  return keyed
    .sort((one, other) => {
      const apart = keys.findIndex((_, i) => one.key[i] !== other.key[i]);
      return apart < 0 ? 0 : compared(one.key[apart], other.key[apart]);
    })
    .map(({ row }) => row);
}

/** Numbers before texts. */
function compared(one: number | string, other: number | string): number {
  if (typeof one !== typeof other) return typeof one === "number" ? -1 : 1;
  return one < other ? -1 : 1;
}

/** A number may have come as text; what is missing stands after all numbers. */
function comparable(value: Row[string]): number | string {
  if (value == null) return "";
  return typeof value === "string" && !/^-?[\d.]+(e[-+]?\d+)?$/i.test(value) ? value : Number(value);
}

function isSame(given: Row[string], expected: Row[string]): boolean {
  if (expected == null || expected === "") return given == null || given === "";
  if (typeof expected !== "number") return String(given) === String(expected);
  if (given == null || given === "") return false;
  return Math.abs(Number(given) - expected) <= Math.max(ABSOLUTE, RELATIVE * Math.abs(expected));
}
