import type { TotalCheck } from "./checkTotals";
import type { Flag } from "./Flag";

/** Something in the data that the planner should look at: keywords with one kind of flag, or totals that do not fit. */
export type Finding = FlagFinding | TotalsFinding;

export interface FlagFinding {
  readonly about: "flag";
  /** What they have in common; `row` is the first one's. */
  readonly flag: Flag;
  /** The rows meant, ascending, counted from 0 in the range. */
  readonly rows: readonly number[];
}

/** A total row that says another figure than the rows that were read add up to. */
export interface TotalsFinding {
  readonly about: "totals";
  readonly check: TotalCheck;
  readonly rows: readonly number[];
}
