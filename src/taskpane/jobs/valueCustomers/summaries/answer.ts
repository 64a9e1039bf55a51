import type { SummaryTable } from "../../../../imports/summaries/SummaryTable";
import type { AnswerView } from "../../../job/AnswerView";
import type { Data } from "../../../job/JobData";
import type { Says } from "../../../says/Says";
import { aheadFigures, aheadParts } from "../ahead/answer";
import type { ValueWords } from "../words.en";
import type { SummedUp } from "./valueOfSummaries";

/** What customers whose orders are in a database are worth, and what is to come of them. */
export function summaryAnswer(found: SummedUp, { table }: Data<SummaryTable>, says: Says<ValueWords>): AnswerView {
  const { words, numbers } = says;
  const { answer } = words.summaries;
  const money = (value: number) => numbers.money(value, table.currency);
  const each = found.value / found.customers;
  const shown = {
    customers: numbers.count(found.customers),
    ...{ value: money(found.value), each: money(each), back: numbers.percent(found.returned) },
  };
  const sentence = answer.sentence(shown);
  return {
    sentence,
    parts: [
      { kind: "sentence", text: sentence },
      {
        kind: "figures",
        figures: [
          {
            shown: shown.each,
            label: words.answer.each,
            counted: words.answer.eachCounted(shown),
            measures: [{ id: "customerValue", unit: "money", value: each, called: words.answer.each }],
          },
          {
            shown: shown.value,
            label: words.answer.all,
            counted: words.answer.allCounted({ orders: numbers.count(found.orders) }),
            measures: [{ id: "value", unit: "money", value: found.value, called: words.answer.all }],
          },
          {
            shown: shown.back,
            label: words.answer.back,
            counted: answer.backCounted,
            measures: [{ id: "returnRate", unit: "share", value: found.returned, called: words.answer.back }],
          },
          ...aheadFigures(found, says, money),
        ],
      },
      ...aheadParts(found, says, money),
      { kind: "text", text: answer.notTold, isSmall: true },
    ],
  };
}
