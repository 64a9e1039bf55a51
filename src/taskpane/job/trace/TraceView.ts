/** What a figure of an answer comes from: other figures, or rows of what was read, that add up to it. */
export interface TraceView {
  readonly title: string;
  /** The figure, more exactly than where it was pressed. */
  readonly shown: string;
  /** How it comes about. */
  readonly said: readonly string[];
  readonly lines: readonly TraceLine[];
  /** What the lines add up to, where they are a sum. */
  readonly sum?: TraceSum | undefined;
  /** All rows that it comes from. */
  readonly cells?: SourceRows | undefined;
}

export interface TraceLine {
  readonly label: string;
  readonly note?: string | undefined;
  readonly shown: string;
  /** A figure that can be followed further, by the name that the job knows it by. */
  readonly trace?: string | undefined;
  /** The rows that it comes from. */
  readonly cells?: SourceRows | undefined;
}

interface TraceSum {
  readonly label: string;
  readonly shown: string;
}

/** Rows of one source of the job, counted from 0 in the range that was read. */
export interface SourceRows {
  readonly source: string;
  readonly rows: readonly number[];
}
