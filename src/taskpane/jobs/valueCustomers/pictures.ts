import type { Bar } from "../../charts/BarList";
import type { AnswerPart, SectionPart } from "../../job/AnswerView";
import type { Unanswered } from "../../../sentences/Unanswered";
import type { Says } from "../../says/Says";
import type { Valuation } from "./valuation";
import type { ValueWords } from "./words.en";

type Money = (value: number) => string;

/** The pictures that the orders have something to show for: who brings the value, by cohort, and how a forecast would have fared. */
export function valuePictures(
  found: Valuation,
  shown: { readonly share: string; readonly top: string },
  says: Says<ValueWords>,
  money: Money,
): SectionPart[] {
  return [
    ...(found.curve.length > 0 ? [concentrationPicture(found, shown, says)] : []),
    ...(found.cohorts.length > 1 ? [cohortPicture(found, says, money)] : []),
    ...("why" in found.trial ? [] : [trialPicture(found.trial, says)]),
  ];
}

/** Customers by source and by number of channels, where the orders name them. */
export function valueBars(found: Valuation, says: Says<ValueWords>, money: Money): SectionPart[] {
  return [...sourceBars(found, says, money), ...channelBars(found, says, money)];
}

function concentrationPicture(
  { curve }: Valuation,
  shown: { readonly share: string; readonly top: string },
  says: Says<ValueWords>,
): SectionPart {
  const { numbers } = says;
  const words = says.words.concentration;
  const share = (value: number) => numbers.share(value);
  const points = curve.map(({ customers, value }) => ({ x: customers, y: value }));
  return {
    kind: "section",
    title: words.title,
    counted: words.counted,
    parts: [
      {
        kind: "lines",
        picture: {
          described: words.described(shown.share, shown.top),
          xTitle: words.x,
          yTitle: words.y,
          xLabel: share,
          yLabel: share,
          xTop: 1,
          yTop: Math.max(1, ...points.map(({ y }) => y)),
          lines: [
            { label: words.line, look: "main", points },
            {
              label: words.equal,
              look: "other",
              points: [
                { x: 0, y: 0 },
                { x: 1, y: 1 },
              ],
            },
          ],
        },
      },
    ],
  };
}

function cohortPicture({ cohorts, period }: Valuation, says: Says<ValueWords>, money: Money): SectionPart {
  const { numbers } = says;
  const words = says.words.cohorts;
  return {
    kind: "section",
    title: words.title,
    counted: words.counted,
    parts: [
      {
        kind: "lines",
        picture: {
          described: words.described(numbers.count(cohorts.length)),
          xTitle: words.x[period],
          yTitle: words.y,
          xLabel: (age) => numbers.plain(age),
          yLabel: money,
          lines: cohorts.map(({ firstDay, figures }, i) => ({
            label: words.first(numbers.month(firstDay)),
            look: i === 0 ? "main" : "faint",
            points: figures.map((y, x) => ({ x, y })),
          })),
        },
      },
    ],
  };
}

function trialPicture(
  { weeks, error, unknownFrom }: Exclude<Valuation["trial"], Unanswered>,
  says: Says<ValueWords>,
): SectionPart {
  const { numbers } = says;
  const words = says.words.trial;
  const off = numbers.tenths(Math.abs(error));
  const line = (of: "orders" | "expected") => weeks.map((week) => ({ x: week.week, y: week[of] }));
  return {
    kind: "section",
    title: words.title,
    counted: words.counted,
    parts: [
      { kind: "text", text: words.sentence(off, error >= 0 ? "over" : "under"), isSmall: true },
      {
        kind: "lines",
        picture: {
          described: words.described(off),
          xTitle: words.x,
          yTitle: words.y,
          xLabel: (week) => numbers.count(week),
          yLabel: (orders) => numbers.count(orders),
          mark: { x: unknownFrom, label: words.unknown },
          lines: [
            { label: words.actual, look: "main", points: line("orders") },
            { label: words.expected, look: "other", points: line("expected") },
          ],
        },
      },
    ],
  };
}

function sourceBars({ sources }: Valuation, says: Says<ValueWords>, money: Money): SectionPart[] {
  if (!sources) return [];
  const { numbers } = says;
  const words = says.words.bySource;
  const bars = sources.map(({ source, customers, averageValue, shareOfValue }) => ({
    key: source,
    label: source || words.unknown,
    amount: Math.max(0, averageValue),
    shown: money(averageValue),
    note: words.note(numbers.count(customers), shareOfValue === undefined ? "–" : numbers.percent(shareOfValue)),
  }));
  return [section(words, bars)];
}

function channelBars({ channels }: Valuation, says: Says<ValueWords>, money: Money): SectionPart[] {
  if (!channels || channels.length === 0) return [];
  const { numbers } = says;
  const words = says.words.byChannels;
  const bars = channels.map((row) => ({
    key: row.channels,
    label: words.name(numbers.count(row.channels)),
    amount: Math.max(0, row.averageValue),
    shown: money(row.averageValue),
    note: words.note(
      numbers.count(row.customers),
      row.timesSingleChannel === undefined ? undefined : numbers.plain(row.timesSingleChannel),
    ),
  }));
  return [section(words, bars)];
}

interface BarWords {
  readonly title: string;
  readonly head: string;
  readonly amount: string;
  readonly counted: string;
}

function section({ title, head, amount, counted }: BarWords, bars: readonly Bar[]): SectionPart {
  const part: AnswerPart = { kind: "bars", bars: { caption: title, labelHead: head, amountHead: amount, bars } };
  return { kind: "section", title, counted, parts: [part] };
}
