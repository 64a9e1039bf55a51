import type { Cells } from "../../text/cells";
import { ShapeError } from "./ReadError";

/**
 * Excel lets a formula leave an argument empty that it cannot do without, as in =WORTH.RETURNRATE(,).
 * @throws ShapeError where there are no cells
 */
export function demandGiven(name: string, cells: Cells | undefined): asserts cells is Cells {
  if (cells !== undefined) return;
  throw new ShapeError({ id: "missing", argument: name });
}
