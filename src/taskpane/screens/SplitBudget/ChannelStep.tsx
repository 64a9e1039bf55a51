import type { ReactElement } from "react";
import { CHANNEL_COLUMNS, type ChannelColumn } from "../../../imports/channels/ChannelTable";
import type { Choices } from "../../../imports/table/Choices";
import type { TableQuestion } from "../../../imports/table/Question";
import { ChoiceField, type Choice } from "../../controls/ChoiceField/ChoiceField";
import { Disclosure } from "../../controls/Disclosure/Disclosure";
import { DataStep } from "../../job/DataStep";
import { answerGiven, useAsked } from "../../job/useAsked";
import { columnLabels } from "../../keywords/columnLabels";
import { texts } from "../../texts/texts";
import type { SplitBudgetState } from "./useSplitBudget";

const NONE: readonly TableQuestion<ChannelColumn>[] = [];

/** Which cells hold the channels, what was found in them, and what only the person can know. */
export function ChannelStep({ job }: { job: SplitBudgetState }): ReactElement {
  const { table, contents, kept, view } = job;
  const words = texts.splitBudget.data;
  const choices = table && contents ? columnLabels(table, contents) : [];
  const questions = useAsked(table?.questions ?? NONE, kept.range);
  return (
    <DataStep id="split" job={job} words={words} found={view.found}>
      {questions.map((question, i) => {
        const asked = askedFor(question, choices, kept.choices);
        const given = answerGiven(question, kept.choices);
        return (
          <ChoiceField
            key={asked.label}
            id={`split-question-${i}`}
            label={asked.label}
            wide
            value={given}
            choices={given === "" ? [{ value: "", label: words.choose }, ...asked.choices] : asked.choices}
            onChange={(value) => value !== "" && job.choose(asked.answer(value))}
          />
        );
      })}
      <Disclosure summary={words.columns}>
        {CHANNEL_COLUMNS.map((role) => (
          <ChoiceField
            key={role}
            id={`split-column-${role}`}
            label={words.role[role]}
            wide
            value={String(table?.columns[role]?.index ?? "")}
            choices={[{ value: "", label: words.none }, ...choices]}
            onChange={(value) =>
              job.choose({ columns: { ...kept.choices.columns, [role]: value === "" ? null : Number(value) } })
            }
          />
        ))}
      </Disclosure>
    </DataStep>
  );
}

function askedFor(
  question: TableQuestion<ChannelColumn>,
  columns: readonly Choice[],
  chosen: Choices<ChannelColumn>,
): { label: string; choices: readonly Choice[]; answer: (value: string) => Choices<ChannelColumn> } {
  const { ask } = texts.splitBudget.data;
  if (question.about === "column") {
    return {
      label: ask.column[question.role],
      choices: columns,
      answer: (value) => ({ columns: { ...chosen.columns, [question.role]: Number(value) } }),
    };
  }
  if (question.about === "currency") {
    return {
      label: ask.currency,
      choices: question.found.map((currency) => ({ value: currency, label: currency })),
      answer: (currency) => ({ currency }),
    };
  }
  return {
    label: ask.decimal(question.example),
    choices: [
      { value: ".", label: ask.point(question.example) },
      { value: ",", label: ask.comma(question.example) },
    ],
    answer: (value) => ({ decimal: value === "," ? "," : "." }),
  };
}
