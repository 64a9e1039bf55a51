import { columnMoments } from "./columnMoments";
import type { NeedsTable } from "./NeedsTable";

/**
 * Needs on one scale, so that a need counted in hundreds weighs no more than one ticked yes or no: every column with
 * mean 0 and standard deviation 1 (n - 1), then multiplied by its weight.
 *
 *     z = weight x (x - mean) / spread
 *
 * A column that is the same in all rows, or that weighs nothing, tells no customers apart and drops out.
 *
 * @param needs at least one row
 * @param weights one a column, 0 or above
 * @returns a table of the columns that are left
 * @example standardise({ rows: 3, columns: 2, values: Float64Array.of(1, 7, 2, 7, 3, 7) }, [1, 1]).values // [-1, 0, 1]
 */
export function standardise(needs: NeedsTable, weights: ArrayLike<number>): NeedsTable {
  const { means, spreads } = columnMoments(needs);
  const kept = [...spreads.keys()].filter((j) => spreads[j] > 0 && weights[j] > 0);
  const values = new Float64Array(needs.rows * kept.length);
  // Halves, because the difference of two huge numbers could overflow.
  const halfMeans = kept.map((j) => means[j] / 2);
  const halfSpreads = kept.map((j) => spreads[j] / 2);
  for (let i = 0, at = 0; i < needs.rows; i++) {
    for (let column = 0; column < kept.length; column++, at++) {
      const j = kept[column];
      values[at] = weights[j] * ((needs.values[i * needs.columns + j] / 2 - halfMeans[column]) / halfSpreads[column]);
    }
  }
  return { rows: needs.rows, columns: kept.length, values };
}
