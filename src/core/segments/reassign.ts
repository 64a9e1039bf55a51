import type { Points } from "./distinctRows";
import type { SearchedPartition } from "./Partition";
import { Shift } from "./Shift";
import { squaredDistance } from "./squaredDistance";
import { TwoNearest } from "./TwoNearest";

/** One round of k-means as it is widely known: what it did. */
export interface Round {
  readonly moves: number;
  /** Distances computed. */
  readonly distances: number;
}

/**
 * Moves every point to the nearest centre, and only then the centres to the middle of their points. A point whose bounds tell
 * that its own centre is still the nearest is passed over.
 *
 * Source: Lloyd (1982), Least squares quantization in PCM; Hamerly (2010), Making k-means even faster, algorithm 2.
 * @param partition changed in place, but for its sum of squares
 */
export function reassign(points: Points, partition: SearchedPartition): Round {
  const { rows, columns, values } = points;
  const { segmentOf, centres, bounds } = partition;
  const { toOwn, toOthers, paths } = bounds;
  const shift = new Shift(points, partition);
  const found = new TwoNearest(points, partition.segments);
  const halfWays = halfWaysToNext(partition, columns);
  let moves = 0;
  let distances = 0;
  for (let i = 0; i < rows; i++) {
    const own = segmentOf[i];
    const safe = Math.max(toOthers[i], halfWays[own]);
    if (toOwn[i] + paths[own] <= safe || shift.members[own] === 1) continue;
    const distance = Math.sqrt(squaredDistance(values, i, centres, own, columns));
    toOwn[i] = distance - paths[own];
    distances++;
    if (distance <= safe) continue;
    distances += partition.segments - 1;
    found.look(i, centres, own, distance * distance);
    toOthers[i] = Math.sqrt(found.second);
    if (found.nearest === own) continue;
    toOwn[i] = Math.sqrt(found.least) - paths[found.nearest];
    shift.move(i, own, found.nearest);
    moves++;
  }
  shift.follow(centres);
  return { moves, distances };
}

/** Half the distance of each centre to the one next to it: a point no farther from its own has no nearer one. */
function halfWaysToNext({ segments, centres }: SearchedPartition, columns: number): Float64Array {
  const least = new Float64Array(segments).fill(Infinity);
  for (let p = 0; p < segments; p++) {
    for (let q = 0; q < p; q++) {
      const distance = squaredDistance(centres, p, centres, q, columns);
      least[p] = Math.min(least[p], distance);
      least[q] = Math.min(least[q], distance);
    }
  }
  return least.map((distance) => Math.sqrt(distance) / 2);
}
