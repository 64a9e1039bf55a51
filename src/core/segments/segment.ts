import { demandSegments } from "./demandSegments";
import type { NeedsTable } from "./NeedsTable";
import { recentSearch } from "./recentSearch";
import { clearestSegments } from "./segmentFit";

/**
 * Which segment each customer belongs to: customers of one segment need much the same, those of different segments
 * different things. The needs are standardised, and of all divisions that a long search finds the one is taken in which
 * customers are closest to the mean of their segment (least within sum of squares).
 *
 * @param needs a row a customer, without blank cells
 * @param segments from 2 to 20 and at most the number of different rows; chosen by the silhouette where it is left out
 * @param weights one a need, 0 or above, applied to the standardised needs; all alike where they are left out
 * @returns for each row its segment: 1 is the largest; of equals, the one seen first has the lower number
 * @throws DomainError for numbers out of range, NoAnswer where all rows are alike
 * @example segment({ rows: 4, columns: 1, values: Float64Array.of(10, 0, 11, 10) }, 2) // [1, 2, 1, 1]
 */
export function segment(needs: NeedsTable, segments?: number, weights?: Float64Array): Int32Array {
  const search = recentSearch(needs, weights);
  if (segments !== undefined) demandSegments("segments", segments, search.differentRows);
  return search.segmentsOfRows(segments ?? clearestSegments(search));
}
