import type { Front, FrontFigure } from "../../../job/front";
import { cellsSaid, line, spokenIn, words as fixedWords, type Line } from "../../../job/said";
import type { Says } from "../../../says/Says";
import { capital } from "../../../texts/capital";
import type { MoneyFormats } from "../../../writing/excelMoney";
import type { ValueWords } from "../words.en";
import type { SummedUp } from "./valueOfSummaries";

/** The sentences and the figures of the pane, as they follow the sheet, and what to do next. */
export function summaryFront(
  { forecast }: SummedUp,
  { words, numbers, texts }: Says<ValueWords>,
  money: MoneyFormats,
  currency: string | undefined,
): Front {
  const { front, answer, ahead } = words;
  const { written, answer: own } = words.summaries;
  const { cell, count, money: amount, percent } = cellsSaid(spokenIn(numbers, currency));
  const customers = { customers: count("customers") };
  const days = { days: count("forecastDays") };
  const back = { back: percent("returned") };
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
      line({ ...customers, value: amount("value"), each: amount("each"), ...back }, own.sentence, {
        customers: cell("customers"),
      }),
      forecastLine,
    ],
    figures: [
      {
        label: fixedWords(capital(answer.each)),
        formula: cell("each"),
        format: money.exact,
        beside: line(customers, (it) => front.ofCustomers(it.customers)),
      },
      {
        label: fixedWords(capital(answer.all)),
        formula: cell("value"),
        format: money.whole,
        beside: line({ orders: count("orders") }, (it) => front.fromOrders(it.orders), { orders: cell("orders") }),
      },
      {
        label: fixedWords(capital(answer.back)),
        formula: cell("returned"),
        format: "0%",
        beside: line(customers, (it) => front.ofCustomers(it.customers)),
      },
      ...(isKnown ? [next] : []),
    ],
    next: [
      line({ each: amount("each") }, (it) => front.pay(it.each)),
      line(back, (it) => front.back(it.back)),
      ...(isKnown ? [fixedWords(written.score)] : []),
    ],
  };
}
