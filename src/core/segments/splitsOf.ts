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
/** Rounds after the first seldom gain as much again: a cut that has then less than this share of what is asked of it is given up. */
const HOPELESS = 0.5;

/**
 * How each segment is best cut in two, the cut that gains most first.
 * @param least what a cut has to gain to be of use; those that will not are not looked at to their end
 */
export function splitsOf(points: Points, partition: Partition, random: () => number, least: number): SegmentSplit[] {
  const members = membersOf(partition);
  const splits = members.map((own, segment): SegmentSplit => {
    const stride = Math.ceil(own.length / POINTS);
    const some = own.filter((_, i) => i % stride === 0);
    const scale = partition.sizes[segment] / some.reduce((all, i) => all + points.counts[i], 0);
    const centre = partition.centres.slice(segment * points.columns, (segment + 1) * points.columns);
    let best: SegmentSplit = { segment, gain: 0, halves: [...centre, ...centre] };
    if (some.length < 2) return best;
    const uncut = Float64Array.from(some, (i) => squaredDistance(points.values, i, centre, 0, points.columns));
    for (let beginning = 0; beginning < BEGINNINGS; beginning++) {
      const { gain, halves } = cutInTwo({ points, some, uncut }, random, least / scale);
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

/** Some points of a segment, and how far each is from its centre, squared. */
interface Uncut {
  readonly points: Points;
  readonly some: readonly number[];
  readonly uncut: Float64Array;
}

/** k-means with two centres among some of the points, from two that are well apart. */
function cutInTwo(segment: Uncut, random: () => number, least: number) {
  const { points, some } = segment;
  const { columns, values, counts } = points;
  const first = some[Math.floor(random() * some.length)];
  const apart = Float64Array.from(some, (i) => counts[i] * squaredDistance(values, i, values, first, columns));
  const second = some[drawn(apart, random())];
  let halves = [first, second].flatMap((i) => values.slice(i * columns, (i + 1) * columns));
  for (let round = 0; ; round++) {
    const { gain, middles } = around(segment, halves);
    if (round === ROUNDS || (round > 0 && gain < HOPELESS * least)) return { gain, halves };
    halves = middles;
  }
}

/** What these halves gain, and the middles of the points that are nearest to either. */
function around({ points, some, uncut }: Uncut, halves: readonly number[]) {
  const { columns, values, counts } = points;
  const middles = halves.map(() => 0);
  const sizes = [0, 0];
  let gain = 0;
  some.forEach((i, at) => {
    const toFirst = squaredDistance(values, i, halves, 0, columns);
    const toSecond = squaredDistance(values, i, halves, 1, columns);
    const half = toSecond < toFirst ? 1 : 0;
    const count = counts[i];
    gain += count * (uncut[at] - (half === 1 ? toSecond : toFirst));
    sizes[half] += count;
    for (let j = 0, to = half * columns, from = i * columns; j < columns; j++)
      middles[to + j] += count * values[from + j];
  });
  for (let at = 0; at < middles.length; at++) {
    const size = sizes[at < columns ? 0 : 1];
    middles[at] = size > 0 ? middles[at] / size : halves[at];
  }
  return { gain, middles };
}
