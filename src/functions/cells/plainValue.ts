import type { Cell } from "../../text/cells";

/** Data types whose cell is a plain value with something beside it, such as a number with its own format. */
const PLAIN_TYPES = new Set(["Double", "FormattedNumber", "String", "Boolean", "Empty"]);

/**
 * The value in a cell without what Excel's data types put around it. Errors and data types that are more than one value
 * (entities, images, arrays) stay the objects they are.
 */
export function plainValue(cell: Cell): Cell {
  if (typeof cell !== "object" || cell === null) return cell;
  const { type, basicValue } = cell as { type?: unknown; basicValue?: unknown };
  if (type === "Empty") return undefined;
  return typeof type === "string" && PLAIN_TYPES.has(type) ? basicValue : cell;
}
