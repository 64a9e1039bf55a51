import type { Label } from "../../../core/segments/traits/levels";
import type { TraitTold } from "../../../core/segments/traits/traitsOfSegments";
import { traitLabel } from "../../../imports/needs/traitColumns";
import type { Data } from "../../job/JobData";
import type { SegmentTable } from "./customers";

/** What is known of people, a column a trait, a row a person. */
export interface PeopleKnown {
  /** Of those who have a segment. */
  readonly placed: readonly (readonly Label[])[];
  /** Of those who have none, since they left a need unanswered. */
  readonly rest: readonly (readonly Label[])[];
}

export function traitsIn({ contents, table }: Data<SegmentTable>): PeopleKnown {
  const { survey, traits } = table;
  const of = (people: readonly { readonly row: number }[]) =>
    traits.map((column) => people.map(({ row }) => traitLabel(contents.values[row][survey.sights[column].column])));
  return { placed: of(survey.rows), rest: of(survey.unplaced) };
}

/** More often than this chance alone would tell as much: then it tells nothing. */
export const ACCIDENT = 0.05;
/**
 * From how much of the differences on a trait tells something, and much.
 *
 * Source: Cohen (1988), Statistical Power Analysis for the Behavioral Sciences, 2nd ed., ch. 7: .3 is a medium effect, .5 a large one.
 */
export const SOMETHING = 0.3;
export const MUCH = 0.5;

/** How much a trait tells, in words that stand for it. */
export const DEGREES = ["nothing", "little", "something", "much"] as const;
export type Degree = (typeof DEGREES)[number];

export function degreeOf({ tells, byAccident }: Pick<TraitTold, "tells" | "byAccident">): Degree {
  if (byAccident >= ACCIDENT) return "nothing";
  if (tells < SOMETHING) return "little";
  return tells < MUCH ? "something" : "much";
}

/** Where a trait shows most: the segment and the level of which it has most more than everyone. */
export interface StandsOut {
  /** The place of the segment. */
  readonly segment: number;
  /** Undefined for the mean of a number. */
  readonly level: number | string | undefined;
  readonly there: number;
  readonly all: number;
}

export function standsOut({ rows }: Pick<TraitTold, "rows">): StandsOut | undefined {
  const found = rows.flatMap(({ level, figures, all }) =>
    figures.flatMap((there, segment) => (there === undefined ? [] : [{ segment, level, there, all }])),
  );
  return found.reduce<StandsOut | undefined>(
    (best, one) => (best === undefined || one.there - one.all > best.there - best.all ? one : best),
    undefined,
  );
}

/** Of a share that a segment has more than everyone, what is worth telling of it. */
export const NOTABLE_SHARE = 0.1;

/** What a segment tells of itself: the level of which it has most more than everyone, among traits that tell anything. */
export function tellsOfItself(
  traits: readonly TraitTold[],
  segment: number,
): (StandsOut & { readonly trait: number }) | undefined {
  const found = traits
    .filter((one) => degreeOf(one) !== "nothing")
    .flatMap(({ trait, rows }) =>
      rows.flatMap(({ level, figures, all }) => {
        const there = figures[segment];
        return level === undefined || there === undefined || there - all < NOTABLE_SHARE
          ? []
          : [{ trait, segment, level, there, all }];
      }),
    );
  return found.sort((a, b) => b.there - b.all - (a.there - a.all)).at(0);
}
