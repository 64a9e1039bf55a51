import type { DivergingBar } from "../../charts/DivergingBars";
import type { AnswerFigure, AnswerPart, AnswerView, SectionPart } from "../../job/AnswerView";
import type { Data } from "../../job/JobData";
import type { Says } from "../../says/Says";
import type { SegmentTable } from "./customers";
import { groupsAnswer } from "./groupsAnswer";
import { aboveAverage, isShare, needLabel, segmentNames } from "./names";
import type { Segmentation } from "./segmentation";
import type { SegmentGiven, Segments } from "./given";
import { steadyFigure, steadyWarnings } from "./steady";
import { restPart } from "./restAnswer";
import { whoPart } from "./whoAnswer";
import type { SegmentWords } from "./words.en";

/** Who belongs together, in a sentence, as figures and as pictures. */
export function segmentsAnswer(found: Segments, given: SegmentGiven, says: Says<SegmentWords>): AnswerView {
  if (found.needs) return needsAnswer(found.needs, given, says);
  const { orders, summed } = given.read.customers.table;
  if (found.groups) return groupsAnswer(found.groups, orders?.currency, says);
  return { ...groupsAnswer(found.summed, summed?.currency, says), noSheet: says.words.summed.noSheet };
}

/** Silhouettes above these part clearly, and part at all (Kaufman & Rousseeuw 1990, Finding Groups in Data, table 4). */
const CLEAR = 0.5;
const SOME = 0.25;
function partedBy(silhouette: number): "clearly" | "partly" | "hardly" {
  if (silhouette > CLEAR) return "clearly";
  return silhouette > SOME ? "partly" : "hardly";
}

/** A segment of fewer customers says little. */
const FEW_CUSTOMERS = 10;
/** So many needs of a segment are shown at first, those that differ most from the average. */
export const NEEDS_SHOWN = 5;

/** One segment as it is shown. */
export interface SegmentCardView {
  readonly number: number;
  readonly name: string;
  /** What it is called where the person gives it no name. */
  readonly suggested: string;
  readonly size: string;
  readonly worth: string | undefined;
  readonly note: string | undefined;
  /** Every need, the most unlike the average first. */
  readonly needs: readonly DivergingBar[];
  /** How many segments there are, and which of them this is, counted from 0. */
  readonly of: number;
  readonly place: number;
  /** The difference that fills half of a picture, the same on every card. */
  readonly top: number;
}

function needsAnswer(result: Segmentation, { read, draft }: SegmentGiven, says: Says<SegmentWords>): AnswerView {
  const { customers: data } = read;
  const { numbers } = says;
  const { answer: words } = says.words;
  const { profile, values, segments } = result;
  const { names, suggested } = segmentNames(result, data, draft.names[segments], says.words);
  const [largest] = profile.segments;
  const best = values && [...values].sort((a, b) => b.averageValue - a.averageValue)[0];
  const nameOf = (segment: number | string) => names[profile.segments.findIndex((one) => one.segment === segment)];
  const fit = result.fits.find((each) => each.segments === segments);
  const sentence = words.sentence({
    customers: numbers.count(profile.customers),
    segments: numbers.count(segments),
    largest: names[0],
    share: numbers.percent(largest.share),
  });
  const advice = best
    ? words.adviceWithValue(nameOf(best.segment), numbers.money(best.averageValue), index(best.index, says))
    : words.advice;
  const cards = profile.segments.map((each, place): SegmentCardView => {
    const value = values?.find((row) => row.segment === each.segment);
    return {
      number: each.segment,
      name: names[place],
      suggested: suggested[place],
      size: words.size(numbers.count(each.customers), numbers.percent(each.share)),
      worth: value && words.worth(numbers.money(value.averageValue), index(value.index, says)),
      note: each.customers < FEW_CUSTOMERS ? words.few : undefined,
      needs: needsOf(data, result, place, says),
      of: segments,
      place,
      top: 0,
    };
  });
  const people = [whoPart(result, data, names, says), restPart(result, names, says)];
  const top = Math.max(1, ...cards.flatMap(({ needs }) => needs.map(({ amount }) => Math.abs(amount))));
  return {
    sentence,
    parts: [
      { kind: "sentence", text: sentence },
      { kind: "figures", figures: [...figuresOf(result, fit, says), ...steadyFigure(result.steady, says)] },
      { kind: "text", text: advice },
      ...[...warningsOf(result, fit?.silhouette, says), ...steadyWarnings(result.steady, names, says)].map(
        (text): AnswerPart => ({
          kind: "notice",
          intent: "warning",
          text,
        }),
      ),
      fitPart(result, says),
      {
        kind: "section",
        title: words.segments,
        counted: words.segmentsCounted,
        parts: cards.map((card): AnswerPart => ({
          kind: "drawn",
          by: "segment",
          key: String(card.number),
          view: { ...card, top },
        })),
      },
      ...people.flatMap((part) => part ?? []),
      ...(values ? [valuesPart(values, nameOf, says)] : []),
    ],
  };
}

function valuesPart(
  values: NonNullable<Segmentation["values"]>,
  nameOf: (segment: number | string) => string,
  { words: { answer: words }, numbers }: Says<SegmentWords>,
): SectionPart {
  const bars = values.map((row) => ({
    key: String(row.segment),
    label: nameOf(row.segment),
    amount: Math.max(0, row.averageValue),
    shown: numbers.money(row.averageValue),
    note: words.valueNote(
      numbers.count(row.customers),
      row.shareOfValue === undefined ? undefined : numbers.percent(row.shareOfValue),
    ),
  }));
  const { values: title, valueHead: labelHead, valueAmount: amountHead } = words;
  return {
    kind: "section",
    title,
    counted: words.valuesCounted,
    parts: [{ kind: "bars", bars: { caption: title, labelHead, amountHead, bars } }],
  };
}

function index(value: number | undefined, { numbers }: Says<SegmentWords>): string | undefined {
  return value === undefined ? undefined : numbers.plain(value / 100);
}

function warningsOf(result: Segmentation, silhouette: number | undefined, says: Says<SegmentWords>): string[] {
  const { numbers } = says;
  const words = says.words.answer;
  const parted = silhouette === undefined ? "clearly" : partedBy(silhouette);
  const clearness = { clearly: [], partly: [words.overlap], hardly: [words.blurred] }[parted];
  const missing = result.withoutValue > 0 ? [words.withoutValue(numbers.count(result.withoutValue))] : [];
  return [...clearness, ...missing];
}

function figuresOf(
  result: Segmentation,
  fit: Segmentation["fits"][number] | undefined,
  says: Says<SegmentWords>,
): AnswerFigure[] {
  const { numbers } = says;
  const words = says.words.answer;
  if (!fit) return [];
  return [
    {
      shown: words.parted[partedBy(fit.silhouette)],
      label: words.silhouette,
      counted: words.silhouetteCounted(numbers.plain(fit.silhouette)),
      measures: [{ id: "parted", unit: "plain", value: undefined, called: words.silhouette }],
    },
    {
      shown: numbers.percent(fit.explainedShare),
      label: words.explained,
      counted: words.explainedCounted(numbers.count(result.segments)),
      measures: [{ id: "explained", unit: "share", value: fit.explainedShare, called: words.explained }],
    },
  ];
}

function fitPart({ fits, chosen, segments, steady }: Segmentation, says: Says<SegmentWords>): SectionPart {
  const { numbers } = says;
  const words = says.words.fit;
  const best = numbers.count(chosen);
  const isShown = fits.some((fit) => fit.segments === segments);
  const text = chosen === segments ? words.chosen(best) : words.other(numbers.count(segments), best);
  const plain = (value: number) => numbers.plain(value);
  return {
    kind: "section",
    title: words.title,
    counted: words.counted,
    parts: [
      {
        kind: "text",
        text: steady
          ? `${text} ${says.words.steady.said(numbers.percent(steady.together), numbers.count(steady.people))}`
          : text,
        isSmall: true,
      },
      {
        kind: "lines",
        picture: {
          described: words.described(fits.map((fit) => [numbers.count(fit.segments), plain(fit.silhouette)])),
          lines: [
            { label: words.y, look: "main", points: fits.map((fit) => ({ x: fit.segments, y: fit.silhouette })) },
          ],
          xTitle: words.x,
          yTitle: words.y,
          xLabel: plain,
          yLabel: plain,
          mark: isShown ? { x: segments, label: numbers.count(segments) } : undefined,
        },
      },
    ],
  };
}

function needsOf(
  { table, contents }: Data<SegmentTable>,
  result: Segmentation,
  place: number,
  says: Says<SegmentWords>,
): DivergingBar[] {
  const { survey } = table;
  const { profile } = result;
  const { numbers } = says;
  const words = says.words.answer;
  return survey.needs
    .map((column, need) => {
      const shown = (value: number) => (isShare(survey, column) ? numbers.percent(value) : numbers.plain(value));
      return {
        key: column,
        label: needLabel(survey, column, contents.column, says.words),
        amount: aboveAverage(profile, place, need),
        shown: shown(profile.segments[place].means[need]),
        beside: words.all(shown(profile.means[need])),
      };
    })
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
}
