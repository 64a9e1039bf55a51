import { bestOnAll } from "./bestOnAll";
import type { Points } from "./distinctRows";
import { type Effort, improved } from "./improved";
import type { Partition, SearchedPartition } from "./Partition";
import { partOf } from "./partOf";
import { regroup } from "./regroup";
import { seededRandom } from "./seededRandom";
import { summits } from "./summits";

/** Any fixed number would do: the same needs must give the same segments. */
const SEED = 1957;
/** A larger table is first searched on a part of it: so many points, and so many more for each segment. */
const LARGE = 2500;
const PART = 500;
const PART_OF_EACH = 200;
const MOST_OF_ALL = 0.5;
/** What a round must gain on the part, as a share of the sum of squares, for the search to go on. */
const ROUGH = 2e-5;

/** A small table takes what it needs, up to 0.3 s. */
const LONG: Effort = { patience: 40, work: 120e6 };
/** A large one whose starts agreed. */
const BRIEF: Effort = { patience: 2, work: 8e6 };

/**
 * A large one whose starts did not agree. The more segments there are, the more ways there are to part a cloud without groups into
 * them, nearly all of them good: with as few disturbances as six segments need, 10 of 150 such tables ended worse than ten
 * starts of scikit-learn, with these 1 of 160; of 36 others 5 ended worse than ten plain starts of our own, with these 4.
 */
function shortEffort(segments: number): Effort {
  return { patience: Math.max(5, segments), work: 10e6 * Math.max(6, segments) };
}

/**
 * Points shared out among segments so that they lie as close as can be to the centres of their segments: the search for
 * the least sum of squared distances (k-means).
 *
 * From several starts it settles where no point gains by moving, and where no segment is better split for another to be given
 * up. Then it disturbs the best it has and settles again, over and over, until that has long led nowhere better. Of a large
 * table a part tells which divisions are worth settling on all of it. It is deterministic, and its end is counted in
 * work, not in time, so that it is the same on every machine.
 *
 * @param segments from 2 to the number of points
 * @example kMeans(fourPoints(0, 1, 10, 11), 2).sumOfSquares // 0.5 + 0.5 = 1
 */
export function kMeans(points: Points, segments: number): Partition {
  if (segments === points.rows) return oneEach(points);
  const random = seededRandom(SEED);
  if (points.rows <= LARGE) return found(improved(points, summits(points, segments, random, 0).found[0], random, LONG));
  const some = Math.min(PART + PART_OF_EACH * segments, Math.floor(MOST_OF_ALL * points.rows));
  const part = partOf(points, some, segments, random);
  const ofPart = summits(part, segments, random, ROUGH);
  const { best, alike } = bestOnAll(points, ofPart.found);
  const effort = ofPart.agreed || alike ? BRIEF : shortEffort(segments);
  return found(improved(points, regroup(points, best, random), random, effort));
}

/** Without what only a search needs to know. */
function found({ segments, segmentOf, centres, sizes, sumOfSquares }: SearchedPartition): Partition {
  return { segments, segmentOf, centres, sizes, sumOfSquares };
}

function oneEach({ rows, values, counts }: Points): Partition {
  const segmentOf = Int32Array.from({ length: rows }, (_, i) => i);
  return { segments: rows, segmentOf, centres: values.slice(), sizes: counts.slice(), sumOfSquares: 0 };
}
