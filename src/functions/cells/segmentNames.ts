import type { Cells } from "./cells";
import { asColumn } from "./column";
import { isBlank } from "./isBlank";
import { ShapeError } from "./ReadError";
import { readCustomer } from "./readCustomer";

/**
 * What the segments are called, in the order of their numbers: as given, or Segment 1, Segment 2, ...
 * @throws ShapeError for more or fewer names than segments
 */
export function readSegmentNames(cells: Cells | undefined, segments: readonly number[]): string[] {
  const usual = segments.map((segment) => `Segment ${segment}`);
  if (cells === undefined || cells.every((row) => row.every(isBlank))) return usual;
  const column = asColumn("names", cells);
  if (column.length !== segments.length) {
    throw new ShapeError(`There must be ${segments.length} names, one for each segment; there are ${column.length}.`);
  }
  return usual.map((name, place) => readCustomer(column.at(place)) ?? name);
}
