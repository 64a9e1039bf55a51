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
    return { rows: ids + 1, called: first.map((name, column) => namedByQuestion(name, questions[column])) };
  }
  const second = values[headerRow + 1] ?? [];
  if (!areOptions(first, second, values[headerRow + 2] ?? [])) return undefined;
  return { rows: 2, called: second.map((option, column) => namedByOption(first[column], option)) };
}

/** "Q1_1" and "How important is it? - Price" are called "Q1_1 (Price)". */
function namedByQuestion(name: Cell, question: Cell): string {
  const [short, long] = [cellText(name).trim(), cellText(question).trim()];
  if (short === "" || long === "" || lettersOf(short) === lettersOf(long)) return short || long;
  const option = long
    .slice(long.lastIndexOf(OPTION_MARK) + 1)
    .replace(/^- /, "")
    .trim();
  const told = long.includes(OPTION_MARK) && option !== "" ? option : long;
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
