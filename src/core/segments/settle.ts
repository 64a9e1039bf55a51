import { startRound } from "./distanceBounds";
import type { Points } from "./distinctRows";
import { exchange, settling } from "./exchange";
import { explainedBy } from "./explainedBy";
import { recentre, type SearchedPartition } from "./Partition";
import { reassign } from "./reassign";

/** A round seldom gains more than the one before; this many more like the last one are more than can be hoped for. */
const ROUNDS_HOPED_FOR = 3;
/** Far more than any search needs; it ends one that rounding errors would keep going. */
const MOST_ROUNDS = 1000;
/** While more than one point in so many moves, all of them move at once; the last ones move one at a time. */
const FEW = 50;

/** When a settling may end before no single move gains any more. */
export interface Goal {
  /** It gives up where the sum of squares cannot be hoped to fall below this. */
  readonly bar?: number;
  /** It ends where a round gains less than this share of the sum of squares. */
  readonly enough?: number;
}

/**
 * Moves points until no single move lowers the sum of squares. First all at once, each to the nearest centre; then one at a
 * time to the segment where it adds least, which ends better than where every point is nearest to its own centre: with n the
 * size of a segment and d the distance of a point of weight w from its centre,
 *
 *     taking the point out gains  d^2 n w / (n - w),  putting it in costs  d^2 n w / (n + w)
 *
 * Source: Hartigan (1975), Clustering Algorithms, chapter 4; Hartigan & Wong (1979), Applied Statistics 28, AS 136.
 *
 * @param partition changed in place
 * @param goal when to give up, and what is good enough
 * @returns how many distances were computed
 */
export function settle(points: Points, partition: SearchedPartition, goal: Goal = {}): number {
  const { over, distances } = together(points, partition, goal);
  if (over) return distances;
  const state = settling(points, partition, partition.bounds);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const movesBefore = state.moves;
    const gain = exchange(state);
    partition.sumOfSquares -= gain;
    if (isHopeless(partition, gain, goal)) return distances + state.distances;
    if (state.moves === movesBefore || isEnough(partition, gain, goal)) break;
    startRound(partition.bounds);
  }
  recentre(points, partition);
  return distances + state.distances;
}

/** Moves all points at once, until few move; `over` where that is all there is to do. */
function together(points: Points, partition: SearchedPartition, goal: Goal) {
  let distances = 0;
  let explained = explainedBy(partition, points.columns);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const done = reassign(points, partition);
    distances += done.distances;
    const now = explainedBy(partition, points.columns);
    const gain = now - explained;
    partition.sumOfSquares -= gain;
    if (isHopeless(partition, gain, goal)) return { over: true, distances };
    if (isEnough(partition, gain, goal)) {
      recentre(points, partition);
      return { over: true, distances };
    }
    if (done.moves * FEW <= points.rows) break;
    explained = now;
  }
  return { over: false, distances };
}

function isHopeless({ sumOfSquares }: SearchedPartition, gain: number, { bar = Infinity }: Goal): boolean {
  return sumOfSquares - ROUNDS_HOPED_FOR * gain > bar;
}

function isEnough({ sumOfSquares }: SearchedPartition, gain: number, { enough = 0 }: Goal): boolean {
  return gain < enough * sumOfSquares;
}
