import type { CellHolds } from "../../sentences/Sentence";
import type { Cell } from "../../text/cells";
import { isBlank } from "./isBlank";
import { plainValue } from "./plainValue";

const LONGEST_QUOTE = 40;

/** What a cell holds, for a message about it; text of any length only by its beginning. */
export function heldIn(cell: Cell): CellHolds {
  const value = plainValue(cell);
  if (isBlank(value)) return "blank";
  switch (typeof value) {
    case "string":
      return { id: "text", text: shortened(value.trim()) };
    case "boolean":
      return value ? "true" : "false";
    case "number":
      return { id: "number", number: value };
    default:
      return errorIn(value) ?? "strange";
  }
}

/** `#N/A` and its like, where a cell holds an error. */
function errorIn(cell: Cell): CellHolds | undefined {
  if (typeof cell !== "object" || cell === null) return undefined;
  const { basicValue, code } = cell as { basicValue?: unknown; code?: unknown };
  const error = typeof basicValue === "string" ? basicValue : code;
  return typeof error === "string" && error.startsWith("#") ? { id: "error", error: shortened(error) } : undefined;
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= LONGEST_QUOTE ? text : `${characters.slice(0, LONGEST_QUOTE - 1).join("")}…`;
}
