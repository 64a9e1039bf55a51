import type { Cell } from "./cells";
import { isBlank } from "./isBlank";
import { plainValue } from "./plainValue";

const LONGEST_QUOTE = 40;

/** How a message says what a cell holds: `"12,5"`, `blank`, `the error #N/A`, `TRUE`, `1.2`. */
export function describeCell(cell: Cell): string {
  const value = plainValue(cell);
  if (isBlank(value)) return "blank";
  switch (typeof value) {
    case "string":
      return `"${shortened(value.trim())}"`;
    case "boolean":
      return value ? "TRUE" : "FALSE";
    case "number":
      return String(value);
    default:
      return errorText(value) ?? "not a plain value";
  }
}

/** `#N/A` and its like, where a cell holds an error. */
export function errorText(cell: Cell): string | undefined {
  if (typeof cell !== "object" || cell === null) return undefined;
  const { basicValue, code } = cell as { basicValue?: unknown; code?: unknown };
  const text = typeof basicValue === "string" ? basicValue : code;
  return typeof text === "string" && text.startsWith("#") ? `the error ${shortened(text)}` : undefined;
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= LONGEST_QUOTE ? text : `${characters.slice(0, LONGEST_QUOTE - 1).join("")}…`;
}
