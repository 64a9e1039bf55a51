import { type CellValue, isCellError } from "../grid/GridCell";

/** What Excel calls the kind of a cell's value. */
export function valueType(value: CellValue): "Empty" | "Error" | "Double" | "Boolean" | "String" {
  if (value === null || value === "") return "Empty";
  if (isCellError(value)) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}
