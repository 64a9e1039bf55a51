import type { Cells } from "../../text/cells";
import { asColumn } from "./column";
import { heldIn } from "./heldIn";
import { isBlank } from "./isBlank";
import { ReadError, ShapeError } from "./ReadError";
import { readCustomer } from "./readCustomer";

/**
 * What the segments are called, in their order: as given, or as they are usually. Blank cells below the last name may be as many
 * as there are: a list with room for more segments is fine.
 * @throws ShapeError for more names than segments, or a range with fewer cells
 */
export function readSegmentNames<Name extends number | string>(
  cells: Cells | undefined,
  usual: readonly Name[],
): (Name | string)[] {
  if (cells === undefined || cells.every((row) => row.every(isBlank))) return [...usual];
  const column = asColumn("names", cells);
  let given = column.length;
  while (given > usual.length && isBlank(column.at(given - 1))) given--;
  if (given !== usual.length) {
    throw new ShapeError({ id: "names", needed: usual.length, given });
  }
  return usual.map((name, place) => {
    const cell = column.at(place);
    if (isBlank(cell)) return name;
    const given = readCustomer(cell);
    if (given === undefined) throw new ReadError("name", { row: place + 1 }, heldIn(cell), "nameOrNumber");
    return given;
  });
}
