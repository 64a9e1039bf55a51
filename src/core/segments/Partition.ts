import { addStep, distanceBounds, type DistanceBounds, startRound } from "./distanceBounds";
import type { Points } from "./distinctRows";
import { squaredDistance } from "./squaredDistance";
import { TwoNearest } from "./TwoNearest";

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

/** A partition that is being searched, with what is known of how far its points are from its centres. */
export interface SearchedPartition extends Partition {
  readonly bounds: DistanceBounds;
}

/** Every point to the nearest of these centres (ties: the lower number); then each centre to the middle of its points. */
export function partitionAround(points: Points, centres: readonly number[]): SearchedPartition {
  const segments = centres.length / points.columns;
  const segmentOf = new Int32Array(points.rows);
  const members = new Int32Array(segments);
  const bounds = distanceBounds(points.rows, segments);
  const { toOwn, toOthers } = bounds;
  const found = new TwoNearest(points, segments);
  for (let i = 0; i < points.rows; i++) {
    found.look(i, centres);
    segmentOf[i] = found.nearest;
    toOwn[i] = Math.sqrt(found.least);
    toOthers[i] = Math.sqrt(found.second);
    members[found.nearest]++;
  }
  fillEmpty(segmentOf, members, bounds);
  const sizes = new Float64Array(segments);
  const partition = { segments, segmentOf, centres: centres.slice(), sizes, bounds, sumOfSquares: 0 };
  recentre(points, partition);
  return partition;
}

/** A segment that no point came to takes the point that is worst served where it is. */
function fillEmpty(segmentOf: Int32Array, members: Int32Array, { toOwn, toOthers }: DistanceBounds): void {
  for (let empty = members.indexOf(0); empty >= 0; empty = members.indexOf(0)) {
    let worst = -1;
    for (let i = 0; i < segmentOf.length; i++) {
      if (members[segmentOf[i]] > 1 && (worst < 0 || toOwn[i] > toOwn[worst])) worst = i;
    }
    members[segmentOf[worst]]--;
    members[empty]++;
    segmentOf[worst] = empty;
    toOwn[worst] = 0;
    // The centre of the segment jumps to the point, which no bound knows of.
    toOthers.fill(0);
  }
}

/** Computes sizes, centres, own distances and the sum of squares anew from who is where. */
export function recentre(points: Points, partition: SearchedPartition): void {
  const { rows, columns, values, counts } = points;
  const { segments, segmentOf, centres, sizes, bounds } = partition;
  const before = centres.slice();
  centres.fill(0);
  sizes.fill(0);
  for (let i = 0; i < rows; i++) {
    const centre = segmentOf[i] * columns;
    const count = counts[i];
    sizes[segmentOf[i]] += count;
    for (let j = 0, at = i * columns; j < columns; j++, at++) centres[centre + j] += count * values[at];
  }
  for (let q = 0, at = 0; q < segments; q++) for (let j = 0; j < columns; j++, at++) centres[at] /= sizes[q];
  for (let q = 0; q < segments; q++) addStep(bounds, q, Math.sqrt(squaredDistance(before, q, centres, q, columns)));
  startRound(bounds);
  partition.sumOfSquares = 0;
  for (let i = 0; i < rows; i++) {
    const distance = squaredDistance(values, i, centres, segmentOf[i], columns);
    partition.sumOfSquares += counts[i] * distance;
    bounds.toOwn[i] = Math.sqrt(distance) - bounds.paths[segmentOf[i]];
  }
}

/** Whether two partitions of the same points are one, by their sums of squares. */
export function isAlike(a: Partition, b: Partition, tolerance: number): boolean {
  return Math.abs(a.sumOfSquares - b.sumOfSquares) <= tolerance * a.sumOfSquares;
}
