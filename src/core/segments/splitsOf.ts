import type { Points } from "./distinctRows";
import type { Partition } from "./Partition";
import { drawn } from "./spreadSeeds";
import { squaredDistance } from "./squaredDistance";

/** A segment cut in two. */
export interface SegmentSplit {
  readonly segment: number;
  /** By how much that lowers the sum of squares, about. */
  readonly gain: number;
  /** The two centres, one after the other. */
  readonly halves: readonly number[];
}

/** So many points of a segment tell where it is best cut, from so many beginnings, in so many rounds. */
const POINTS = 300;
const BEGINNINGS = 2;
const ROUNDS = 4;

/** How each segment is best cut in two, the cut that gains most first. */
export function splitsOf(points: Points, partition: Partition, random: () => number): SegmentSplit[] {
  const members = membersOf(partition);
  const splits = members.map((own, segment): SegmentSplit => {
    const stride = Math.ceil(own.length / POINTS);
    const some = own.filter((_, i) => i % stride === 0);
    const scale = partition.sizes[segment] / some.reduce((all, i) => all + points.counts[i], 0);
    const centre = partition.centres.slice(segment * points.columns, (segment + 1) * points.columns);
    let best: SegmentSplit = { segment, gain: 0, halves: [...centre, ...centre] };
    if (some.length < 2) return best;
    for (let beginning = 0; beginning < BEGINNINGS; beginning++) {
      const { gain, halves } = cutInTwo(points, some, centre, random);
      if (gain * scale > best.gain) best = { segment, gain: gain * scale, halves };
    }
    return best;
  });
  return splits.sort((a, b) => b.gain - a.gain);
}

function membersOf({ segments, segmentOf }: Partition): number[][] {
  const members = Array.from({ length: segments }, (): number[] => []);
  for (let i = 0; i < segmentOf.length; i++) members[segmentOf[i]].push(i);
  return members;
}

/** k-means with two centres among some of the points, from two that are well apart. */
function cutInTwo(points: Points, some: readonly number[], centre: readonly number[], random: () => number) {
  const { columns, values, counts } = points;
  const first = some[Math.floor(random() * some.length)];
  const apart = Float64Array.from(some, (i) => counts[i] * squaredDistance(values, i, values, first, columns));
  const second = some[drawn(apart, random())];
  let halves = [first, second].flatMap((i) => values.slice(i * columns, (i + 1) * columns));
  for (let round = 0; round < ROUNDS; round++) halves = middlesAround(points, some, halves);
  let gain = 0;
  for (const i of some) {
    const [a, b] = [0, 1].map((half) => squaredDistance(values, i, halves, half, columns));
    gain += counts[i] * (squaredDistance(values, i, centre, 0, columns) - Math.min(a, b));
  }
  return { gain, halves };
}

/** The middles of the points that are nearest to either half. */
function middlesAround({ columns, values, counts }: Points, some: readonly number[], halves: readonly number[]) {
  const middles = halves.map(() => 0);
  const sizes = [0, 0];
  for (const i of some) {
    const nearSecond = squaredDistance(values, i, halves, 1, columns) < squaredDistance(values, i, halves, 0, columns);
    const half = nearSecond ? 1 : 0;
    sizes[half] += counts[i];
    for (let j = 0; j < columns; j++) middles[half * columns + j] += counts[i] * values[i * columns + j];
  }
  return middles.map((total, at) => {
    const size = sizes[at < columns ? 0 : 1];
    return size > 0 ? total / size : halves[at];
  });
}
