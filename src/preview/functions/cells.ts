import type { CellPlace } from "../grid/Grid";

/** A cell among the inputs of a custom function: its value, "" where it is blank, or the error it holds. */
export type InputCell = string | number | boolean | ErrorCell;

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
  readonly cell: CellPlace;
}
