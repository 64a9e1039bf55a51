import type { ReactElement } from "react";
import { ChoiceField } from "../controls/ChoiceField/ChoiceField";
import { useSpeech } from "../says/Says";
import type { Data, ReadTable } from "./JobData";
import type { SourceWords } from "./JobWords";
import { answered, answerGiven, columnLabels, questionView, withColumn } from "./questionView";
import { hiddenRowsQuestion } from "./readSource";
import { useAsked } from "./useAsked";
import type { SourceState } from "./PaneJobState";

interface TableQuestionsProps {
  readonly id: string;
  readonly source: SourceState;
  readonly data: Data<ReadTable>;
  readonly words: SourceWords;
}

/** What the cells do not tell, a choice for each; it stays once it is made, to be made otherwise. */
export function TableQuestions({ id, source, data, words }: TableQuestionsProps): ReactElement {
  const speech = useSpeech();
  const hidden = hiddenRowsQuestion(data.contents);
  const questions = [...(hidden ? [hidden] : []), ...useAsked(data.table.questions, source.range)];
  return (
    <>
      {questions.map((question, i) => {
        const { label, why, options } = questionView(question, data, words, speech);
        const told = answerGiven(question, source.choices);
        const given = told === "" && question === hidden ? question.options[0] : told;
        const choose = { value: "", label: speech.texts.job.choose };
        return (
          <ChoiceField
            key={label}
            id={`${id}-question-${i}`}
            label={label}
            why={why}
            wide
            value={given}
            choices={given === "" ? [choose, ...options] : options}
            onChange={(value) => value !== "" && source.choose(answered(question, value, source.choices))}
          />
        );
      })}
    </>
  );
}

/** Which column is which, for where the reader guessed wrong. */
export function ColumnChoices({
  id,
  source,
  data,
  words,
  roles,
}: TableQuestionsProps & { readonly roles: readonly string[] }): ReactElement {
  const { texts } = useSpeech();
  const none = { value: "", label: texts.job.none };
  return (
    <>
      {roles.map((role) => (
        <ChoiceField
          key={role}
          id={`${id}-column-${role}`}
          label={words.role[role]}
          wide
          value={String(data.table.columns[role]?.index ?? "")}
          choices={[none, ...columnLabels(data, texts.job.unnamed)]}
          onChange={(value) => source.choose(withColumn(source.choices, role, value === "" ? null : Number(value)))}
        />
      ))}
    </>
  );
}
