import type { OrderTable } from "../../../imports/orders/OrderTable";
import { isoDate } from "../../../core/dates/isoDate";
import type { ReportRow } from "../../../core/customers/reportRows";
import type { RangeContents } from "../../../workbook/RangeContents";
import type { Bar } from "../../charts/BarList";
import type { LinePictureProps } from "../../charts/LinePicture";
import type { FigureProps } from "../../controls/Figure/Figure";
import type { Numbers } from "../../numbers/Numbers";
import { texts } from "../../texts/texts";
import type { Assumptions, AssumptionsDraft } from "./assumptions";
import { checkAssumptions, type FieldWithRule } from "./checkAssumptions";
import { ordersFound } from "../../orders/ordersFound";
import type { Valuation } from "./valuation";

export interface OrderData {
  readonly contents: RangeContents;
  readonly table: OrderTable;
}

/** What the form comes to, before anything is worked out. */
export interface ValueFormView {
  readonly found?: string;
  readonly hasCosts: boolean;
  readonly wrong: Readonly<Partial<Record<FieldWithRule, string>>>;
  readonly assumptions?: Assumptions;
  /** Why there is nothing to work out yet, and what to do. */
  readonly refusal?: string;
}

export function valueFormView(data: OrderData | undefined, draft: AssumptionsDraft, numbers: Numbers): ValueFormView {
  const hasCosts = data?.table.columns.cost !== undefined;
  const { wrong, assumptions } = checkAssumptions(draft, hasCosts);
  const refusal = refusalOf(data, wrong.length > 0, assumptions !== undefined);
  const { wrong: words } = texts.valueCustomers;
  return {
    hasCosts,
    wrong: Object.fromEntries(wrong.map((field) => [field, words[field]])),
    ...(data && isRead(data.table) && { found: ordersFound(data.table, data.contents.row, numbers) }),
    ...(assumptions && { assumptions }),
    ...(refusal !== undefined && { refusal }),
  };
}

/** As long as nobody knows which column is which, nothing was found, not even that there is nothing. */
function isRead({ orders, questions }: OrderData["table"]): boolean {
  return orders.length > 0 || questions.length === 0;
}

function refusalOf(data: OrderData | undefined, isWrong: boolean, hasCost: boolean): string | undefined {
  const words = texts.valueCustomers.refusal;
  if (!data) return words.noData;
  if (data.table.questions.length > 0) return words.questions;
  if (data.table.orders.length === 0) return words.noOrders;
  if (isWrong) return words.wrongFields;
  return hasCost ? undefined : words.noCost;
}

/** A picture with its title and what it says. */
export interface PictureView {
  readonly title: string;
  readonly picture: LinePictureProps;
  readonly sentence?: string;
  readonly counted: string;
}

export interface BarsView {
  readonly title: string;
  readonly labelHead: string;
  readonly amountHead: string;
  readonly bars: readonly Bar[];
  readonly counted: string;
}

/** The answer as it is shown, with the words behind every figure. */
export interface ValueAnswer {
  readonly sentence: string;
  readonly ahead: string;
  readonly warnings: readonly string[];
  readonly figures: readonly FigureProps[];
  readonly pictures: readonly PictureView[];
  readonly noTrial?: string;
  readonly bars: readonly BarsView[];
  readonly questions: readonly { readonly question: string; readonly answer: string; readonly how: string }[];
}

export function valueAnswer(found: Valuation, numbers: Numbers, currency: string | undefined): ValueAnswer {
  const { assumptions } = found;
  const money = (value: number) => numbers.money(value, currency);
  const { answer: words, trial: trialWords } = texts.valueCustomers;
  const shown = {
    customers: numbers.count(found.customers),
    value: money(found.value),
    each: money(found.customerValue),
    top: numbers.share(assumptions.highValueShare),
    share: found.topShare === undefined ? "–" : whole(found.topShare, numbers),
    back: whole(found.returnRate, numbers),
  };
  const days = numbers.count(assumptions.forecastDays);
  const { forecast } = found;
  return {
    sentence: words.sentence(shown),
    ahead:
      typeof forecast === "string"
        ? words.noForecast(forecast)
        : words.ahead(days, money(forecast.value), numbers.count(forecast.active)),
    warnings: typeof forecast === "string" ? [] : forecast.warnings,
    figures: [
      { shown: shown.each, label: words.each, counted: words.eachCounted(shown) },
      { shown: shown.value, label: words.all, counted: words.allCounted({ orders: numbers.count(found.orders) }) },
      { shown: shown.share, label: words.top(shown.top), counted: words.topCounted(shown.top) },
      { shown: shown.back, label: words.back, counted: words.backCounted },
      ...(typeof forecast === "string"
        ? []
        : [
            {
              shown: money(forecast.value),
              label: words.next(days),
              counted: words.nextCounted({ model: forecast.model, rate: numbers.share(assumptions.costOfMoney) }),
            },
            {
              shown: numbers.count(forecast.active),
              label: words.active,
              counted: words.activeCounted(forecast.model),
            },
          ]),
    ],
    pictures: [
      ...(found.curve.length > 0 ? [concentrationPicture(found, shown, numbers)] : []),
      ...(found.cohorts.length > 1 ? [cohortPicture(found, numbers, money)] : []),
      ...(typeof found.trial === "string" ? [] : [trialPicture(found.trial, numbers)]),
    ],
    ...(typeof found.trial === "string" && { noTrial: trialWords.none(found.trial) }),
    bars: [...sourceBars(found, numbers, money), ...channelBars(found, numbers, money)],
    questions: found.questions.map((row) => ({ ...row, answer: answerShown(row, numbers, money) })),
  };
}

function whole(share: number, numbers: Numbers): string {
  return numbers.share(Math.round(share * 100) / 100);
}

function answerShown({ answer, unit }: ReportRow, numbers: Numbers, money: (value: number) => string): string {
  if (typeof answer === "string") return answer;
  switch (unit) {
    case "money":
      return money(answer);
    case "share":
      return numbers.share(Math.round(answer * 1000) / 1000);
    case "customers":
      return numbers.count(answer);
    case "number":
      return numbers.plain(answer);
  }
}

function concentrationPicture(
  { curve }: Valuation,
  shown: { readonly share: string; readonly top: string },
  numbers: Numbers,
): PictureView {
  const words = texts.valueCustomers.concentration;
  const share = (value: number) => numbers.share(value);
  const points = curve.map(({ customers, value }) => ({ x: customers, y: value }));
  return {
    title: words.title,
    counted: words.counted,
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
  };
}

function cohortPicture(
  { cohorts, period }: Valuation,
  numbers: Numbers,
  money: (value: number) => string,
): PictureView {
  const words = texts.valueCustomers.cohorts;
  return {
    title: words.title,
    counted: words.counted,
    picture: {
      described: words.described(numbers.count(cohorts.length)),
      xTitle: words.x[period],
      yTitle: words.y,
      xLabel: (age) => numbers.plain(age),
      yLabel: money,
      lines: cohorts.map(({ firstDay, figures }, i) => ({
        label: words.first(isoDate(firstDay).slice(0, 7)),
        look: i === 0 ? "main" : "faint",
        points: figures.map((y, x) => ({ x, y })),
      })),
    },
  };
}

function trialPicture(
  { weeks, error, unknownFrom }: Exclude<Valuation["trial"], string>,
  numbers: Numbers,
): PictureView {
  const words = texts.valueCustomers.trial;
  const off = numbers.share(Math.round(Math.abs(error) * 1000) / 1000);
  const line = (of: "orders" | "expected") => weeks.map((week) => ({ x: week.week, y: week[of] }));
  return {
    title: words.title,
    sentence: words.sentence(off, error >= 0 ? "over" : "under"),
    counted: words.counted,
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
  };
}

function sourceBars({ sources }: Valuation, numbers: Numbers, money: (value: number) => string): BarsView[] {
  if (!sources) return [];
  const words = texts.valueCustomers.sources;
  return [
    {
      title: words.title,
      labelHead: words.head,
      amountHead: words.amount,
      counted: words.counted,
      bars: sources.map(({ source, customers, averageValue, shareOfValue }) => ({
        key: source,
        label: source || words.unknown,
        amount: Math.max(0, averageValue),
        shown: money(averageValue),
        note: words.note(numbers.count(customers), shareOfValue === undefined ? "–" : whole(shareOfValue, numbers)),
      })),
    },
  ];
}

function channelBars({ channels }: Valuation, numbers: Numbers, money: (value: number) => string): BarsView[] {
  if (!channels || channels.length === 0) return [];
  const words = texts.valueCustomers.channels;
  return [
    {
      title: words.title,
      labelHead: words.head,
      amountHead: words.amount,
      counted: words.counted,
      bars: channels.map((row) => ({
        key: row.channels,
        label: words.name(numbers.count(row.channels)),
        amount: Math.max(0, row.averageValue),
        shown: money(row.averageValue),
        note: words.note(
          numbers.count(row.customers),
          row.timesSingleChannel === undefined ? undefined : numbers.plain(row.timesSingleChannel),
        ),
      })),
    },
  ];
}
