import type { ReportRow } from "../../../core/customers/reportRows";
import type { AnswerView } from "../../job/AnswerView";
import type { Says } from "../../says/Says";
import { aheadFigures, aheadParts } from "./ahead/answer";
import { bridgeParts } from "./bridge/answer";
import { campaignParts } from "./campaign/answer";
import { listParts } from "./lists/answer";
import { returnFigure, valueFigures } from "./valueFigures";
import { valueBars, valuePictures } from "./pictures";
import { questionRows } from "./questionRows";
import type { ValueGiven } from "./given";
import type { Valuation } from "./valuation";
import type { ValueWords } from "./words.en";

type Money = (value: number) => string;

/** What the customers are worth, in a sentence, as figures and as pictures. */
export function valueAnswer(found: Valuation, { read }: ValueGiven, says: Says<ValueWords>): AnswerView {
  const { words, numbers, texts } = says;
  const money: Money = (value) => numbers.money(value, read.orders.table.currency);
  const { assumptions, trial } = found;
  const shown = {
    customers: numbers.count(found.customers),
    value: money(found.value),
    each: money(found.customerValue),
    top: numbers.share(assumptions.highValueShare),
    share: found.topShare === undefined ? "–" : numbers.percent(found.topShare),
    back: numbers.percent(found.returnRate),
  };
  const sentence = words.answer.sentence(shown);
  const none = "why" in trial ? words.trial.none(texts.formula(trial.why)) : undefined;
  return {
    sentence,
    parts: [
      { kind: "sentence", text: sentence },
      {
        kind: "figures",
        figures: [
          ...valueFigures(found, says, money),
          {
            shown: shown.share,
            label: words.answer.top(shown.top),
            counted: words.answer.topCounted(shown.top),
            measures: [{ id: "topShare", unit: "share", value: found.topShare, called: words.answer.topCompared }],
          },
          returnFigure(found.returnRate, words.answer.backCounted, says),
          ...aheadFigures(found, says, money),
        ],
      },
      ...aheadParts(found, says, money),
      ...listParts(found, says, money),
      ...valuePictures(found, shown, says, money),
      ...(none === undefined ? [] : [{ kind: "text", text: none, isSmall: true } as const]),
      ...valueBars(found, says, money),
      ...bridgeParts(found, says, money),
      ...campaignParts(found, says, money),
      {
        kind: "section",
        title: words.questions.title,
        parts: [
          { kind: "text", text: words.questions.about, isSmall: true },
          { kind: "terms", terms: questionTerms(found, says, money) },
        ],
      },
    ],
  };
}

/** The ten questions, with their answers and how they are counted. */
function questionTerms(found: Valuation, { words, numbers }: Says<ValueWords>, money: Money) {
  const { count, day, tenths: share } = numbers;
  const rows = questionRows(found, { words: words.report, written: { count, share, day } });
  return rows.map((row) => ({ term: row.question, said: answerShown(row), how: row.how }));

  function answerShown({ answer, unit }: ReportRow): string {
    if (typeof answer === "string") return answer;
    switch (unit) {
      case "money":
        return money(answer);
      case "share":
        return share(answer);
      case "customers":
        return count(answer);
      case "number":
        return numbers.plain(answer);
    }
  }
}
