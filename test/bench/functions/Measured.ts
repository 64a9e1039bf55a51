/** What a call of a function took at a number of rows. */
export interface Measured {
  readonly rows: number;
  /** Median of the runs. */
  readonly milliseconds: number;
  /** What it took when the same cells were given again. */
  readonly againMilliseconds: number;
  /** The most that the process has held, the host's cells among it. */
  readonly peakMegabytes: number;
  /** The same, less what it held before the call. */
  readonly aboveCellsMegabytes: number;
}
