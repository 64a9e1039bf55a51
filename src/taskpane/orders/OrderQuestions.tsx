import type { ReactElement } from "react";
import type { OrderColumn, OrderTable } from "../../imports/orders/OrderTable";
import type { Choices } from "../../imports/table/Choices";
import type { TableQuestion } from "../../imports/table/Question";
import type { RangeContents } from "../../workbook/RangeContents";
import { ChoiceField, type Choice } from "../controls/ChoiceField/ChoiceField";
import { answerGiven, useAsked } from "../job/useAsked";
import { columnLabels } from "../keywords/columnLabels";
import { texts } from "../texts/texts";

interface OrderQuestionsProps {
  /** What the ids of the fields begin with. */
  readonly id: string;
  readonly table: OrderTable;
  readonly contents: RangeContents;
  readonly range: string | undefined;
  readonly choices: Choices<OrderColumn>;
  readonly choose: (change: Choices<OrderColumn>) => void;
}

/** What the cells do not tell, a choice for each; it stays once it is made, to be made otherwise. */
export function OrderQuestions(props: OrderQuestionsProps): ReactElement {
  const { id, table, contents, range, choices: chosen, choose } = props;
  const words = texts.valueCustomers.data;
  const questions = useAsked(table.questions, range);
  return (
    <>
      {questions.map((question, i) => {
        const { label, choices, answer } = asked(question);
        const given = answerGiven(question, chosen);
        return (
          <ChoiceField
            key={label}
            id={`${id}-question-${i}`}
            label={label}
            wide
            value={given}
            choices={given === "" ? [{ value: "", label: words.choose }, ...choices] : choices}
            onChange={(value) => value !== "" && choose(answer(value))}
          />
        );
      })}
    </>
  );

  function asked(question: TableQuestion<OrderColumn>): {
    label: string;
    choices: Choice[];
    answer: (value: string) => Choices<OrderColumn>;
  } {
    const { ask } = words;
    switch (question.about) {
      case "column":
        return {
          label: ask.column[question.role],
          choices: columnLabels(table, contents),
          answer: (value) => ({ columns: { ...chosen.columns, [question.role]: Number(value) } }),
        };
      case "currency":
        return {
          label: ask.currency,
          choices: question.found.map((currency) => ({ value: currency, label: currency })),
          answer: (currency) => ({ currency }),
        };
      case "decimal":
        return {
          label: ask.decimal(question.example),
          choices: [
            { value: ".", label: ask.point(question.example) },
            { value: ",", label: ask.comma(question.example) },
          ],
          answer: (value) => ({ decimal: value === "," ? "," : "." }),
        };
    }
  }
}
