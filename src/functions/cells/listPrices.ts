import type { Cells } from "../../text/cells";
import { asColumn } from "./column";
import { heldIn } from "./heldIn";
import { ReadError } from "./ReadError";
import { readNumber } from "./readNumber";

/** @throws ReadError for the first list price below 0 */
export function demandListPrices(cells: Cells): void {
  const column = asColumn("listPrices", cells);
  for (let row = 0; row < column.length; row++) {
    const cell = column.at(row);
    if ((readNumber(cell) ?? 0) < 0) throw new ReadError("listPrice", { row: row + 1 }, heldIn(cell), "notNegative");
  }
}
