import type { Cell } from "../../text/cells";
import type { OptionQuestion } from "../table/Question";

/** How the days of a table are written, and what only the person can know about them. */
export interface Dates {
  /** The day in a cell, undefined where there is none, or one that nobody confirmed. */
  readonly dayIn: (cell: Cell) => number | undefined;
  /** Whether a cell holds a day of a year in which nobody is likely to have ordered. */
  readonly isFar: (cell: Cell) => boolean;
  readonly questions: readonly OptionQuestion[];
}
