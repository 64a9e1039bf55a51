import { type CellInput, type GridValue, isCellError } from "../grid/GridCell";
import { demandFormula } from "../formulas/demandFormula";
import { invalidArgument } from "./RichError";

/**
 * What the API writes for one value: null leaves the cell alone, "" empties it, text after an apostrophe is text, and
 * any other text is read as if it had been typed.
 */
export function cellInput(value: unknown): CellInput | null {
  if (value === null || value === undefined) return null;
  if (value === "") return { kind: "blank" };
  if (typeof value === "number" || typeof value === "boolean") {
    if (typeof value === "number" && !Number.isFinite(value)) throw invalidArgument();
    return { kind: "value", value };
  }
  if (typeof value !== "string") throw invalidArgument("A cell holds a number, text or a boolean.");
  if (value.startsWith("'")) return { kind: "text", text: demandLetters(value.slice(1)) };
  if (value.startsWith("=")) demandFormula(value);
  return { kind: "typed", text: demandLetters(value) };
}

/** Letters that a cell can hold. */
const LONGEST_TEXT = 32_767;

function demandLetters(text: string): string {
  if (text.length > LONGEST_TEXT) throw invalidArgument();
  return text;
}

/** A matrix of the range's own size, from a matrix of that size or from one value for all of its cells. */
export function matrixOf(value: unknown, rows: number, columns: number): unknown[][] {
  if (!Array.isArray(value)) return Array.from({ length: rows }, () => Array<unknown>(columns).fill(value));
  const fits = value.length === rows && value.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) throw sizeMismatch();
  return value as unknown[][];
}

export function sizeMismatch() {
  return invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** What Excel calls the kind of a cell's value. */
export function valueType(value: GridValue): "Empty" | "Error" | "Double" | "Boolean" | "String" {
  if (value === null || value === "") return "Empty";
  if (isCellError(value)) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}
