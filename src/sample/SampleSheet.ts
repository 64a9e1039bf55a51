/** A cell of a sample sheet: a value, a formula as text that begins with `=`, or nothing. */
export type SampleCell = string | number | null;

/** One sheet of invented data, ready to be written to a workbook. */
export interface SampleSheet {
  readonly name: string;
  /** The cells from A1 on; every row has as many cells as there are columns. The first row is a header. */
  readonly rows: readonly (readonly SampleCell[])[];
  readonly columns: readonly SampleColumn[];
}

export interface SampleColumn {
  /** Width in pixels. */
  readonly width: number;
  /** An Excel number format; "General" where absent. */
  readonly numberFormat?: string;
}
