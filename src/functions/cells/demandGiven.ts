import { argumentName, isPlural } from "./argumentName";
import type { Cells } from "./cells";
import { ShapeError } from "./ReadError";

/**
 * Excel lets a formula leave an argument empty that it cannot do without, as in =WORTH.RETURNRATE(,).
 * @throws ShapeError where there are no cells
 */
export function demandGiven(name: string, cells: Cells | undefined): asserts cells is Cells {
  if (cells !== undefined) return;
  const [are, them] = isPlural(name) ? ["are", "them"] : ["is", "it"];
  throw new ShapeError(`${argumentName(name)} ${are} missing; give the cells that hold ${them}.`);
}
