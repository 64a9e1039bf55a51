import type { ReportRow } from "../../../core/customers/reportRows";
import type { WrittenFigures } from "../../../core/customers/reportWords";
import type { FigureProps } from "../../controls/Figure/Figure";
import type { Numbers } from "../../numbers/Numbers";
import { texts } from "../../texts/texts";
import { questionRows } from "./questionRows";
import type { Valuation } from "./valuation";
import { type BarsView, valueBars, wholePercent } from "./valueBars";
import { type PictureView, valuePictures } from "./valuePictures";

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
    share: found.topShare === undefined ? "–" : wholePercent(found.topShare, numbers),
    back: wholePercent(found.returnRate, numbers),
  };
  const days = numbers.count(assumptions.forecastDays);
  const { forecast } = found;
  return {
    sentence: words.sentence(shown),
    ahead:
      "why" in forecast
        ? words.noForecast(texts.formula(forecast.why))
        : words.ahead(days, money(forecast.value), numbers.count(forecast.active)),
    warnings: "why" in forecast ? [] : forecast.warnings.map(texts.formula),
    figures: [
      { shown: shown.each, label: words.each, counted: words.eachCounted(shown) },
      { shown: shown.value, label: words.all, counted: words.allCounted({ orders: numbers.count(found.orders) }) },
      { shown: shown.share, label: words.top(shown.top), counted: words.topCounted(shown.top) },
      { shown: shown.back, label: words.back, counted: words.backCounted },
      ...aheadFigures(found, days, numbers, money),
    ],
    pictures: valuePictures(found, shown, numbers, money),
    ...("why" in found.trial && { noTrial: trialWords.none(texts.formula(found.trial.why)) }),
    bars: valueBars(found, numbers, money),
    questions: questionRows(found, { words: texts.valueCustomers.report, written: reportFigures(numbers) }).map(
      (row) => ({
        ...row,
        answer: answerShown(row, numbers, money),
      }),
    ),
  };
}

/** What is to come, where there is a forecast. */
function aheadFigures(
  { forecast, assumptions }: Valuation,
  days: string,
  numbers: Numbers,
  money: (value: number) => string,
): FigureProps[] {
  if ("why" in forecast) return [];
  const { answer: words } = texts.valueCustomers;
  const { model } = forecast;
  const counted = words.nextCounted({ model, rate: numbers.share(assumptions.costOfMoney) });
  return [
    { shown: money(forecast.value), label: words.next(days), counted },
    { shown: numbers.count(forecast.active), label: words.active, counted: words.activeCounted(model) },
  ];
}

function reportFigures(numbers: Numbers): WrittenFigures {
  const share = (value: number) => numbers.share(Math.round(value * 1000) / 1000);
  return { count: (value) => numbers.count(value), share, day: (serial) => numbers.day(serial) };
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
