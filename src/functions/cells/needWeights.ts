import { numberArgument, readOrRefuse } from "./argument";
import type { Cells } from "../../text/cells";
import { asColumn } from "./column";
import { heldIn } from "./heldIn";
import { isBlank } from "./isBlank";
import { ReadError, ShapeError } from "./ReadError";

/**
 * Reads the weights of needs; undefined where there are none. A blank one among others is 0, as it is on desktop Excel,
 * which hands blank cells over as 0.
 * @param needs how many needs there are
 * @throws ReadError for a cell that holds no number, ShapeError unless there is one for each need
 */
export function readWeights(cells: Cells | undefined, needs: number): Float64Array | undefined {
  if (cells === undefined || cells.every((row) => row.every(isBlank))) return undefined;
  const column = asColumn("weights", cells);
  if (column.length !== needs) {
    throw new ShapeError({ id: "weights", needed: needs, given: column.length });
  }
  const argument = numberArgument(cells, 0);
  return Float64Array.from({ length: column.length }, (_, place) => {
    const cell = column.at(place);
    const weight = readOrRefuse("weight", argument, cell, { row: place + 1 });
    if (weight < 0) throw new ReadError("weight", { row: place + 1 }, heldIn(cell), "zeroOrAbove");
    return weight;
  });
}
