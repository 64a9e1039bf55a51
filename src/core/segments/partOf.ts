import type { Points } from "./distinctRows";
import { partitionAround } from "./Partition";
import { spreadSeeds } from "./spreadSeeds";

/** Counts stay whole numbers, so that sizes add up exactly: in so many parts of a row. */
const PARTS = 16;

/**
 * So many of the points or a few less, each counting for those that it stands for, so that any division of them has much the
 * same sum of squares as that of all would have. Points of small groups and points far away are taken more often and count
 * for less: by chance
 *
 *     1/2 (squared distance to the nearest of some centres / their sum) + 1/2 (1 / rows of that centre / centres)
 *
 * Source: Bachem, Lucic & Krause (2017), Practical Coreset Constructions for Machine Learning, section 3, with the chances
 * taken up evenly along the points in place of draws.
 */
export function partOf(points: Points, size: number, segments: number, random: () => number): Points {
  const { rows, columns, values, counts } = points;
  const chances = chancesOf(points, segments, random);
  const chosen: number[] = [];
  const standFor: number[] = [];
  let upTo = 0.5;
  for (let i = 0; i < rows; i++) {
    const before = Math.floor(upTo);
    upTo += size * chances[i];
    const times = Math.floor(upTo) - before;
    if (times === 0) continue;
    chosen.push(i);
    standFor.push(Math.max(1, Math.round((PARTS * times * counts[i]) / (size * chances[i]))));
  }
  const part = new Array<number>(chosen.length * columns);
  chosen.forEach((row, place) => {
    for (let j = 0; j < columns; j++) part[place * columns + j] = values[row * columns + j];
  });
  return { rows: chosen.length, columns, values: part, counts: Float64Array.from(standFor) };
}

/** How likely each point is to be taken; they add up to 1. */
function chancesOf(points: Points, segments: number, random: () => number): Float64Array {
  const { counts } = points;
  const { segmentOf, sizes, sumOfSquares, bounds } = partitionAround(points, spreadSeeds(points, segments, random, 1));
  return counts.map((count, i) => {
    const own = segmentOf[i];
    const distance = bounds.toOwn[i] + bounds.paths[own];
    const far = sumOfSquares > 0 ? (distance * distance) / sumOfSquares : 0;
    return (count * (far + 1 / (sizes[own] * segments))) / (sumOfSquares > 0 ? 2 : 1);
  });
}
