import { columnsByContent } from "./columnsByContent";
import { distinctRows } from "./distinctRows";
import type { NeedsTable } from "./NeedsTable";
import { seededRandom } from "./seededRandom";
import { standardise } from "./standardise";
import { summits } from "./summits";

/** Any fixed number would do: the same needs must be as steady each time. */
const SEED = 2007;
/** So many times, each without this share of the people. */
export const TIMES = 20;
const LEFT_OUT = 0.1;
/** So many people tell as much as more would; of a larger survey so many are drawn. */
const MOST_PEOPLE = 600;
/** A round that gains less than this share of the sum of squares is the last of a search: there are twenty to wait for. */
const ROUGH = 2e-5;

/** How many of those who were together stay together. */
export interface Steadiness {
  /** Among how many people segments were found again, each time others of them. */
  readonly people: number;
  /** On average over all people, from 0 to 1. */
  readonly together: number;
  /** Of each segment, from the first on; undefined for one that was left out every time. */
  readonly bySegment: readonly (number | undefined)[];
}

/**
 * How steady segments are: a tenth of the people is left out, segments are found among the others as if these were all, and each segment
 * is held against the new one most like it,
 *
 *     stay together = people in both / people in either
 *
 * which is done twenty times. Of steady segments 0.75 and more stay together; below that it is doubtful who belongs to one, and what falls
 * below 0.6 is not to be trusted.
 *
 * Source: Hennig (2007), Cluster-wise assessment of cluster stability, Computational Statistics & Data Analysis 52, 258-271, with subsets
 * in place of samples that take some people twice.
 * @param segmentOf the segment of each row, from 1
 * @returns undefined where too few people differ to leave any out; yields after each of the twenty
 */
export function* steadiness(needs: NeedsTable, segmentOf: ArrayLike<number>): Generator<void, Steadiness | undefined> {
  const segments = Array.from(segmentOf).reduce((most, one) => Math.max(most, one), 0);
  const sums = new Float64Array(segments);
  const times = new Float64Array(segments);
  const random = seededRandom(SEED);
  const all = Array.from({ length: needs.rows }, (_, row) => row);
  const tried = withoutSome(all, Math.max(0, needs.rows - MOST_PEOPLE), random);
  const leaving = Math.max(1, Math.round(tried.length * LEFT_OUT));
  for (let time = 0; time < TIMES; time++) {
    const kept = withoutSome(tried, leaving, random);
    const again = regrouped(needs, kept, segments, random);
    if (!again) return undefined;
    alikeMost(
      kept.map((row) => segmentOf[row] - 1),
      again,
      segments,
    ).forEach((alike, segment) => {
      if (alike === undefined) return;
      sums[segment] += alike;
      times[segment]++;
    });
    yield;
  }
  const bySegment = Array.from(sums, (sum, segment) => (times[segment] > 0 ? sum / times[segment] : undefined));
  const sizes = sizesOf(
    Array.from(segmentOf, (segment) => segment - 1),
    segments,
  );
  const told = bySegment.flatMap((share, segment) => (share === undefined ? [] : [{ share, size: sizes[segment] }]));
  const total = told.reduce((sum, { size }) => sum + size, 0);
  const together = told.reduce((sum, { share, size }) => sum + share * size, 0) / total;
  return { people: tried.length - leaving, together, bySegment };
}

/** The rows that stay where so many are drawn to leave, in their order. */
function withoutSome(rows: readonly number[], leaving: number, random: () => number): number[] {
  const drawn = rows.map((row) => ({ row, by: random() })).sort((a, b) => a.by - b.by);
  return drawn
    .slice(leaving)
    .map(({ row }) => row)
    .sort((a, b) => a - b);
}

/** The segments of some rows by themselves, from 0; undefined where fewer of them differ. */
function regrouped(
  { columns, values }: NeedsTable,
  kept: readonly number[],
  segments: number,
  random: () => number,
): number[] | undefined {
  const some = new Float64Array(kept.length * columns);
  kept.forEach((row, i) => some.set(values.subarray(row * columns, (row + 1) * columns), i * columns));
  const part = { rows: kept.length, columns, values: some };
  const alike = new Array<number>(columns).fill(1);
  const { points, pointOf } = distinctRows(columnsByContent(standardise(part, alike)));
  if (points.rows < segments) return undefined;
  const [{ segmentOf }] = summits(points, segments, random, ROUGH).found;
  return Array.from(pointOf, (point) => segmentOf[point]);
}

/** Of each segment how much it and the most alike of others have in common. */
function alikeMost(before: readonly number[], after: readonly number[], segments: number): (number | undefined)[] {
  const [sizes, others] = [sizesOf(before, segments), sizesOf(after, segments)];
  const both = new Float64Array(segments * segments);
  before.forEach((segment, i) => both[segment * segments + after[i]]++);
  return Array.from(sizes, (size, segment) => {
    if (size === 0) return undefined;
    return Array.from(others, (other, i) => {
      const common = both[segment * segments + i];
      return common / (size + other - common);
    }).reduce((most, share) => Math.max(most, share), 0);
  });
}

function sizesOf(members: readonly number[], segments: number): Float64Array {
  const sizes = new Float64Array(segments);
  for (const segment of members) sizes[segment]++;
  return sizes;
}
