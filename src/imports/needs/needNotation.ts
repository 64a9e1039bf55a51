import { cellText, isEmpty } from "../cells/cells";
import type { Cell } from "../../text/cells";
import { isErrorText } from "../cells/isErrorText";
import { numberNamed, scaleOf } from "./answerScales";
import { isNo, isNoAnswer, isNoOf, isTick, isYes } from "./answerWords";
import { plainNumber } from "./needNumber";
import { noAnswerCodes } from "./noAnswerCodes";
import type { NeedNotation } from "./Survey";

/**
 * How a column writes what customers need, by all that stands in it; undefined where that cannot become numbers.
 * A few cells of words among numbers ("don't know") leave it a column of numbers.
 * @param cells the column without its heading
 * @param heading tells a tick by: who ticked "Low prices" has these words under this heading
 * @param around the answers of the columns that share some with this one: they tell the scale of all
 */
export function needNotation(
  cells: readonly Cell[],
  heading = "",
  around?: readonly string[],
): NeedNotation | undefined {
  const filled = cells.filter((cell) => !isNoAnswer(cell));
  if (filled.length === 0) return undefined;
  if (filled.every((cell) => typeof cell === "boolean")) return { kind: "truth" };
  const hasBlanks = filled.length < cells.length;
  if (hasBlanks && filled.every((cell) => plainNumber(cell) === 1)) return { kind: "tick", tick: "1" };
  const words = distinctWords(filled);
  const scale = labelledNumbers(filled, words);
  if (scale) return scale;
  const numbers = filled.filter((cell) => plainNumber(cell) !== undefined).length;
  const isPlain = cells.every((cell) => isEmpty(cell) || typeof cell === "number");
  if (numbers * 2 > filled.length) return numbersOf(filled, words, isPlain);
  const texts = filled.every((cell) => typeof cell === "string" && !isErrorText(cell));
  return texts ? wordsOf(words, hasBlanks, heading, around) : undefined;
}

/** `1,234` or `4 of 5` can be meant in several ways, so that a column with such cells is not read as numbers. */
function numbersOf(filled: readonly Cell[], words: readonly string[], plain: boolean): NeedNotation | undefined {
  const open = words.some((word) => /\d/.test(word) && plainNumber(word) === undefined);
  if (open || filled.some((cell) => typeof cell === "boolean")) return undefined;
  const without = noAnswerCodes(filled.flatMap((cell) => plainNumber(cell) ?? []));
  return { kind: "number", plain, without };
}

/** "5 - Extremely important": the number counts, alone or with its words. */
function labelledNumbers(filled: readonly Cell[], words: readonly string[]): NeedNotation | undefined {
  const labelled = words.filter((word) => plainNumber(word) === undefined && numberNamed(word) !== undefined);
  const others = filled.some((cell) => plainNumber(cell) === undefined && numberNamed(cellText(cell)) === undefined);
  if (labelled.length === 0 || others) return undefined;
  return { kind: "scale", levels: words.map((word) => [word, numberNamed(word) ?? Number(word)] as const) };
}

function wordsOf(
  words: readonly string[],
  hasBlanks: boolean,
  heading: string,
  around?: readonly string[],
): NeedNotation | undefined {
  const [first, second] = words;
  if (words.length === 1 && (isTick(first) || (hasBlanks && (isYes(first) || says(heading, first))))) {
    return { kind: "tick", tick: first };
  }
  if (words.length === 1 && (isYes(first) || isNo(first))) return { kind: "words", yes: first, no: first };
  if (words.length === 2) {
    if (isNo(first) || isYes(second) || isNoOf(first, second)) return { kind: "words", yes: second, no: first };
    if (isNo(second) || isYes(first) || isNoOf(second, first)) return { kind: "words", yes: first, no: second };
  }
  const scale = scaleOf(words, around);
  if (scale) return { kind: "scale", levels: words.map((word, i) => [word, scale[i]] as const) };
  return words.length === 2 ? { kind: "words", yes: first, no: second } : undefined;
}

function says(heading: string, word: string): boolean {
  return word.length > 1 && heading.toLowerCase().includes(word.trim().toLowerCase());
}

/** The different answers in words, capitals aside, in the order of the alphabet. */
export function answersAmong(cells: readonly Cell[]): string[] {
  return distinctWords(cells.filter((cell) => !isNoAnswer(cell)));
}

function distinctWords(filled: readonly Cell[]): string[] {
  const words = new Map<string, string>();
  for (const cell of filled) {
    if (typeof cell === "string" && !words.has(cell.toLowerCase())) words.set(cell.toLowerCase(), cell);
  }
  return [...words.values()].sort();
}

/** Whether a column holds answers to a question of yes or no whose words leave nothing open. */
export function isYesNo(notation: NeedNotation): boolean {
  if (notation.kind !== "words") return ["truth", "tick", "option"].includes(notation.kind);
  const { yes, no } = notation;
  return (isYes(yes) && isNo(no)) || isNoOf(no, yes);
}
