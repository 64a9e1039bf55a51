import type { Points } from "./distinctRows";
import { partitionAround, type SearchedPartition } from "./Partition";
import { withCentres } from "./withCentres";

/** How often a disturbance moves one centre far away; otherwise it moves all of them a little. */
const SWAPS = 0.8;
/** The share of points that a shaken centre is still the middle of. */
const KEPT = 0.4;

/**
 * A partition to start from again near one that no single move improves.
 *
 * Mostly one centre is put on a point anywhere (Fränti's random swap), which leaves a wrong division of the space for
 * another. Needs that people half share have many almost equally good divisions side by side; between those the way
 * leads through all centres computed from a random part of their points.
 *
 * Source: Fränti (2018), Efficiency of random swap clustering, Journal of Big Data 5.
 * @param random numbers from 0 to 1
 * @returns undefined where a segment would be empty
 */
export function disturbed(points: Points, partition: SearchedPartition, random: () => number) {
  if (random() < SWAPS) return swapped(points, partition, random);
  return partitionAround(points, shaken(points, partition, random));
}

function swapped(points: Points, partition: SearchedPartition, random: () => number) {
  const { rows, columns, values } = points;
  const out = Math.floor(random() * partition.segments);
  const point = Math.floor(random() * rows);
  return withCentres(points, partition, [out], values.slice(point * columns, (point + 1) * columns));
}

function shaken(points: Points, { centres, segmentOf }: SearchedPartition, random: () => number): number[] {
  const { rows, columns, values, counts } = points;
  const kept = new Float64Array(centres.length / columns);
  const middles = centres.map(() => 0);
  for (let i = 0; i < rows; i++) {
    if (random() >= KEPT) continue;
    const q = segmentOf[i];
    kept[q] += counts[i];
    for (let j = 0; j < columns; j++) middles[q * columns + j] += counts[i] * values[i * columns + j];
  }
  return middles.map((total, at) => {
    const weight = kept[Math.floor(at / columns)];
    return weight > 0 ? total / weight : centres[at];
  });
}
