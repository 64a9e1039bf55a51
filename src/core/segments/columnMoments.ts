import { sum } from "../numeric/sum";
import type { NeedsTable } from "./NeedsTable";

/** What is known of each column of a table. */
export interface ColumnMoments {
  readonly means: Float64Array;
  /** Standard deviations, with n - 1; exactly 0 where a column is the same in all rows. */
  readonly spreads: Float64Array;
}

/**
 * Mean and standard deviation of each need.
 *
 *     spread = sqrt(sum of (x - mean)^2 / (n - 1))
 *
 * @param needs at least one row
 * @returns both in the need's own units
 * @example columnMoments({ rows: 3, columns: 1, values: Float64Array.of(1, 2, 3) }) // means [2], spreads [1]
 */
export function columnMoments(needs: NeedsTable): ColumnMoments {
  const means = new Float64Array(needs.columns);
  const spreads = new Float64Array(needs.columns);
  const column = new Float64Array(needs.rows);
  for (let j = 0; j < needs.columns; j++) {
    for (let i = 0; i < needs.rows; i++) column[i] = needs.values[i * needs.columns + j];
    [means[j], spreads[j]] = momentsOf(column);
  }
  return { means, spreads };
}

/** Overwrites the column, which is a copy. */
function momentsOf(column: Float64Array): [mean: number, spread: number] {
  let least = Infinity;
  let most = -Infinity;
  for (const value of column) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  // Equal numbers must have no spread at all, which rounding would not promise.
  if (least === most) return [least, 0];
  // Divided by a power of two, which rounds nothing, so that no square overflows.
  const scale = 2 ** Math.floor(Math.log2(Math.max(-least, most)));
  for (let i = 0; i < column.length; i++) column[i] /= scale;
  const mean = sum(column) / column.length;
  for (let i = 0; i < column.length; i++) column[i] = (column[i] - mean) ** 2;
  return [mean * scale, Math.sqrt(sum(column) / (column.length - 1)) * scale];
}
