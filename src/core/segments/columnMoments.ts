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
  for (let first = 0; first < needs.columns; first += TOGETHER) {
    columnsFrom(needs, first).forEach((column, place) => {
      [means[first + place], spreads[first + place]] = momentsOf(column);
    });
  }
  return { means, spreads };
}

/** So many columns are read at once: those beside each other come from memory together. */
const TOGETHER = 8;

function columnsFrom({ rows, columns, values }: NeedsTable, first: number): Float64Array[] {
  const width = Math.min(TOGETHER, columns - first);
  const found = Array.from({ length: width }, () => new Float64Array(rows));
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < width; j++) found[j][i] = values[i * columns + first + j];
  }
  return found;
}

/** Overwrites the column, which is a copy. */
function momentsOf(column: Float64Array): [mean: number, spread: number] {
  let least = Infinity;
  let most = -Infinity;
  for (const value of column) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  // Equal numbers must have no spread at all, which rounding would not promise.
  if (least === most) return [least, 0];
  // Divided by a power of two, which rounds nothing, so that no square overflows.
  const scale = 2 ** Math.floor(Math.log2(Math.max(-least, most)));
  for (let i = 0; i < column.length; i++) column[i] /= scale;
  const mean = sum(column) / column.length;
  for (let i = 0; i < column.length; i++) column[i] = (column[i] - mean) * (column[i] - mean);
  return [mean * scale, Math.sqrt(sum(column) / (column.length - 1)) * scale];
}
