import type { Points } from "./distinctRows";
import { squaredDistance } from "./squaredDistance";

/** Points shared out among segments, none of which is empty. */
export interface Partition {
  readonly segments: number;
  /** For every point its segment, from 0. */
  readonly segmentOf: Int32Array;
  /** A row a segment: the mean of its points. */
  readonly centres: number[];
  /** How many rows of the table each segment holds. */
  readonly sizes: Float64Array;
  /** The squared distances of all rows to the centre of their segment, added up. */
  sumOfSquares: number;
}

/** Every point to the nearest of these centres (ties: the lower number); then each centre to the middle of its points. */
export function partitionAround(points: Points, centres: readonly number[]): Partition {
  const segments = centres.length / points.columns;
  const segmentOf = new Int32Array(points.rows);
  const distances = new Float64Array(points.rows);
  const members = new Int32Array(segments);
  for (let i = 0; i < points.rows; i++) {
    let least = Infinity;
    for (let q = 0; q < segments; q++) {
      const distance = squaredDistance(points.values, i, centres, q, points.columns);
      if (distance >= least) continue;
      least = distance;
      segmentOf[i] = q;
    }
    distances[i] = least;
    members[segmentOf[i]]++;
  }
  fillEmpty(segmentOf, distances, members);
  const sizes = new Float64Array(segments);
  const partition = { segments, segmentOf, centres: centres.slice(), sizes, sumOfSquares: 0 };
  recentre(points, partition);
  return partition;
}

/** A segment that no point came to takes the point that is worst served where it is. */
function fillEmpty(segmentOf: Int32Array, distances: Float64Array, members: Int32Array): void {
  for (let empty = members.indexOf(0); empty >= 0; empty = members.indexOf(0)) {
    let worst = -1;
    for (let i = 0; i < segmentOf.length; i++) {
      if (members[segmentOf[i]] > 1 && (worst < 0 || distances[i] > distances[worst])) worst = i;
    }
    members[segmentOf[worst]]--;
    members[empty]++;
    segmentOf[worst] = empty;
    distances[worst] = 0;
  }
}

/** Computes sizes, centres and the sum of squares anew from who is where. */
export function recentre(points: Points, partition: Partition): void {
  const { rows, columns, values, counts } = points;
  const { segments, segmentOf, centres, sizes } = partition;
  centres.fill(0);
  sizes.fill(0);
  for (let i = 0; i < rows; i++) {
    const centre = segmentOf[i] * columns;
    sizes[segmentOf[i]] += counts[i];
    for (let j = 0; j < columns; j++) centres[centre + j] += counts[i] * values[i * columns + j];
  }
  for (let at = 0; at < segments * columns; at++) centres[at] /= sizes[Math.floor(at / columns)];
  partition.sumOfSquares = 0;
  for (let i = 0; i < rows; i++) {
    partition.sumOfSquares += counts[i] * squaredDistance(values, i, centres, segmentOf[i], columns);
  }
}
