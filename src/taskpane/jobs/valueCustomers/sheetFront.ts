import type { Front, FrontFigure } from "../../job/front";
import { line, spokenIn, words as fixedWords, type Line } from "../../job/said";
import type { Places } from "../../job/SheetPart";
import type { Says } from "../../says/Says";
import type { MoneyFormats } from "../../writing/excelMoney";
import type { Valuation } from "./valuation";
import type { ValueWords } from "./words.en";

/** The sentences and the figures of the pane, as they follow the sheet, and what to do next. */
export function valueFront(
  { topShare, forecast, trial }: Valuation,
  { words, numbers, texts }: Says<ValueWords>,
  money: MoneyFormats,
  currency?: string,
): Front {
  const { front, answer } = words;
  const spoken = spokenIn(numbers, currency);
  const cell = (id: string) => (at: Places) => at.cell(id);
  const count = (id: string) => (at: Places) => spoken.count(at.cell(id));
  const amount = (id: string) => (at: Places) => spoken.money(at.cell(id));
  const share = (id: string) => (at: Places) => spoken.share(at.cell(id));
  const percent = (id: string) => (at: Places) => spoken.percent(at.cell(id));
  const customers = { customers: count("customers") };
  const best = { top: share("highValueShare"), share: topShare === undefined ? () => '"–"' : percent("topShare") };
  const back = { back: percent("returnRate") };
  const days = { days: count("forecastDays") };
  const counted = { customers: cell("customers") };
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const ahead: Line =
    "why" in forecast
      ? fixedWords(answer.noForecast(texts.formula(forecast.why)))
      : line(
          { ...days, value: amount("forecastValue"), active: count("active") },
          (it) => answer.ahead(it.days, it.value, it.active),
          { days: cell("forecastDays") },
        );
  const figures: FrontFigure[] = [
    {
      label: fixedWords(capital(answer.each)),
      formula: cell("customerValue"),
      format: money.exact,
      beside: line(customers, (it) => front.ofCustomers(it.customers)),
    },
    {
      label: fixedWords(capital(answer.all)),
      formula: cell("value"),
      format: money.whole,
      beside: line({ orders: count("orders") }, (it) => front.fromOrders(it.orders), { orders: cell("orders") }),
    },
    topShare === undefined
      ? {
          label: fixedWords(capital(answer.back)),
          formula: cell("returnRate"),
          format: "0%",
          beside: line(customers, (it) => front.ofCustomers(it.customers)),
        }
      : {
          label: line(best, (it) => capital(answer.top(it.top))),
          formula: cell("topShare"),
          format: "0%",
          beside: line(customers, (it) => front.ofCustomers(it.customers)),
        },
  ];
  const next: FrontFigure = {
    label: line(days, (it) => capital(answer.next(it.days)), { days: cell("forecastDays") }),
    formula: cell("forecastValue"),
    format: money.whole,
    beside:
      "why" in trial
        ? line({ active: count("active") }, (it) => front.active(it.active))
        : line({ error: (at) => spoken.percent(`ABS(${at.cell("error")})`) }, (it) => front.tried(it.error)),
  };
  return {
    says: [
      line(
        { ...customers, value: amount("value"), each: amount("customerValue"), ...best, ...back },
        answer.sentence,
        counted,
      ),
      ahead,
    ],
    figures: "why" in forecast ? figures : [...figures, next],
    next: [
      line({ each: amount("customerValue") }, (it) => front.pay(it.each)),
      ...(topShare === undefined ? [] : [line(best, (it) => front.best(it.top, it.share))]),
      ...("why" in forecast ? [] : [fixedWords(front.likely)]),
      line(back, (it) => front.back(it.back)),
      ...("why" in forecast || forecast.warnings.length === 0 ? [] : [fixedWords(answer.rough)]),
    ],
  };
}
