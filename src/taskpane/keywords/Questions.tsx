import type { ReactElement } from "react";
import type { KeywordTable } from "../../imports/keywords/KeywordTable";
import type { Question } from "../../imports/keywords/Question";
import { questionSentence } from "../../imports/keywords/questionSentence";
import { ChoiceField, type Choice } from "../controls/ChoiceField/ChoiceField";
import { answerGiven, useAsked } from "../job/useAsked";
import { texts } from "../texts/texts";
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
  const questions = useAsked(table.questions, range);
  return (
    <>
      {questions.map((question, i) => {
        const { choices, answer } = answersTo(question, chosen);
        const given = answerGiven(question, chosen);
        return (
          <ChoiceField
            key={questionSentence(question)}
            id={`${id}-question-${i}`}
            label={questionSentence(question)}
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
  question: Question,
  chosen: ReadingChoices,
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
          { value: ".", label: words.withPoint(String(question.withPoint)) },
          { value: ",", label: words.withComma(String(question.withComma)) },
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
