import type { SheetCell } from "./SheetPlan";

/**
 * What Excel is given for a cell. An apostrophe before data keeps Excel from taking it for a formula, a number or a date;
 * Excel does not show it, and does not count it as part of the text.
 */
export function cellContent(cell: SheetCell): string | number {
  if (cell === null) return "";
  if (typeof cell === "object") return "text" in cell ? `'${cell.text}` : cell.formula;
  return cell;
}
