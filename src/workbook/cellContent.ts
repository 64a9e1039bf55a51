import type { SheetCell } from "./SheetPlan";

/** Letters that a cell can hold. */
const LONGEST_TEXT = 32_767;

/**
 * What Excel is given for a cell. An apostrophe before data keeps Excel from taking it for a formula, a number or a date;
 * Excel does not show it, and does not count it as part of the text. Text that a cell cannot hold, such as a list of long names, ends in "…".
 */
export function cellContent(cell: SheetCell): string | number {
  if (cell === null) return "";
  if (typeof cell === "object") return "text" in cell ? `'${fitting(cell.text)}` : cell.formula;
  return cell;
}

function fitting(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1)}…`;
}
