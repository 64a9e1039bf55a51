import { numberText } from "../../text/numbers/numberText";
import { spanText } from "../numbers/spanText";
import type { Cell } from "../../text/cells";

/** Whether a cell holds a number, or text that is a number or a range of numbers. */
export function looksNumeric(cell: Cell): boolean {
  if (typeof cell === "number") return true;
  return typeof cell === "string" && (numberText(cell) ?? spanText(cell)) !== null;
}
