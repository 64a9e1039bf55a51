import type { AnswerFigure, AnswerPart } from "../../../job/AnswerView";
import type { Says } from "../../../says/Says";
import type { Valuation } from "../valuation";
import type { ValueWords } from "../words.en";
import type { Unanswered } from "../../../../sentences/Unanswered";
import type { Ahead } from "./ahead";
import { warningSaid } from "./warningsSaid";

type Money = (value: number) => string;

/** What is to come, or why nobody knows, and the days that it is about. */
interface Forecast {
  readonly forecast: Ahead | Unanswered;
  readonly assumptions: Pick<Valuation["assumptions"], "forecastDays" | "costOfMoney">;
}

/** What is to come and how sure that is, where there is a forecast. */
export function aheadFigures(
  { forecast, assumptions }: Forecast,
  { words: { ahead: words }, numbers }: Says<ValueWords>,
  money: Money,
): AnswerFigure[] {
  if ("why" in forecast) return [];
  const { model, ranges } = forecast;
  const days = numbers.count(assumptions.forecastDays);
  const [ordersLow, ordersHigh] = [ranges.orders.low, ranges.orders.high].map(numbers.count);
  const [low, high] = [ranges.ordering.low, ranges.ordering.high].map(numbers.count);
  return [
    {
      shown: money(ranges.value.expected),
      label: words.next(days),
      counted: words.nextCounted({ model, rate: numbers.share(assumptions.costOfMoney) }),
      measures: [{ id: "nextValue", unit: "money", value: ranges.value.expected, called: words.compared.next }],
    },
    {
      shown: words.range(money(ranges.value.low), money(ranges.value.high)),
      label: words.planOn,
      counted: ranges.value.pastMiss === undefined ? words.planOnUntried : words.planOnCounted,
      measures: [
        { id: "valueLow", unit: "money", value: ranges.value.low, called: words.compared.low },
        { id: "valueHigh", unit: "money", value: ranges.value.high, called: words.compared.high },
      ],
    },
    {
      shown: numbers.count(ranges.orders.expected),
      label: words.orders(days),
      counted: words.ordersCounted(ordersLow, ordersHigh),
      measures: [{ id: "orders", unit: "count", value: ranges.orders.expected, called: words.compared.orders }],
    },
    {
      shown: numbers.count(ranges.ordering.expected),
      label: words.ordering(days),
      counted: words.orderingCounted({ model, low, high }),
      measures: [{ id: "ordering", unit: "count", value: ranges.ordering.expected, called: words.compared.ordering }],
    },
  ];
}

/** The forecast in sentences: what comes, from when on, why the range is as wide as it is, and what makes it rough. */
export function aheadParts(
  { forecast, assumptions }: Forecast,
  says: Says<ValueWords>,
  money: Money,
): readonly AnswerPart[] {
  const {
    words: { ahead: words },
    numbers,
    texts,
  } = says;
  if ("why" in forecast) return [{ kind: "text", text: words.none(texts.formula(forecast.why)) }];
  const { value, ordering } = forecast.ranges;
  return [
    {
      kind: "text",
      text: words.sentence({
        days: numbers.count(assumptions.forecastDays),
        ...{ value: money(value.expected), low: money(value.low), high: money(value.high) },
        ordering: numbers.count(ordering.expected),
        fewest: numbers.count(ordering.low),
        most: numbers.count(ordering.high),
      }),
    },
    { kind: "text", text: startSaid(forecast, says), isSmall: true },
    { kind: "text", text: whySaid(forecast, says, money), isSmall: true },
    ...warningParts(forecast, says),
  ];
}

function startSaid({ startsOn, lastDay }: Ahead, { words: { ahead: words }, numbers }: Says<ValueWords>): string {
  const last = numbers.day(lastDay);
  return startsOn > lastDay ? words.fromToday(numbers.day(startsOn), last) : words.fromLastDay(last);
}

function whySaid({ ranges: { value } }: Ahead, { words: { ahead: words }, numbers }: Says<ValueWords>, money: Money) {
  if (value.pastMiss === undefined) return words.whyUntried;
  return words.why({
    tried: numbers.count(value.holdouts),
    miss: numbers.percent(value.pastMiss),
    lowByModel: money(value.lowByModel),
    highByModel: money(value.highByModel),
  });
}

/** What makes the forecast rough, in plain words; behind a press, what an analyst wants to know. */
function warningParts(
  { warnings }: Ahead,
  { words: { ahead: words }, numbers, texts }: Says<ValueWords>,
): AnswerPart[] {
  if (warnings.length === 0) return [];
  const plain = warnings.map((warning) => warningSaid(warning, words.warnings, numbers));
  return [
    { kind: "notice", intent: "warning", text: [words.rough, ...new Set(plain)].join(" ") },
    { kind: "more", summary: words.analysts, lines: warnings.map(texts.formula) },
  ];
}
