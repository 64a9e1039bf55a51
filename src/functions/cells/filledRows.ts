import type { Cells } from "../../text/cells";
import type { Column } from "./column";
import { isBlankOrZero } from "./isBlank";

/** A whole column of a sheet has this many rows. */
const WHOLE_COLUMN = 1_048_576;

/**
 * How many rows of ranges that stand side by side may hold something. Desktop Excel hands the empty cells of a whole column over
 * as 0, so that where a range is one, the rows after the last that holds more than 0 are empty. Shorter ranges were chosen by
 * someone, zeros and all.
 */
export function filledRows(ranges: readonly Cells[]): number {
  const height = ranges.reduce((most, range) => Math.max(most, range.length), 0);
  if (height < WHOLE_COLUMN) return height;
  const whole = ranges.filter((range) => range.length === height);
  let row = height;
  while (row > 0 && whole.every((range) => range[row - 1].every(isBlankOrZero))) row--;
  return row;
}

/** The same for ranges of one column or one row each. */
export function filledLength(columns: readonly Column[]): number {
  let length = columns.reduce((most, column) => Math.max(most, column.length), 0);
  if (length < WHOLE_COLUMN) return length;
  const isEmpty = (column: Column) => length > column.length || isBlankOrZero(column.at(length - 1));
  while (length > 0 && columns.every(isEmpty)) length--;
  return length;
}
