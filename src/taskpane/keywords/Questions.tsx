import type { ReactElement } from "react";
import type { KeywordTable } from "../../imports/keywords/KeywordTable";
import type { Question } from "../../imports/keywords/Question";
import { ChoiceField, type Choice } from "../controls/ChoiceField/ChoiceField";
import { texts } from "../texts/texts";
import type { ReadingChoices } from "./readingChoices";

interface QuestionsProps {
  readonly id: string;
  readonly table: KeywordTable;
  readonly choices: ReadingChoices;
  readonly choose: (change: Partial<ReadingChoices>) => void;
}

/** What the cells do not tell, a choice for each. */
export function Questions({ id, table, choices: chosen, choose }: QuestionsProps): ReactElement {
  return (
    <>
      {table.questions.map((question, i) => {
        const { choices, answer } = answersTo(question, chosen);
        return (
          <ChoiceField
            key={texts.keywordReading.question(question)}
            id={`${id}-question-${i}`}
            label={texts.keywordReading.question(question)}
            wide
            value=""
            choices={[{ value: "", label: texts.keywords.choose }, ...choices]}
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
