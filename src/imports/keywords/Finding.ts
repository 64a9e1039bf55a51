import type { TotalCheck } from "./checkTotals";
import type { Flag } from "./Flag";

/** Something in the data that the planner should look at. Its rows are ascending, counted from 0 in the range. */
export type Finding = FlagFinding | TotalFinding;

/** One kind of trouble, in all the rows that have it; the flag is that of the first. */
export interface FlagFinding {
  readonly about: "flag";
  readonly flag: Flag;
  readonly rows: readonly number[];
}

/** A total of the table's own that is not the sum of what was read. */
export interface TotalFinding {
  readonly about: "total";
  readonly check: TotalCheck;
  readonly rows: readonly number[];
}
