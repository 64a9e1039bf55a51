/** One line of the bench's table; what does not apply is left out. */
export interface Row {
  readonly what: string;
  /** Rows, cells or customers. */
  readonly size?: number;
  /** Median of the runs. */
  readonly milliseconds?: number;
  /** Time per row over that of the size before: 1 is a function that grows with its rows and no faster. */
  readonly growth?: number;
  /** The same cells given again. */
  readonly againMilliseconds?: number;
  readonly peakMegabytes?: number;
  readonly aboveCellsMegabytes?: number;
  readonly peer?: Peered;
  readonly note?: string;
}

/** The same work done by another package. */
export interface Peered {
  readonly name: string;
  readonly milliseconds: number;
  /** The worst relative difference of its answers from ours. */
  readonly apart?: number;
  /** Why it may take less time than ours: said where it does. */
  readonly whyAhead?: string | undefined;
}
