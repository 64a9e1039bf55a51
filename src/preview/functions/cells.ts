import type { CellOnSheet } from "../grid/Grid";

/** A cell among the inputs of a custom function: its value, null where it is blank, or the error it holds. */
export type InputCell = string | number | boolean | null | ErrorCell;

/** A cell among its outputs. */
export type OutputCell = string | number | boolean | ErrorCell;

/** An error in a cell, and the sentence that came with it, if any. */
export class ErrorCell {
  constructor(
    readonly code: string,
    readonly sentence = "",
  ) {}
}

/** One call of a custom function from a cell. An argument that was left out is null. */
export interface FunctionCall {
  readonly args: readonly (readonly (readonly InputCell[])[] | null)[];
  readonly cell: CellOnSheet;
  /** Blank cells of whole columns that are not among the arguments, but that Excel hands over. */
  readonly blanksBelow?: number;
}

/** The cells that a function's answer fills: a table, or one value for one cell. */
export function outputCells(answer: unknown): OutputCell[][] {
  if (!Array.isArray(answer)) return [[outputCell(answer)]];
  const rows = answer as unknown[];
  const [first] = rows;
  const columns = Array.isArray(first) ? first.length : 0;
  const isTable = columns > 0 && rows.every((row) => Array.isArray(row) && row.length === columns);
  if (!isTable) return [[new ErrorCell("#VALUE!", "The function gave something that is not a table of cells.")]];
  return (rows as unknown[][]).map((row) => row.map(outputCell));
}

/** Excel shows 0 for a missing value and #NUM! for what is no number. */
function outputCell(value: unknown): OutputCell {
  if (value === null || value === undefined) return 0;
  if (typeof value === "number") return Number.isFinite(value) ? value : new ErrorCell("#NUM!");
  if (typeof value === "string" || typeof value === "boolean") return value;
  return thrownError(value);
}

/** The cell error of what a function threw, or gave back in a cell: a `CustomFunctions.Error` or something unforeseen. */
export function thrownError(thrown: unknown): ErrorCell {
  const { code, basicValue, message } = (thrown ?? {}) as Record<string, unknown>;
  const known = [code, basicValue].find((text): text is string => typeof text === "string" && text.startsWith("#"));
  if (known) return new ErrorCell(known, typeof message === "string" ? message : "");
  return new ErrorCell("#VALUE!", `The function failed: ${typeof message === "string" ? message : String(thrown)}`);
}
