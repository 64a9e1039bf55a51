import { NoAnswer } from "../../../core/NoAnswer";
import type { NeedsTable } from "../../../core/segments/NeedsTable";
import { recentSearch } from "../../../core/segments/recentSearch";
import { segment } from "../../../core/segments/segment";
import type { SegmentSearch } from "../../../core/segments/SegmentSearch";
import { segmentFit, USUAL_MOST_SEGMENTS, type SegmentFit } from "../../../core/segments/segmentFit";
import { segmentProfile, type SegmentProfile } from "../../../core/segments/segmentProfile";
import { segmentValue, type SegmentValueRow } from "../../../core/segments/segmentValue";
import { steadiness, TIMES, type Steadiness } from "../../../core/segments/steadiness";
import type { Label } from "../../../core/segments/traits/levels";
import { traitsOfSegments, type TraitsOfSegments } from "../../../core/segments/traits/traitsOfSegments";
import type { Survey } from "../../../imports/needs/Survey";
import { placedRest, type PlacedRest } from "./rest";
import type { PeopleKnown } from "./traits";

/** Customers grouped by what they need. */
export interface Segmentation {
  readonly fits: readonly SegmentFit[];
  /** How many segments there are, and how many the silhouette would choose. */
  readonly segments: number;
  readonly chosen: number;
  /** How many customers' needs differ from each other: there can be no more segments. */
  readonly differentRows: number;
  /** For each row of the survey its segment, 1 being the largest. */
  readonly segmentOf: ArrayLike<number>;
  readonly profile: SegmentProfile;
  /** By segment, where the survey has a column of value. */
  readonly values: readonly SegmentValueRow[] | undefined;
  readonly withoutValue: number;
  /** How many stay together where some are left out; undefined for too few people. */
  readonly steady: Steadiness | undefined;
  /** Who they are, by the places of the traits among those that were read; undefined where nothing tells. */
  readonly who: TraitsOfSegments | undefined;
  /** Those without a segment, by what is known of them; undefined where there are none, or nothing tells. */
  readonly rest: PlacedRest | undefined;
}

/**
 * Finds the segments of a survey in steps: it stops after each number of segments it has tried, so that a screen stays alive
 * and can be left. The formulas are those of the functions that the written sheet calls.
 *
 * @param segments how many; chosen by the silhouette where left out
 * @throws NoAnswer where there are no segments
 */
export function* segmentation(
  survey: Survey,
  segments: number | undefined,
  traits: PeopleKnown = { placed: [], rest: [] },
): Generator<number, Segmentation> {
  const needs = needsOf(survey);
  yield 0;
  const search = recentSearch(needs);
  const most = Math.min(USUAL_MOST_SEGMENTS, search.differentRows);
  for (let tried = 2; tried <= most; tried++) {
    search.silhouettes(tried);
    yield (0.85 * (tried - 1)) / most;
  }
  const fits = segmentFit(needs);
  const chosen = fits.find((fit) => fit.chosen)?.segments ?? 2;
  const count = segments ?? chosen;
  const segmentOf = segment(needs, count);
  const members = Array.from(segmentOf);
  const who = whoOf(members, traits.placed);
  const steady = yield* steadyOnce(search, needs, segmentOf);
  return {
    fits,
    segments: count,
    chosen,
    differentRows: search.differentRows,
    segmentOf,
    profile: segmentProfile(needs, segmentOf),
    ...valuesOf(survey, segmentOf),
    steady,
    who,
    rest: who && placedRest(survey, members, traits),
  };
}

/** What was found of the last few surveys, by the number of segments: names are typed letter by letter. */
const STEADY = new WeakMap<SegmentSearch, Map<number, Steadiness | undefined>>();

/** How steady the segments are; looked into once for a survey and a number of them. */
function* steadyOnce(
  search: SegmentSearch,
  needs: NeedsTable,
  segmentOf: ArrayLike<number>,
): Generator<number, Steadiness | undefined> {
  const known = STEADY.get(search) ?? new Map<number, Steadiness | undefined>();
  STEADY.set(search, known);
  const segments = new Set(Array.from(segmentOf)).size;
  if (known.has(segments)) return known.get(segments);
  const trying = steadiness(needs, segmentOf);
  let tried = trying.next();
  for (let times = 1; !tried.done; times++) {
    yield 0.85 + (0.15 * times) / TIMES;
    tried = trying.next();
  }
  known.set(segments, tried.value);
  return tried.value;
}

/** Who is in which segment, by what is known of people; undefined where nothing is, or there is one segment. */
export function whoOf(segments: readonly Label[], traits: readonly (readonly Label[])[]): TraitsOfSegments | undefined {
  try {
    return traits.length === 0 ? undefined : traitsOfSegments(segments, traits);
  } catch (thrown) {
    if (thrown instanceof NoAnswer) return undefined;
    throw thrown;
  }
}

function needsOf({ rows, needs: { length: columns } }: Survey): NeedsTable {
  const values = new Float64Array(rows.length * columns);
  rows.forEach(({ needs }, i) => values.set(needs, i * columns));
  return { rows: rows.length, columns, values };
}

function valuesOf({ rows, columns }: Survey, segmentOf: ArrayLike<number>) {
  if (columns.value === undefined) return { values: undefined, withoutValue: 0 };
  const valued = rows.flatMap((row, i) =>
    row.value === undefined ? [] : [{ segment: segmentOf[i], value: row.value }],
  );
  const withoutValue = rows.length - valued.length;
  if (valued.length === 0) return { values: undefined, withoutValue };
  const values = segmentValue(
    valued.map((each) => each.segment),
    valued.map((each) => each.value),
  );
  return { values, withoutValue };
}
