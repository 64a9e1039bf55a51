import type { Front, FrontFigure } from "../../job/front";
import { cellsSaid, either, line, spokenIn, words as fixedWords, type Line } from "../../job/said";
import type { Says } from "../../says/Says";
import type { MoneyFormats } from "../../writing/excelMoney";
import { broughtFigures } from "./frontFigures";
import type { Valuation } from "./valuation";
import type { ValueWords } from "./words.en";
import { capital } from "../../texts/capital";

/** The sentences and the figures of the pane, as they follow the sheet, and what to do next. */
export function valueFront(
  { topShare, forecast }: Valuation,
  { words, numbers, texts }: Says<ValueWords>,
  money: MoneyFormats,
  currency?: string,
): Front {
  const { front, answer, ahead } = words;
  const spoken = spokenIn(numbers, currency);
  const { cell, count, money: amount, share, percent } = cellsSaid(spoken);
  const brought = broughtFigures(words, money, spoken);
  const customers = { customers: count("customers") };
  const best = { top: share("highValueShare"), share: topShare === undefined ? () => '"–"' : percent("topShare") };
  const back = { back: percent("returnRate") };
  const days = { days: count("forecastDays") };
  const counted = { customers: cell("customers") };
  const value = { low: amount("ahead value low"), high: amount("ahead value high") };
  const tried = { tried: count("tried"), miss: percent("ahead value miss") };
  const forecastLine: Line =
    "why" in forecast
      ? fixedWords(ahead.none(texts.formula(forecast.why)))
      : line(
          {
            ...days,
            ...value,
            value: amount("ahead value expected"),
            ordering: count("ahead ordering expected"),
            fewest: count("ahead ordering low"),
            most: count("ahead ordering high"),
          },
          ahead.sentence,
          { days: cell("forecastDays") },
        );
  const whyWide = either(
    (at) => `${at.cell("tried")}>0`,
    line({ ...tried, ...value }, ahead.front.why, { tried: cell("tried") }),
    line(value, (it) => ahead.front.whyUntried(it.low, it.high)),
  );
  const figures: FrontFigure[] = [
    brought.each,
    brought.all,
    topShare === undefined
      ? brought.back
      : {
          label: line(best, (it) => capital(answer.top(it.top))),
          formula: cell("topShare"),
          format: "0%",
          beside: line(customers, (it) => front.ofCustomers(it.customers)),
        },
  ];
  const next: FrontFigure = {
    label: line(days, (it) => capital(ahead.next(it.days)), { days: cell("forecastDays") }),
    formula: cell("ahead value expected"),
    format: money.whole,
    beside: line(value, (it) => ahead.front.range(it.low, it.high)),
  };
  return {
    says: [
      line(
        { ...customers, value: amount("value"), each: amount("customerValue"), ...best, ...back },
        answer.sentence,
        counted,
      ),
      forecastLine,
    ],
    figures: "why" in forecast ? figures : [...figures, next],
    next: [
      ...("why" in forecast ? [] : [whyWide]),
      line({ each: amount("customerValue") }, (it) => front.pay(it.each)),
      ...(topShare === undefined ? [] : [line(best, (it) => front.best(it.top, it.share))]),
      line(back, (it) => front.back(it.back)),
    ],
  };
}
