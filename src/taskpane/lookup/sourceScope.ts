import { columnLetters, quotedSheet } from "../../workbook/a1";
import type { RangeContents } from "../../workbook/RangeContents";

/** The rows of a source that formulas look through, counted from 0 in the range; whole columns where `whole`. */
export interface SourceScope {
  readonly whole: boolean;
  readonly first: number;
  readonly last: number;
}

/** Cells of one column, the same wherever a formula is copied to, and the last of them. */
export interface FixedColumn {
  readonly range: string;
  readonly last: string;
}

/** Excel's own. */
export const LAST_ROW = 1_048_576;

/**
 * Whole columns, so that rows to come are looked at too, as long as nothing else in them goes by the key of a record. Else
 * from the line above the first record to the last one, so that a second table or what stands below is left alone.
 *
 * @param keys what the key of each row is found as; undefined where it cannot be looked for
 */
export function scopeOf(
  { values, isAlone = false }: Pick<RangeContents, "values" | "isAlone">,
  keys: readonly (string | undefined)[],
  records: readonly (readonly number[])[],
): SourceScope {
  const own = new Set(records.flat());
  const taken = new Set([...own].map((row) => keys[row]));
  const isStranger = (key: string | undefined, row: number) => key !== undefined && !own.has(row) && taken.has(key);
  if (isAlone && !keys.some(isStranger)) return { whole: true, first: 0, last: values.length - 1 };
  let [first, last] = [values.length - 1, 0];
  for (const row of own) [first, last] = [Math.min(first, row), Math.max(last, row)];
  return { whole: false, first: Math.max(0, first - 1), last };
}

/** A column of the source, as far as formulas look through it. */
export function columnIn(contents: RangeContents, scope: SourceScope, index: number): FixedColumn {
  const letters = columnLetters(contents.column + index);
  const sheet = `${quotedSheet(contents.sheetName)}!`;
  if (scope.whole) return { range: `${sheet}$${letters}:$${letters}`, last: `${sheet}$${letters}$${LAST_ROW}` };
  const [first, last] = [scope.first, scope.last].map((row) => `$${letters}$${contents.row + row + 1}`);
  return { range: `${sheet}${first}:${last}`, last: `${sheet}${last}` };
}
