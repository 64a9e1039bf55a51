import type { Points } from "./distinctRows";
import type { Partition } from "./Partition";
import { squaredDistance } from "./squaredDistance";

/** Up to so many rows a silhouette is exact; of more, so many are compared with each other. */
export const ROWS_COMPARED = 2000;

/**
 * How clearly each of several partitions of the same points parts them, from -1 (badly) to 1 (no doubt at all): the
 * mean over all rows of
 *
 *     (b - a) / max(a, b)
 *
 * where a is a row's mean distance to the other rows of its segment, and b the least of its mean distances to the rows
 * of another segment. It is 0 for a row that is alone in its segment, as it is where there is nothing to compare with.
 *
 * Source: Rousseeuw (1987), Silhouettes, Journal of Computational and Applied Mathematics 20, eq. 2.
 * @param points of more than 2,000 rows, every so many in their order stand for all
 * @returns a number for each partition, in their order
 */
export function silhouettes(points: Points, partitions: readonly Partition[]): number[] {
  const counts = countsCompared(points.counts);
  const rows = [...counts.keys()].filter((i) => counts[i] > 0);
  const tallies = partitions.map((partition) => new Float64Array(points.rows * partition.segments));
  for (const [place, i] of rows.entries()) {
    for (let other = 0; other < place; other++) addDistance(points, partitions, tallies, counts, i, rows[other]);
  }
  return partitions.map((partition, p) => meanSilhouette(partition, counts, rows, tallies[p]));
}

/** How many of each point's rows are compared. */
function countsCompared(counts: Float64Array): Float64Array {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total <= ROWS_COMPARED) return counts;
  const compared = new Float64Array(counts.length);
  let point = 0;
  let upTo = counts[0];
  for (let chosen = 0; chosen < ROWS_COMPARED; chosen++) {
    const row = ((chosen + 0.5) * total) / ROWS_COMPARED;
    while (row >= upTo) upTo += counts[++point];
    compared[point]++;
  }
  return compared;
}

/** Adds the distance of two points to what each has to the other's segment, in every partition. */
function addDistance(
  { values, columns }: Points,
  partitions: readonly Partition[],
  tallies: readonly Float64Array[],
  counts: Float64Array,
  i: number,
  h: number,
): void {
  const distance = Math.sqrt(squaredDistance(values, i, values, h, columns));
  for (let p = 0; p < partitions.length; p++) {
    const { segments, segmentOf } = partitions[p];
    tallies[p][i * segments + segmentOf[h]] += counts[h] * distance;
    tallies[p][h * segments + segmentOf[i]] += counts[i] * distance;
  }
}

function meanSilhouette(
  partition: Partition,
  counts: Float64Array,
  rows: readonly number[],
  tally: Float64Array,
): number {
  const { segments, segmentOf } = partition;
  const sizes = new Float64Array(segments);
  for (const i of rows) sizes[segmentOf[i]] += counts[i];
  let total = 0;
  let weight = 0;
  for (const i of rows) {
    weight += counts[i];
    const own = segmentOf[i];
    if (sizes[own] <= 1) continue;
    const within = tally[i * segments + own] / (sizes[own] - 1);
    let nearest = Infinity;
    for (let q = 0; q < segments; q++) {
      if (q !== own && sizes[q] > 0) nearest = Math.min(nearest, tally[i * segments + q] / sizes[q]);
    }
    const larger = Math.max(within, nearest);
    if (nearest < Infinity && larger > 0) total += (counts[i] * (nearest - within)) / larger;
  }
  return total / weight;
}
