import { distanceBounds, startRound } from "./distanceBounds";
import type { Points } from "./distinctRows";
import { exchange, settling } from "./exchange";
import { type Partition, recentre } from "./Partition";

/** A round seldom gains more than the one before; this many more like the last one are more than can be hoped for. */
const ROUNDS_HOPED_FOR = 3;
/** Far more than any search needs; it ends one that rounding errors would keep going. */
const MOST_ROUNDS = 1000;

/**
 * Moves points one at a time to the segment where they add least, until no single move lowers the sum of squares. That
 * is a stricter end than every point being nearest to its own centre: with n the size of a segment and d the distance
 * of a point of weight w from its centre,
 *
 *     taking the point out gains  d^2 n w / (n - w),  putting it in costs  d^2 n w / (n + w)
 *
 * Source: Hartigan (1975), Clustering Algorithms, chapter 4; Hartigan & Wong (1979), Applied Statistics 28, AS 136.
 *
 * @param partition changed in place
 * @param bar gives up where the sum of squares cannot be hoped to fall below this
 * @returns how many distances were computed
 */
export function settle(points: Points, partition: Partition, bar = Infinity): number {
  const bounds = distanceBounds(points.rows, partition.segments);
  const state = settling(points, partition, bounds);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const movesBefore = state.moves;
    const gain = exchange(state);
    partition.sumOfSquares -= gain;
    if (partition.sumOfSquares - ROUNDS_HOPED_FOR * gain > bar) return state.distances;
    if (state.moves === movesBefore) break;
    startRound(bounds);
  }
  recentre(points, partition);
  return state.distances;
}
