import type { Cells } from "../../text/cells";
import { asColumn } from "./column";
import { heldIn } from "./heldIn";
import { isBlank } from "./isBlank";
import { ReadError, ShapeError } from "./ReadError";
import { readCustomer } from "./readCustomer";

/**
 * What the segments are called, in the order of their numbers: as given, or Segment 1, Segment 2, ... Blank cells below the
 * last name may be as many as there are: a list with room for more segments is fine.
 * @throws ShapeError for more names than segments, or a range with fewer cells
 */
export function readSegmentNames(cells: Cells | undefined, segments: readonly number[]): string[] {
  const usual = segments.map((segment) => `Segment ${segment}`);
  if (cells === undefined || cells.every((row) => row.every(isBlank))) return usual;
  const column = asColumn("names", cells);
  let given = column.length;
  while (given > segments.length && isBlank(column.at(given - 1))) given--;
  if (given !== segments.length) {
    throw new ShapeError({ id: "names", needed: segments.length, given });
  }
  return usual.map((name, place) => {
    const cell = column.at(place);
    if (isBlank(cell)) return name;
    const given = readCustomer(cell);
    if (given === undefined) throw new ReadError("name", { row: place + 1 }, heldIn(cell), "nameOrNumber");
    return given;
  });
}
