import type { SegmentProfile } from "../../../core/segments/segmentProfile";
import { isYesNo } from "../../../imports/needs/needNotation";
import type { Survey } from "../../../imports/needs/Survey";
import { columnLetters } from "../../../workbook/a1";
import type { Data } from "../../job/JobData";
import type { SegmentTable } from "./customers";
import type { Segmentation } from "./segmentation";
import type { SegmentWords } from "./words.en";

/** What a need is called: its heading, with the answer that counts where its words do not say that by themselves. */
export function needLabel({ sights }: Survey, column: number, firstColumn: number, words: SegmentWords): string {
  const { heading, notation, column: place } = sights[column];
  const name = heading === "" ? words.data.column(columnLetters(firstColumn + place)) : heading;
  return notation?.kind === "words" && !isYesNo(notation) ? `${name}: ${notation.yes}` : name;
}

/** What a column of people's traits is called: its heading, or where it stands. */
export function traitName({ sights }: Survey, column: number, firstColumn: number, words: SegmentWords): string {
  const { heading, column: place } = sights[column];
  return heading.trim() === "" ? words.data.column(columnLetters(firstColumn + place)) : heading.trim();
}

/** Whether a need is an answer that holds or not, so that its mean is a share of customers. */
export function isShare({ sights }: Survey, column: number): boolean {
  const { kind } = sights[column].notation ?? {};
  return kind !== "number" && kind !== "scale";
}

/** A need is worth naming a segment for from so many standard deviations above the average on. */
export const NOTABLE = 0.25;
const MOST_NEEDS = 2;

/** By how many standard deviations a segment's mean of a need lies above everyone's; 0 where all are alike. */
export function aboveAverage({ segments, means, spreads }: SegmentProfile, place: number, need: number): number {
  return spreads[need] > 0 ? (segments[place].means[need] - means[need]) / spreads[need] : 0;
}

/**
 * Names for segments by what each needs most above the average, as in "Health, Organic": a beginning, for the person to
 * better. A segment that needs nothing more than others keeps its number.
 *
 * @param labels of the needs
 * @param numbered the name of a segment without one
 */
export function suggestedNames(
  profile: SegmentProfile,
  labels: readonly string[],
  numbered: (segment: number) => string,
): string[] {
  const names = profile.segments.map(({ segment }, place) => {
    const needs = labels.map((label, need) => ({ label, above: aboveAverage(profile, place, need) }));
    const notable = needs.filter(({ above }) => above >= NOTABLE).sort((a, b) => b.above - a.above);
    const name = notable.slice(0, MOST_NEEDS).map(({ label }) => label);
    return name.length > 0 ? name.join(", ") : numbered(segment);
  });
  return names.map((name, i) => (names.indexOf(name) === i ? name : `${name} (${i + 1})`));
}

/** The names of the segments: what the person wrote, else what their needs suggest. */
export function segmentNames(
  { profile }: Segmentation,
  { table, contents }: Data<SegmentTable>,
  typed: readonly string[] | undefined,
  words: SegmentWords,
): { readonly names: string[]; readonly suggested: string[] } {
  const labels = table.survey.needs.map((column) => needLabel(table.survey, column, contents.column, words));
  const suggested = suggestedNames(profile, labels, words.numbered);
  return { names: suggested.map((name, i) => (typed?.[i] ?? "").trim() || name), suggested };
}
