import type { Points } from "./distinctRows";
import { disturbed } from "./disturbed";
import { type Partition, partitionAround } from "./Partition";
import { seededRandom } from "./seededRandom";
import { settle } from "./settle";
import { spreadSeeds } from "./spreadSeeds";

/** Any fixed number would do: the same needs must give the same segments. */
const SEED = 1957;
/** The search ends after this many disturbances in a row, for each segment, that led nowhere better ... */
const PATIENCE = 40;
/** ... or when it has compared this many pairs of numbers, which takes a fifth of a second or less. */
const WORK = 120e6;
/** The search may wander for so many disturbances through what is a little worse, before it is back at the best ... */
const DETOUR = 15;
/** ... each time by less than this share of the sum of squares. */
const TOLERANCE = 0.01;
/** A gain this small is rounding. */
const ROUNDING = 1e-12;
/** What a distance costs beside the pairs it compares. */
const OVERHEAD = 4;
/** A larger table is first searched on a part of it, and then gets the less work the larger it is: rounds cost more. */
const LARGE = 4000;
const PART = 2000;
const WORK_ON_PART = 12e6;

/**
 * Points shared out among segments so that they lie as close as can be to the centres of their segments: the search for
 * the least sum of squared distances (k-means).
 *
 * From centres well apart it settles where no point gains by moving. Then it disturbs the best it has and settles
 * again, over and over, until that has long led nowhere better. It is deterministic, and its end is counted in work,
 * not in time, so that it is the same on every machine.
 *
 * @param segments from 2 to the number of points
 * @example kMeans(fourPoints(0, 1, 10, 11), 2).sumOfSquares // 0.5 + 0.5 = 1
 */
export function kMeans(points: Points, segments: number): Partition {
  if (segments === points.rows) return oneEach(points);
  const random = seededRandom(SEED);
  if (points.rows <= LARGE) return searched(points, spreadSeeds(points, segments, random), random, WORK);
  const part = everySoMany(points, PART);
  const { centres } = searched(part, spreadSeeds(part, segments, random), random, WORK_ON_PART);
  return searched(points, centres, random, WORK * (LARGE / points.rows) ** 2);
}

function searched(points: Points, centres: readonly number[], random: () => number, work: number): Partition {
  const workOfDistance = points.columns + OVERHEAD;
  let best = partitionAround(points, centres);
  let left = work - workOfDistance * settle(points, best);
  let here = best;
  for (let fruitless = 0; fruitless < PATIENCE * best.segments && left > 0; fruitless++) {
    if (fruitless % DETOUR === 0) here = best;
    const bar = Math.max(best.sumOfSquares, here.sumOfSquares * (1 + TOLERANCE * random() ** 2));
    const next = partitionAround(points, disturbed(points, here, random));
    // Two more distances a point go into shaking and recentring.
    left -= workOfDistance * (points.rows * (best.segments + 2) + settle(points, next, bar));
    if (next.sumOfSquares >= bar) continue;
    here = next;
    if (here.sumOfSquares >= best.sumOfSquares * (1 - ROUNDING)) continue;
    best = here;
    fruitless = 0;
  }
  return best;
}

function oneEach({ rows, values, counts }: Points): Partition {
  const segmentOf = Int32Array.from({ length: rows }, (_, i) => i);
  return { segments: rows, segmentOf, centres: values.slice(), sizes: counts.slice(), sumOfSquares: 0 };
}

/** So many of the points, evenly spaced in their order. */
function everySoMany(points: Points, size: number): Points {
  const chosen = Array.from({ length: size }, (_, i) => Math.floor(((i + 0.5) * points.rows) / size));
  const { columns } = points;
  return {
    rows: size,
    columns,
    values: chosen.flatMap((row) => points.values.slice(row * columns, (row + 1) * columns)),
    counts: Float64Array.from(chosen, (row) => points.counts[row]),
  };
}
