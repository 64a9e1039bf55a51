import type { Bar } from "../../charts/BarList";
import type { DivergingBar } from "../../charts/DivergingBars";
import type { LinePictureProps } from "../../charts/LinePicture";
import type { FigureProps } from "../../controls/Figure/Figure";
import type { Numbers } from "../../numbers/Numbers";
import { texts } from "../../texts/texts";
import { isShare, needLabel } from "./needLabel";
import type { SegmentData } from "./segmentData";
import type { Segmentation } from "./segmentation";
import { aboveAverage, suggestedNames } from "./suggestedNames";

/** Silhouettes above these part clearly, and part at all (Kaufman & Rousseeuw 1990, Finding Groups in Data, table 4). */
const CLEAR = 0.5;
const SOME = 0.25;
/** A segment of fewer customers says little. */
const FEW_CUSTOMERS = 10;
/** So many needs of a segment are shown at first, those that differ most from the average. */
export const NEEDS_SHOWN = 5;

/** One segment as it is shown. */
export interface SegmentCard {
  readonly number: number;
  readonly name: string;
  /** What it is called where the person gives it no name. */
  readonly suggested: string;
  readonly size: string;
  readonly worth?: string;
  readonly note?: string;
  /** Every need, the most unlike the average first. */
  readonly needs: readonly DivergingBar[];
}

/** The answer as it is shown, with the words behind every figure. */
export interface SegmentAnswer {
  readonly sentence: string;
  readonly advice: string;
  readonly warnings: readonly string[];
  readonly figures: readonly FigureProps[];
  readonly fit: { readonly picture: LinePictureProps; readonly sentence: string; readonly counted: string };
  readonly cards: readonly SegmentCard[];
  /** By value, where there is any. */
  readonly values?: readonly Bar[];
}

/** The names of the segments: what the person wrote, else what their needs suggest. */
export function segmentNames(
  result: Segmentation,
  { table, contents }: SegmentData,
  typed: readonly string[] | undefined,
): { readonly names: string[]; readonly suggested: string[] } {
  const labels = table.survey.needs.map((column) => needLabel(table.survey, column, contents.column));
  const suggested = suggestedNames(result.profile, labels, texts.segmentCustomers.numbered);
  return { names: suggested.map((name, i) => (typed?.[i] ?? "").trim() || name), suggested };
}

export function segmentAnswer(
  data: SegmentData,
  result: Segmentation,
  typed: readonly string[] | undefined,
  numbers: Numbers,
): SegmentAnswer {
  const words = texts.segmentCustomers.answer;
  const { names, suggested } = segmentNames(result, data, typed);
  const { profile, values, segments } = result;
  const largest = profile.segments[0];
  const best = values && [...values].sort((a, b) => b.averageValue - a.averageValue)[0];
  const bestName = best && names[profile.segments.findIndex(({ segment }) => segment === best.segment)];
  const fit = result.fits.find((each) => each.segments === segments);
  return {
    sentence: words.sentence({
      customers: numbers.count(profile.customers),
      segments: numbers.count(segments),
      largest: names[0],
      share: numbers.share(rounded(largest.share)),
    }),
    advice:
      best && bestName !== undefined
        ? words.adviceWithValue(bestName, numbers.money(best.averageValue), index(best.index, numbers))
        : words.advice,
    warnings: warningsOf(result, fit?.silhouette, numbers),
    figures: figuresOf(result, fit, numbers),
    fit: fitOf(result, numbers),
    cards: profile.segments.map((each, place): SegmentCard => {
      const value = values?.find((row) => row.segment === each.segment);
      return {
        number: each.segment,
        name: names[place],
        suggested: suggested[place],
        size: words.size(numbers.count(each.customers), numbers.share(rounded(each.share))),
        ...(value && { worth: words.worth(numbers.money(value.averageValue), index(value.index, numbers)) }),
        ...(each.customers < FEW_CUSTOMERS && { note: words.few }),
        needs: needsOf(data, result, place, numbers),
      };
    }),
    ...(values && {
      values: values.map((row) => ({
        key: String(row.segment),
        label: names[profile.segments.findIndex(({ segment }) => segment === row.segment)],
        amount: Math.max(0, row.averageValue),
        shown: numbers.money(row.averageValue),
        note: words.valueNote(
          numbers.count(row.customers),
          row.shareOfValue === undefined ? undefined : numbers.share(rounded(row.shareOfValue)),
        ),
      })),
    }),
  };
}

function index(value: number | undefined, numbers: Numbers): string | undefined {
  return value === undefined ? undefined : numbers.plain(value / 100);
}

/** A share to the percent: more digits would say more than a survey knows. */
function rounded(share: number): number {
  return Math.round(share * 100) / 100;
}

function warningsOf(result: Segmentation, silhouette: number | undefined, numbers: Numbers): string[] {
  const words = texts.segmentCustomers.answer;
  const clearness =
    silhouette === undefined || silhouette > CLEAR ? [] : [silhouette > SOME ? words.overlap : words.blurred];
  const missing = result.withoutValue > 0 ? [words.withoutValue(numbers.count(result.withoutValue))] : [];
  return [...clearness, ...missing];
}

function figuresOf(
  result: Segmentation,
  fit: Segmentation["fits"][number] | undefined,
  numbers: Numbers,
): FigureProps[] {
  const words = texts.segmentCustomers.answer;
  if (!fit) return [];
  return [
    { shown: numbers.plain(fit.silhouette), label: words.silhouette, counted: words.silhouetteCounted },
    {
      shown: numbers.share(rounded(fit.explainedShare)),
      label: words.explained,
      counted: words.explainedCounted(numbers.count(result.segments)),
    },
  ];
}

function fitOf({ fits, chosen, segments }: Segmentation, numbers: Numbers): SegmentAnswer["fit"] {
  const words = texts.segmentCustomers.fit;
  const best = numbers.count(chosen);
  return {
    picture: {
      described: words.described(fits.map((fit) => [numbers.count(fit.segments), numbers.plain(fit.silhouette)])),
      lines: [{ label: words.y, look: "main", points: fits.map((fit) => ({ x: fit.segments, y: fit.silhouette })) }],
      xTitle: words.x,
      yTitle: words.y,
      xLabel: (value) => numbers.plain(value),
      yLabel: (value) => numbers.plain(value),
      ...(fits.some((fit) => fit.segments === segments) && {
        mark: { x: segments, label: numbers.count(segments) },
      }),
    },
    sentence: chosen === segments ? words.chosen(best) : words.other(numbers.count(segments), best),
    counted: words.counted,
  };
}

function needsOf(
  { table, contents }: SegmentData,
  result: Segmentation,
  place: number,
  numbers: Numbers,
): DivergingBar[] {
  const { survey } = table;
  const { profile } = result;
  const words = texts.segmentCustomers.answer;
  return survey.needs
    .map((column, need) => {
      const shown = (value: number) => (isShare(survey, column) ? numbers.share(rounded(value)) : numbers.plain(value));
      return {
        key: column,
        label: needLabel(survey, column, contents.column),
        amount: aboveAverage(profile, place, need),
        shown: shown(profile.segments[place].means[need]),
        beside: words.all(shown(profile.means[need])),
      };
    })
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
}
