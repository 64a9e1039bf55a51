import { type Placed, segmentByTraits } from "../../../core/segments/traits/segmentByTraits";
import { PARTS_TRIED, triedOnKnown, type Trial } from "../../../core/segments/traits/triedOnKnown";
import type { Survey } from "../../../imports/needs/Survey";
import type { PeopleKnown } from "./traits";

/** People who left a need unanswered, in their likeliest segments. */
export interface PlacedRest {
  /** For each of them; undefined where nothing is known of one. */
  readonly placed: readonly (Placed | undefined)[];
  /** How those who answered would have been placed. */
  readonly trial: Trial;
}

/**
 * Places those without a segment by what is known of them.
 *
 * @param members the segment of each row of the survey that has one
 * @returns undefined where everybody has a segment
 */
export function placedRest(
  { rows, unplaced, firstRow }: Survey,
  members: readonly number[],
  { placed, rest }: PeopleKnown,
): PlacedRest | undefined {
  if (unplaced.length === 0) return undefined;
  const known = { segments: members, traits: placed };
  const found = segmentByTraits(rest, known);
  return {
    placed: found.map((one, person) => (rest.some((labels) => labels[person] !== undefined) ? one : undefined)),
    // The sheet tries the same tenths.
    trial: triedOnKnown(
      known,
      rows.map(({ row }) => (row - firstRow) % PARTS_TRIED),
    ),
  };
}

/** So many standard errors above what the largest segment alone would do, traits place people better than that. */
export const SURELY = 2;

/** Whether people are placed rightly less often than they are said to be, on average. */
export function isTooSure({ tried, right }: Trial, sure: number): boolean {
  const share = right / tried;
  return share + SURELY * Math.sqrt((share * (1 - share)) / tried) < sure;
}

/** Whether traits place people better than putting all of them into the largest segment. */
export function placesBetter({ tried, right, inLargest }: Trial): boolean {
  const share = inLargest / tried;
  return right / tried > share + SURELY * Math.sqrt((share * (1 - share)) / tried);
}
