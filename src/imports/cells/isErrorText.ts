import type { Cell } from "../../text/cells";

/** Excel's error values, which it hands over as text, in the languages whose exports are read here. */
const WITH_MARK = /^#[¡¿]?[\p{Lu}\p{M}/_0]+[!?]$/u;
const WITHOUT_MARK = new Set(["#N/A", "#NV", "#N/D", "#N/B", "#N/DISP", "#GETTING_DATA"]);

/** Whether a cell holds an Excel error such as `#NAME?` or `#¡VALOR!`. */
export function isErrorText(cell: Cell): boolean {
  return typeof cell === "string" && cell.startsWith("#") && (WITHOUT_MARK.has(cell) || WITH_MARK.test(cell));
}
