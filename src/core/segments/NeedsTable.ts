/** What customers need: a row a customer, a column a need, and a number in every cell. */
export interface NeedsTable {
  readonly rows: number;
  readonly columns: number;
  /** Row after row: the need in column j of row i stands at i x columns + j. */
  readonly values: Float64Array;
}
