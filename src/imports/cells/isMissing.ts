import { shortText } from "../../text/shortText";
import type { Cell } from "../../text/cells";
import { isEmpty } from "./cells";

/** ` --`, a lone dash of any length, "n/a", and the "auto" that Google writes where it sets the bid itself. */
const MISSING = /^(?:[-\u2010-\u2015\u2212]+|n\/?a|n\.a\.|null|auto(?:m[aá]ti\p{L}*)?(?::.*)?)$/iu;
const LONGEST_WORD = 30;

/** Whether an export means "no figure" by this cell: nothing in it, or one of the words and dashes used for nothing. */
export function isMissing(cell: Cell): boolean {
  if (isEmpty(cell)) return true;
  return typeof cell === "string" && MISSING.test(shortText(cell, LONGEST_WORD) ?? "");
}
