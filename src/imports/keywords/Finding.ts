/** Something in the data that the planner should look at: what is wrong and what to do, and where. */
export interface Finding {
  readonly sentence: string;
  /** The rows meant, ascending, counted from 0 in the range. */
  readonly rows: readonly number[];
}
