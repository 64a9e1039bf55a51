import type { Cell } from "../../text/cells";
import { isErrorText } from "../cells/isErrorText";
import { isMissing } from "../cells/isMissing";
import { isNo, isTick, isYes } from "./answerWords";
import { plainNumber } from "./needNumber";
import type { NeedNotation } from "./Survey";

/**
 * How a column writes what customers need, by all that stands in it; undefined where that cannot become numbers.
 * A few cells of words among numbers ("don't know") leave it a column of numbers.
 * @param cells the column without its heading
 */
export function needNotation(cells: readonly Cell[]): NeedNotation | undefined {
  const filled = cells.filter((cell) => !isMissing(cell));
  if (filled.length === 0) return undefined;
  if (filled.every((cell) => typeof cell === "boolean")) return { kind: "truth" };
  const words = distinctWords(filled);
  const numbers = filled.filter((cell) => plainNumber(cell) !== undefined).length;
  if (numbers * 2 > filled.length) return numbersOf(filled, words);
  const texts = filled.every((cell) => typeof cell === "string" && !isErrorText(cell));
  return texts ? wordsOf(words, filled.length < cells.length) : undefined;
}

/** `1,234` or `4 of 5` can be meant in several ways, so that a column with such cells is not read as numbers. */
function numbersOf(filled: readonly Cell[], words: readonly string[]): NeedNotation | undefined {
  const open = words.some((word) => /\d/.test(word) && plainNumber(word) === undefined);
  if (open || filled.some((cell) => typeof cell === "boolean")) return undefined;
  return { kind: "number", plain: filled.every((cell) => typeof cell === "number") };
}

function wordsOf(words: readonly string[], hasBlanks: boolean): NeedNotation | undefined {
  const [first, second] = words;
  if (words.length === 1 && (isTick(first) || (hasBlanks && isYes(first)))) return { kind: "tick", tick: first };
  if (words.length === 1) return isYes(first) || isNo(first) ? { kind: "words", yes: first, no: first } : undefined;
  if (words.length !== 2) return undefined;
  return isNo(first) || isYes(second)
    ? { kind: "words", yes: second, no: first }
    : { kind: "words", yes: first, no: second };
}

/** The different texts, capitals aside, in the order of the alphabet. */
function distinctWords(filled: readonly Cell[]): string[] {
  const words = new Map<string, string>();
  for (const cell of filled) {
    if (typeof cell === "string" && !words.has(cell.toLowerCase())) words.set(cell.toLowerCase(), cell);
  }
  return [...words.values()].sort();
}

/** Whether a column holds answers to a question of yes or no in words that everybody knows. */
export function isYesNo(notation: NeedNotation): boolean {
  if (notation.kind === "words") return isYes(notation.yes) && isNo(notation.no);
  return notation.kind !== "number";
}
