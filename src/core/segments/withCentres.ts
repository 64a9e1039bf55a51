import { distanceBounds } from "./distanceBounds";
import type { Points } from "./distinctRows";
import { explainedBy } from "./explainedBy";
import type { SearchedPartition } from "./Partition";
import { Shift } from "./Shift";
import { squaredDistance } from "./squaredDistance";
import { TwoNearest } from "./TwoNearest";

/**
 * A settled partition after some of its centres were put elsewhere: every point at the nearest centre, and the centres in the
 * middle of their points. A point that kept its centre is compared with the new ones alone, and not with those that its
 * centre is so far from that they cannot be nearer.
 *
 * @param places the segments whose centres were put elsewhere
 * @param placed where to: a row a segment in the order of `places`
 * @returns undefined where a segment would be empty
 */
export function withCentres(
  points: Points,
  given: SearchedPartition,
  places: readonly number[],
  placed: readonly number[],
): SearchedPartition | undefined {
  const { columns } = points;
  const centres = given.centres.slice();
  places.forEach((q, row) => {
    for (let j = 0; j < columns; j++) centres[q * columns + j] = placed[row * columns + j];
  });
  const next = copyOf(points, given);
  const shift = new Shift(points, next);
  const found = new TwoNearest(points, given.segments);
  const ways = waysBetween(given.segments, centres, columns);
  for (let i = 0; i < points.rows; i++) {
    const own = given.segmentOf[i];
    let nearest: number;
    if (places.includes(own)) {
      found.look(i, centres);
      nearest = found.nearest;
      next.bounds.toOwn[i] = Math.sqrt(found.least);
      next.bounds.toOthers[i] = Math.sqrt(found.second);
    } else nearest = nearestWithNew(points, next, centres, i, places, ways);
    if (nearest !== own) shift.move(i, own, nearest);
  }
  if (shift.members.includes(0)) return undefined;
  shift.follow(centres);
  next.sumOfSquares += explainedBy(given, columns) - explainedBy(next, columns);
  return next;
}

function copyOf({ rows }: Points, given: SearchedPartition): SearchedPartition {
  const bounds = distanceBounds(rows, given.segments);
  const { toOwn, toOthers, paths } = given.bounds;
  for (let i = 0; i < rows; i++) bounds.toOwn[i] = toOwn[i] + paths[given.segmentOf[i]];
  bounds.toOthers.set(toOthers);
  return {
    segments: given.segments,
    segmentOf: given.segmentOf.slice(),
    centres: given.centres.slice(),
    sizes: given.sizes.slice(),
    bounds,
    sumOfSquares: given.sumOfSquares,
  };
}

/** The distances of the centres from each other, a row a centre. */
function waysBetween(segments: number, centres: readonly number[], columns: number): Float64Array {
  return Float64Array.from({ length: segments * segments }, (_, at) =>
    Math.sqrt(squaredDistance(centres, Math.floor(at / segments), centres, at % segments, columns)),
  );
}

/** @param ways the distances of the centres from each other */
function nearestWithNew(
  points: Points,
  { segments, segmentOf, bounds: { toOwn, toOthers } }: SearchedPartition,
  centres: readonly number[],
  i: number,
  places: readonly number[],
  ways: Float64Array,
): number {
  const own = segmentOf[i];
  let nearest = own;
  for (const q of places) {
    const atLeast = ways[own * segments + q] - toOwn[i];
    if (nearest === own && atLeast >= toOwn[i]) {
      if (atLeast < toOthers[i]) toOthers[i] = atLeast;
      continue;
    }
    const distance = Math.sqrt(squaredDistance(points.values, i, centres, q, points.columns));
    if (distance < toOwn[i]) {
      toOthers[i] = Math.min(toOthers[i], toOwn[i]);
      toOwn[i] = distance;
      nearest = q;
    } else if (distance < toOthers[i]) toOthers[i] = distance;
  }
  return nearest;
}
