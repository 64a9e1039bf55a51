import type { Cell } from "../../text/cells";
import { cellText } from "../cells/cells";
import { isNoAnswer } from "./answerWords";
import { answerText } from "./answerScales";

/** What parts several answers in one cell: Microsoft Forms writes `a;b;`, Google Forms `a, b`. */
export const MARKS = [";", "|", ","] as const;
export type AnswerMark = (typeof MARKS)[number];

/** The options of a question of which people may choose several, and what parts them in a cell. */
export interface SeveralAnswers {
  readonly mark: AnswerMark;
  /** In the order in which they come first. */
  readonly options: readonly string[];
}

/** A question has no more options; what people write in their own words has more. */
const MOST_OPTIONS = 30;
const LONGEST_OPTION = 100;
/** Nearly all that is chosen is chosen by several. */
const CHOSEN_TWICE = 0.9;
const OFTEN = 1 / 4;

/** The options that a column of answers holds several of in a cell; undefined where it holds one answer each, or sentences. */
export function severalAnswers(cells: readonly Cell[]): SeveralAnswers | undefined {
  const filled = cells.filter((cell) => !isNoAnswer(cell)).map(cellText);
  const mark = MARKS.find(
    (one) => filled.filter((text) => parts(text, one).length > 1).length >= filled.length * OFTEN,
  );
  if (mark === undefined || filled.length === 0) return undefined;
  const options = new Map<string, { readonly option: string; count: number }>();
  for (const text of filled) {
    for (const option of parts(text, mark)) {
      const known = options.get(answerText(option));
      if (known) known.count++;
      else options.set(answerText(option), { option, count: 1 });
      if (options.size > MOST_OPTIONS || option.length > LONGEST_OPTION) return undefined;
    }
  }
  const found = [...options.values()];
  const chosen = (all: typeof found) => all.reduce((sum, { count }) => sum + count, 0);
  const areWords = found.every(({ option }) => /\p{L}/u.test(option));
  const twice = chosen(found.filter(({ count }) => count > 1));
  if (!areWords || found.length < 2 || twice < chosen(found) * CHOSEN_TWICE) return undefined;
  // "Paris, France": whoever says the one says the other.
  if (mark === "," && new Set(filled).size < found.length) return undefined;
  return { mark, options: found.map(({ option }) => option) };
}

/** The answers in a cell, as they are compared. */
export function optionsIn(cell: Cell, mark: AnswerMark): string[] {
  return parts(cellText(cell), mark).map(answerText);
}

function parts(text: string, mark: AnswerMark): string[] {
  return text
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
