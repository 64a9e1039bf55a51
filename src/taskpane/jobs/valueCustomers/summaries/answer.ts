import type { SummaryTable } from "../../../../imports/summaries/SummaryTable";
import type { AnswerView } from "../../../job/AnswerView";
import type { Data } from "../../../job/JobData";
import type { Says } from "../../../says/Says";
import { aheadFigures, aheadParts } from "../ahead/answer";
import { returnFigure, valueFigures } from "../valueFigures";
import type { ValueWords } from "../words.en";
import type { SummedUp } from "./valueOfSummaries";

/** What customers whose orders are in a database are worth, and what is to come of them. */
export function summaryAnswer(found: SummedUp, { table }: Data<SummaryTable>, says: Says<ValueWords>): AnswerView {
  const { words, numbers } = says;
  const { answer } = words.summaries;
  const money = (value: number) => numbers.money(value, table.currency);
  const sentence = answer.sentence({
    customers: numbers.count(found.customers),
    ...{ value: money(found.value), each: money(found.customerValue), back: numbers.percent(found.returnRate) },
  });
  return {
    sentence,
    parts: [
      { kind: "sentence", text: sentence },
      {
        kind: "figures",
        figures: [
          ...valueFigures(found, says, money),
          returnFigure(found.returnRate, answer.backCounted, says),
          ...aheadFigures(found, says, money),
        ],
      },
      ...aheadParts(found, says, money),
      ...("why" in found.forecast ? [] : [{ kind: "notice", intent: "warning", text: answer.untried } as const]),
      { kind: "text", text: answer.notTold, isSmall: true },
    ],
  };
}
