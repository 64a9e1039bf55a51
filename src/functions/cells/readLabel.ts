import type { Cell } from "../../text/cells";
import { isBlankOrZero } from "./isBlank";
import { readCustomer } from "./readCustomer";

/**
 * What a cell beside an order calls its source or channel; "" where it is blank, which desktop Excel hands over as 0, and
 * undefined where it holds an error or more than one value.
 */
export function readLabel(cell: Cell): string | undefined {
  return isBlankOrZero(cell) ? "" : readCustomer(cell);
}
