import type { Cell } from "../../text/cells";

/** The text in a cell: that of numbers and of TRUE and FALSE too, and "" for a blank cell or one that holds no plain value. */
export function cellText(cell: Cell): string {
  switch (typeof cell) {
    case "string":
      return cell;
    case "number":
      return String(cell);
    case "boolean":
      return cell ? "TRUE" : "FALSE";
    default:
      return "";
  }
}

/** Nothing, or spaces only. A cell that holds something strange is not blank. */
export function isEmpty(cell: Cell): boolean {
  return cell == null || (typeof cell === "string" && cell.trim() === "");
}
