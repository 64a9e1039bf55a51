import type { Front, FrontFigure } from "../../../job/front";
import { cellsSaid, line, spokenIn, words as fixedWords, type Line } from "../../../job/said";
import type { Says } from "../../../says/Says";
import { capital } from "../../../texts/capital";
import type { MoneyFormats } from "../../../writing/excelMoney";
import { broughtFigures } from "../frontFigures";
import type { ValueWords } from "../words.en";
import type { SummedUp } from "./valueOfSummaries";

/** The sentences and the figures of the pane, as they follow the sheet, and what to do next. */
export function summaryFront(
  { forecast }: SummedUp,
  { words, numbers, texts }: Says<ValueWords>,
  money: MoneyFormats,
  currency: string | undefined,
): Front {
  const { front, ahead } = words;
  const { written, answer: own } = words.summaries;
  const spoken = spokenIn(numbers, currency);
  const { cell, count, money: amount, percent } = cellsSaid(spoken);
  const brought = broughtFigures(words, money, spoken);
  const customers = { customers: count("customers") };
  const days = { days: count("forecastDays") };
  const back = { back: percent("returnRate") };
  const to = { value: amount("valueAhead"), ordering: count("ordering") };
  const isKnown = !("why" in forecast);
  const next: FrontFigure = {
    label: line(days, (it) => capital(ahead.next(it.days)), { days: cell("forecastDays") }),
    formula: cell("valueAhead"),
    format: money.whole,
    beside: line({ orders: count("ordersAhead") }, (it) => written.inOrders(it.orders), {
      orders: cell("ordersAhead"),
    }),
  };
  const forecastLine: Line = isKnown
    ? line({ ...days, ...to }, written.sentence, { days: cell("forecastDays"), ordering: cell("ordering") })
    : fixedWords(ahead.none(texts.formula(forecast.why)));
  return {
    says: [
      line({ ...customers, value: amount("value"), each: amount("customerValue"), ...back }, own.sentence, {
        customers: cell("customers"),
      }),
      forecastLine,
    ],
    figures: [brought.each, brought.all, brought.back, ...(isKnown ? [next] : [])],
    next: [
      line({ each: amount("customerValue") }, (it) => front.pay(it.each)),
      line(back, (it) => front.back(it.back)),
      ...(isKnown ? [fixedWords(written.score)] : []),
    ],
  };
}
