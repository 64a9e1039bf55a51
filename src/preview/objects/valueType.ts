import { type GridValue, isCellError } from "../grid/GridCell";

/** What Excel calls the kind of a cell's value. */
export function valueType(value: GridValue): "Empty" | "Error" | "Double" | "Boolean" | "String" {
  if (value === null || value === "") return "Empty";
  if (isCellError(value)) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}
