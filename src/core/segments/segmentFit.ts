import { demandSegments } from "./demandSegments";
import type { NeedsTable } from "./NeedsTable";
import { recentSearch } from "./recentSearch";
import type { SegmentSearch } from "./SegmentSearch";

/** So many segments are tried where nobody says how many; more are seldom told apart in a plan. */
export const USUAL_MOST_SEGMENTS = 8;
/** Silhouettes that differ less than this are equal but for rounding. */
const ROUNDING = 1e-12;

/** How well a number of segments fits the needs. */
export interface SegmentFit {
  readonly segments: number;
  /** Squared distances to the own segment's mean, added up over all rows and standardised needs. */
  readonly withinSumOfSquares: number;
  /** The share of all differences between rows that lie between segments, 0 to 1. */
  readonly explainedShare: number;
  /** How clearly the segments part, -1 to 1. */
  readonly silhouette: number;
  /** Whether this is the number with the highest silhouette; of equals, the lowest number. */
  readonly chosen: boolean;
}

/**
 * How well 2, 3, ... segments fit, to choose between them.
 *
 *     explained share = 1 - within sum of squares / sum of squares around the mean of all
 *
 * @param needs a row a customer, without blank cells
 * @param maxSegments from 2 to 20 and at most the number of different rows; 8, or that number, where it is left out
 * @throws DomainError for another maxSegments, NoAnswer where all rows are alike
 * @example segmentFit({ rows: 4, columns: 1, values: Float64Array.of(0, 1, 10, 11) }, 3)[0].chosen // true
 */
export function segmentFit(needs: NeedsTable, maxSegments?: number): SegmentFit[] {
  const search = recentSearch(needs);
  if (maxSegments !== undefined) demandSegments("maxSegments", maxSegments, search.differentRows);
  const silhouettes = search.silhouettes(maxSegments ?? usualMost(search));
  const best = clearest(silhouettes);
  const all = search.sumOfSquares;
  return silhouettes.map((silhouette, i) => {
    const segments = i + 2;
    const withinSumOfSquares = search.partition(segments).sumOfSquares;
    const explainedShare = 1 - withinSumOfSquares / all;
    return { segments, withinSumOfSquares, explainedShare, silhouette, chosen: segments === best };
  });
}

/** The number of segments, from 2 to 8, that part most clearly. */
export function clearestSegments(search: SegmentSearch): number {
  return clearest(search.silhouettes(usualMost(search)));
}

function usualMost(search: SegmentSearch): number {
  return Math.min(USUAL_MOST_SEGMENTS, search.differentRows);
}

/** @param silhouettes of 2, 3, ... segments */
function clearest(silhouettes: readonly number[]): number {
  let best = 0;
  silhouettes.forEach((silhouette, i) => {
    if (silhouette > silhouettes[best] + ROUNDING) best = i;
  });
  return best + 2;
}
