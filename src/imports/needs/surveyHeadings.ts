import { cellText, isEmpty } from "../cells/cells";
import type { Cell, Cells } from "../../text/cells";
import { looksNumeric } from "../table/looksNumeric";
import type { Headings } from "../table/TableFormat";

/** Under its names and questions, Qualtrics writes how it calls each column itself: `{"ImportId":"QID1_1"}`. */
const IMPORT_ID = /^\s*\{\s*"ImportId"/;
/** What SurveyMonkey writes under a question that has no options. */
const NO_OPTION =
  /^(?:open[- ]ended response|response|antwort|réponse|respuesta|resposta|risposta|antwoord|offene antwort)$/i;
/** What parts a question from the option that a column is about. */
const OPTION_MARK = " - ";
const BARE_MARK = "-";
const LONGEST_QUESTION = 80;

/**
 * The headings of a survey that take several rows: Qualtrics' names, questions and ids, and a row of questions over a row of
 * options, as SurveyMonkey and people who merge cells write them.
 */
export function surveyHeadings(values: Cells, headerRow: number): Headings | undefined {
  const ids = [1, 2].find((below) => values[headerRow + below]?.some((cell) => IMPORT_ID.test(cellText(cell))));
  const first = values[headerRow];
  if (ids !== undefined) {
    const questions = ids === 2 ? values[headerRow + 1] : first;
    return { rows: ids + 1, called: namedByQuestions(first, questions) };
  }
  const second = values[headerRow + 1] ?? [];
  if (areQuestions(first, second, values.slice(headerRow + 2))) {
    return { rows: 2, called: namedByQuestions(first, second) };
  }
  if (!areOptions(first, second, values[headerRow + 2] ?? [])) return undefined;
  return { rows: 2, called: second.map((option, column) => namedByOption(first[column], option)) };
}

function namedByQuestions(names: readonly Cell[], questions: readonly Cell[]): string[] {
  const asked = questions.map((question) => cellText(question).trim());
  return names.map((name, column) => {
    return namedByQuestion(name, optionOf(asked[column] ?? "", besidesOf(cellText(name), names, asked)));
  });
}

/** How tools call columns: V1, Q1_2, Q3.4, QID5_1. */
const COLUMN_CODE = /^[A-Z]{1,3}D?\d{1,4}(?:[._][A-Za-z0-9]{1,8}){0,3}$/i;
const FEWEST_ANSWERS = 5;

/** Whether a row of questions stands below codes for them: texts that nobody answers. */
function areQuestions(names: readonly Cell[], questions: readonly Cell[], below: Cells): boolean {
  const columns = [...names.keys()].filter((column) => !isEmpty(names[column]));
  const codes = columns.filter((column) => COLUMN_CODE.test(cellText(names[column]).trim()));
  if (below.length < FEWEST_ANSWERS || codes.length * 2 <= columns.length) return false;
  return columns.every((column) => {
    const question = questions[column];
    const isText = typeof question === "string" && question.trim() !== "" && !looksNumeric(question);
    return isText && below.every((row) => row[column] !== question);
  });
}

/** The texts of the columns of one question: Q1_1, Q1_2 ... */
function besidesOf(name: string, names: readonly Cell[], asked: readonly string[]): readonly string[] {
  const end = name.lastIndexOf("_");
  const question = end < 0 ? name : name.slice(0, end + 1);
  return asked.filter((text, column) => end >= 0 && text !== "" && cellText(names[column]).startsWith(question));
}

/** What a text adds to the question that all columns of it begin with, which may hold the mark itself. */
function optionOf(asked: string, besides: readonly string[]): string {
  const different = new Set(besides);
  if (different.size < 2)
    return different.size === 1 ? asked.slice(markEnd(asked, asked.lastIndexOf(OPTION_MARK))) : asked;
  for (const mark of [OPTION_MARK, BARE_MARK]) {
    let end = asked.lastIndexOf(mark);
    while (end >= 0 && !besides.every((text) => text.startsWith(asked.slice(0, end + mark.length)))) {
      end = end === 0 ? -1 : asked.lastIndexOf(mark, end - 1);
    }
    if (end >= 0 && asked.slice(end + mark.length).trim() !== "") return asked.slice(end + mark.length).trim();
  }
  return asked;
}

function markEnd(text: string, mark: number): number {
  const end = mark + OPTION_MARK.length;
  return mark < 0 || text.slice(end).trim() === "" ? 0 : end;
}

/** "Q1_1" and its option "Price" are called "Q1_1 (Price)". */
function namedByQuestion(name: Cell, told: string): string {
  const short = cellText(name).trim();
  if (short === "" || told === "" || lettersOf(short) === lettersOf(told)) return short || told;
  return told.length > LONGEST_QUESTION ? short : `${short} (${told})`;
}

function namedByOption(question: Cell, option: Cell): string {
  const [above, below] = [cellText(question).trim(), cellText(option).trim()];
  return below === "" || (NO_OPTION.test(below) && above !== "") ? above : below;
}

/** Whether a row holds options: words under questions that reach over several columns, and nothing under what is asked of nobody. */
function areOptions(questions: readonly Cell[], options: readonly Cell[], answers: readonly Cell[]): boolean {
  const columns = [...options.keys()];
  const isWord = (cell: Cell) => typeof cell === "string" && !looksNumeric(cell);
  const open = columns.filter((column) => isEmpty(questions[column]) && !isEmpty(options[column]));
  const without = columns.filter((column) => !isEmpty(questions[column]) && isEmpty(options[column]));
  const answered = without.some((column) => !isEmpty(answers[column]));
  return open.length > 0 && answered && columns.every((column) => isEmpty(options[column]) || isWord(options[column]));
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
