import { disturbed } from "./disturbed";
import type { Points } from "./distinctRows";
import type { SearchedPartition } from "./Partition";
import { settle } from "./settle";

/** How long to go on disturbing the best division. */
export interface Effort {
  /** The search ends after this many disturbances in a row, for each segment, that led nowhere better ... */
  readonly patience: number;
  /** ... or when it has compared this many pairs of numbers. */
  readonly work: number;
}

/** The search may wander for so many disturbances through what is a little worse, before it is back at the best ... */
const DETOUR = 15;
/** ... each time by less than this share of the sum of squares. */
const TOLERANCE = 0.01;
/** A gain this small is rounding. */
const ROUNDING = 1e-12;
/** What a distance costs beside the pairs it compares, and how many distances a point go into disturbing and recentring. */
const OVERHEAD = 4;
const DISTURBING = 3;

/** The best that is found by disturbing the best division and settling again, over and over. */
export function improved(points: Points, start: SearchedPartition, random: () => number, { patience, work }: Effort) {
  const workOfDistance = points.columns + OVERHEAD;
  let best = start;
  let left = work;
  let here = best;
  for (let fruitless = 0; fruitless < patience * best.segments && left > 0; fruitless++) {
    if (fruitless % DETOUR === 0) here = best;
    const bar = Math.max(best.sumOfSquares, here.sumOfSquares * (1 + TOLERANCE * random() ** 2));
    const next = disturbed(points, here, random);
    left -= workOfDistance * DISTURBING * points.rows;
    if (!next) continue;
    left -= workOfDistance * settle(points, next, { bar });
    if (next.sumOfSquares >= bar) continue;
    here = next;
    if (here.sumOfSquares >= best.sumOfSquares * (1 - ROUNDING)) continue;
    best = here;
    fruitless = 0;
  }
  return best;
}
