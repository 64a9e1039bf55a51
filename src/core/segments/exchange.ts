import { addStep, type DistanceBounds } from "./distanceBounds";
import type { Points } from "./distinctRows";
import type { SearchedPartition } from "./Partition";
import { squaredDistance } from "./squaredDistance";

/** A gain this small beside what it is gained on is rounding. */
const ROUNDING = 1e-12;

/** One settling: what it works on, and what it has found so far. */
export interface Settling {
  readonly points: Points;
  readonly partition: SearchedPartition;
  readonly bounds: DistanceBounds;
  /** The size of the smallest segment. */
  smallest: number;
  /** Points moved so far. */
  moves: number;
  /** Distances computed so far. */
  distances: number;
  /** The best other segment of the point last looked at; -1 where its own is best. */
  target: number;
  targetCost: number;
  targetDistance: number;
}

/** Everything a settling starts with. */
export function settling(points: Points, partition: SearchedPartition, bounds: DistanceBounds): Settling {
  const smallest = smallestOf(partition.sizes);
  const found = { moves: 0, distances: 0, target: -1, targetCost: 0, targetDistance: 0 };
  return { points, partition, bounds, smallest, ...found };
}

/** One round over all points, each moved to where it adds least; returns by how much the sum of squares fell. */
export function exchange(settling: Settling): number {
  const { points, partition, bounds } = settling;
  const { segmentOf, sizes, centres } = partition;
  let gained = 0;
  for (let i = 0; i < points.rows; i++) {
    const own = segmentOf[i];
    const weight = points.counts[i];
    if (sizes[own] <= weight) continue;
    const out = sizes[own] / (sizes[own] - weight);
    // No other segment can cost less than the nearest centre would in the smallest of them.
    const far = Math.max(0, bounds.toOthers[i] - bounds.way);
    const leastCost = (far * far * settling.smallest) / (settling.smallest + weight);
    const near = bounds.toOwn[i] + bounds.paths[own];
    if (near * near * out <= leastCost) continue;
    const distance = squaredDistance(points.values, i, centres, own, points.columns);
    settling.distances++;
    bounds.toOwn[i] = Math.sqrt(distance) - bounds.paths[own];
    if (distance * out <= leastCost) continue;
    findTarget(settling, i, distance * out);
    if (settling.target < 0) continue;
    gained += weight * (distance * out - settling.targetCost);
    move(settling, i, Math.sqrt(distance));
  }
  return gained;
}

/** Finds the segment where a point costs least, if that is less than it costs where it is. */
function findTarget(settling: Settling, i: number, costNow: number): void {
  const { points, partition, bounds } = settling;
  const { segments, segmentOf, sizes, centres } = partition;
  const own = segmentOf[i];
  let nearest = Infinity;
  settling.target = -1;
  settling.targetCost = costNow * (1 - ROUNDING);
  for (let q = 0; q < segments; q++) {
    if (q === own) continue;
    const distance = squaredDistance(points.values, i, centres, q, points.columns);
    nearest = Math.min(nearest, distance);
    const cost = (distance * sizes[q]) / (sizes[q] + points.counts[i]);
    if (cost >= settling.targetCost) continue;
    settling.target = q;
    settling.targetCost = cost;
    settling.targetDistance = distance;
  }
  settling.distances += segments - 1;
  bounds.toOthers[i] = Math.sqrt(nearest) + bounds.way;
}

/** Moves a point to its target; both centres make a step along the line to it. */
function move(settling: Settling, i: number, distance: number): void {
  const { points, partition, bounds, target } = settling;
  const { segmentOf, sizes, centres } = partition;
  const { columns, values } = points;
  const weight = points.counts[i];
  const own = segmentOf[i];
  const targetDistance = Math.sqrt(settling.targetDistance);
  const shareOfOwn = weight / (sizes[own] - weight);
  const shareOfTarget = weight / (sizes[target] + weight);
  for (let j = 0; j < columns; j++) {
    const value = values[i * columns + j];
    centres[own * columns + j] += (centres[own * columns + j] - value) * shareOfOwn;
    centres[target * columns + j] += (value - centres[target * columns + j]) * shareOfTarget;
  }
  sizes[own] -= weight;
  sizes[target] += weight;
  segmentOf[i] = target;
  settling.smallest = smallestOf(sizes);
  settling.moves++;
  addStep(bounds, own, distance * shareOfOwn);
  addStep(bounds, target, targetDistance * shareOfTarget);
  bounds.toOwn[i] = targetDistance - bounds.paths[target];
  bounds.toOthers[i] = 0;
}

function smallestOf(sizes: Float64Array): number {
  let smallest = Infinity;
  for (let q = 0; q < sizes.length; q++) smallest = Math.min(smallest, sizes[q]);
  return smallest;
}
