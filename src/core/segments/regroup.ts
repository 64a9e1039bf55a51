import type { Points } from "./distinctRows";
import type { SearchedPartition } from "./Partition";
import { settle } from "./settle";
import { splitsOf } from "./splitsOf";
import { squaredDistance } from "./squaredDistance";
import { withCentres } from "./withCentres";

/** So many of the most promising splits are tried, each with so many segments to give up. */
const SPLITS = 3;
const GIVEN_UP = 2;
/** A split is worth a try where it gains at least this share of what giving up a segment costs. */
const HOPE = 0.5;
const ROUNDING = 1e-9;

/**
 * Splits the segment that gains most by it and gives up one that is hardly missed, over and over, as long as that lowers the
 * sum of squares: two groups that share a segment, while a third is cut in two, are what single moves never put right.
 *
 * Source: Muhr & Granitzer (2009), Automatic Cluster Number Selection Using a Split and Merge K-Means Approach.
 * @returns the partition that was given where nothing better was found
 */
export function regroup(points: Points, given: SearchedPartition, random: () => number, enough = 0): SearchedPartition {
  let best = given;
  for (;;) {
    const better = regroupedOnce(points, best, random, enough);
    if (!better) return best;
    best = better;
  }
}

function regroupedOnce(
  points: Points,
  here: SearchedPartition,
  random: () => number,
  enough: number,
): SearchedPartition | undefined {
  const { columns } = points;
  const costs = costsOfGivingUp(here, columns);
  const cheapest = [...costs.keys()].sort((a, b) => costs[a] - costs[b]);
  const least = HOPE * costs[cheapest[0]];
  for (const { segment, gain, halves } of splitsOf(points, here, random, least).slice(0, SPLITS)) {
    for (const lost of cheapest.filter((each) => each !== segment).slice(0, GIVEN_UP)) {
      if (gain < HOPE * costs[lost]) break;
      const next = withCentres(points, here, [segment, lost], halves);
      if (!next) continue;
      settle(points, next, { bar: here.sumOfSquares, enough });
      if (next.sumOfSquares < here.sumOfSquares * (1 - Math.max(enough, ROUNDING))) return next;
    }
  }
  return undefined;
}

/** By how much the sum of squares grows where a segment becomes one with the segment next to it, for each segment. */
function costsOfGivingUp({ segments, sizes, centres }: SearchedPartition, columns: number): Float64Array {
  const costs = new Float64Array(segments).fill(Infinity);
  for (let p = 0; p < segments; p++) {
    for (let q = 0; q < p; q++) {
      const distance = squaredDistance(centres, p, centres, q, columns);
      const cost = (distance * sizes[p] * sizes[q]) / (sizes[p] + sizes[q]);
      costs[p] = Math.min(costs[p], cost);
      costs[q] = Math.min(costs[q], cost);
    }
  }
  return costs;
}
