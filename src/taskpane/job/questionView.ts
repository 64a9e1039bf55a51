import type { Choices } from "../../imports/table/Choices";
import type { ColumnQuestion, OptionQuestion, Question } from "../../imports/table/Question";
import { columnLetters } from "../../workbook/a1";
import type { Choice } from "../controls/ChoiceField/ChoiceField";
import type { Speech } from "../says/Says";
import { isolated } from "../texts/isolated";
import type { Data, ReadTable } from "./JobData";
import type { OptionWords, SourceWords } from "./JobWords";

/** The columns of a range to choose from, as a person knows them: "E: Top of page bid (high range)". */
export function columnLabels({ table, contents }: Data<ReadTable>, unnamed: string): Choice[] {
  const { values, column } = contents;
  const header = table.headerRow === null ? [] : values[table.headerRow];
  return (values.at(0) ?? []).map((_, index) => {
    const heading = String(header[index] ?? "").trim() || unnamed;
    return { value: String(index), label: `${columnLetters(column + index)}: ${isolated(heading)}` };
  });
}

/** A question as it is put, free of markup, so that it can be tested as what it says. */
export interface QuestionView {
  readonly label: string;
  readonly why?: string;
  readonly options: readonly Choice[];
}

export function questionView(
  question: Question,
  data: Data<ReadTable>,
  words: SourceWords,
  { texts, numbers }: Speech,
): QuestionView {
  const { question: says, unnamed } = texts.job;
  switch (question.about) {
    case "column":
      return { label: columnSentence(question, words, texts.job), options: columnLabels(data, unnamed) };
    case "currency":
      return {
        label: says.currency(question.found),
        options: question.found.map((currency) => ({ value: currency, label: currency })),
      };
    case "decimal": {
      const [withPoint, withComma] = [numbers.typed(question.withPoint), numbers.typed(question.withComma)];
      const { heading } = question.columns[0];
      return {
        label: says.decimal({ example: question.example, heading, withPoint, withComma }),
        options: [
          { value: ".", label: says.withPoint(withPoint) },
          { value: ",", label: says.withComma(withComma) },
        ],
      };
    }
    case "option": {
      const { label, why, options } = words.ask?.[question.ask] ?? generalWords(question, texts.job.ask);
      return { label, why, options: question.options.map((value) => ({ value, label: options[value] ?? value })) };
    }
  }
}

/** The words of what is asked about any table, whatever its format. */
function generalWords({ ask, example }: OptionQuestion, words: Speech["texts"]["job"]["ask"]): OptionWords {
  const general = Object.hasOwn(words, ask) ? words[ask as keyof typeof words] : undefined;
  return general ? { ...general, label: general.label(example) } : { label: ask, options: {} };
}

function columnSentence(
  { role, why, candidates }: ColumnQuestion,
  words: SourceWords,
  job: Speech["texts"]["job"],
): string {
  const which = words.which[role];
  if (why === "missing") return which;
  const headings = [...new Set(candidates.map(({ heading }) => heading).filter((heading) => heading !== ""))];
  if (headings.length === 1) return `${which} ${job.question.alike(candidates.length, headings[0])}`;
  return headings.length === 0 ? which : `${which} ${job.question.couldBe(headings)}`;
}

/** The answer to a question as its field holds it; "" where there is none yet. */
export function answerGiven(question: Question, { columns, decimal, currency, answers }: Choices): string {
  switch (question.about) {
    case "column":
      return String(columns?.[question.role] ?? "");
    case "decimal":
      return decimal ?? "";
    case "currency":
      return currency ?? "";
    case "option":
      return answers?.[question.ask] ?? "";
  }
}

/** What the person decided, once they answered a question so. */
export function answered(question: Question, value: string, choices: Choices): Choices {
  switch (question.about) {
    case "column":
      return withColumn(choices, question.role, Number(value));
    case "decimal":
      return { decimal: value === "," ? "," : "." };
    case "currency":
      return { currency: value };
    case "option":
      return { answers: { ...choices.answers, [question.ask]: value } };
  }
}

export function withColumn({ columns }: Choices, role: string, index: number | null): Choices {
  return { columns: { ...columns, [role]: index } };
}
