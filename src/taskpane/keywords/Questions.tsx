import type { ReactElement } from "react";
import type { KeywordTable } from "../../imports/keywords/KeywordTable";
import type { TableQuestion } from "../../imports/table/Question";
import { ChoiceField, type Choice } from "../controls/ChoiceField/ChoiceField";
import { answerGiven, useAsked } from "../job/useAsked";
import type { Numbers } from "../numbers/Numbers";
import { useNumbers } from "../numbers/NumbersContext";
import { texts } from "../texts/texts";
import { questionSentence } from "./questionSentence";
import type { ReadingChoices } from "./readingChoices";

interface QuestionsProps {
  readonly id: string;
  readonly table: KeywordTable;
  readonly range: string | undefined;
  readonly choices: ReadingChoices;
  readonly choose: (change: Partial<ReadingChoices>) => void;
}

/** What the cells do not tell, a choice for each; it stays once it is made, to be made otherwise. */
export function Questions({ id, table, range, choices: chosen, choose }: QuestionsProps): ReactElement {
  const numbers = useNumbers();
  const questions = useAsked(table.questions, range);
  return (
    <>
      {questions.map((question, i) => {
        const { choices, answer } = answersTo(question, chosen, numbers);
        const asked = questionSentence(question, numbers);
        const given = answerGiven(question, chosen);
        return (
          <ChoiceField
            key={asked}
            id={`${id}-question-${i}`}
            label={asked}
            wide
            value={given}
            choices={given === "" ? [{ value: "", label: texts.keywords.choose }, ...choices] : choices}
            onChange={(value) => value !== "" && choose(answer(value))}
          />
        );
      })}
    </>
  );
}

function answersTo(
  question: TableQuestion,
  chosen: ReadingChoices,
  numbers: Numbers,
): { choices: Choice[]; answer: (value: string) => Partial<ReadingChoices> } {
  const words = texts.keywords;
  switch (question.about) {
    case "column":
      return {
        choices: question.candidates.map(({ index, heading }) => ({
          value: String(index),
          label: heading || words.unnamed,
        })),
        answer: (value) => ({ columns: { ...chosen.columns, [question.role]: Number(value) } }),
      };
    case "decimal":
      return {
        choices: [
          { value: ".", label: words.withPoint(numbers.typed(question.withPoint)) },
          { value: ",", label: words.withComma(numbers.typed(question.withComma)) },
        ],
        answer: (value) => ({ decimal: value === "," ? "," : "." }),
      };
    case "currency":
      return {
        choices: question.found.map((currency) => ({ value: currency, label: currency })),
        answer: (currency) => ({ currency }),
      };
  }
}
