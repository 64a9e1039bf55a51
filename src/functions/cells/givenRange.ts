import { isSingleCell } from "./cells";
import type { Cells } from "../../text/cells";
import { isBlank } from "./isBlank";

/** A range beside the orders that may be left out. One blank cell, or "" between commas, leaves it out too. */
export function givenRange(cells: Cells | undefined): Cells | undefined {
  return cells !== undefined && isSingleCell(cells) && isBlank(cells[0][0]) ? undefined : cells;
}
