import { cellText } from "../cells/cells";
import type { Cell } from "../../text/cells";
import { isMissing } from "../cells/isMissing";
import { answerText } from "./answerScales";
import { isNoAnswer } from "./answerWords";
import { optionsIn } from "./severalAnswers";
import type { NeedNotation } from "./Survey";

const NUMERAL = /^[-+]?\d+(\.\d+)?$/;

/** The number in a cell, or in text that can mean one number only; undefined for anything else. */
export function plainNumber(cell: Cell): number | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined;
  return typeof cell === "string" && NUMERAL.test(cell.trim()) ? Number(cell) : undefined;
}

/** What a cell says about a need, as its column writes it: "blank" for nothing, undefined for what is not understood. */
export function needNumber(cell: Cell, notation: NeedNotation): number | "blank" | undefined {
  if (notation.kind === "option") return optionsIn(cell, notation.mark).includes(answerText(notation.option)) ? 1 : 0;
  if (notation.kind === "tick") {
    if (isMissing(cell)) return 0;
    return sameWord(cellText(cell), notation.tick) ? 1 : undefined;
  }
  if (isNoAnswer(cell)) return "blank";
  switch (notation.kind) {
    case "number":
      return ratedNumber(plainNumber(cell), notation);
    case "scale":
      if (typeof cell === "number") return notation.lastRank === undefined ? cell : notation.lastRank + 1 - cell;
      return notation.levels.find(([word]) => sameWord(cell, word))?.[1];
    case "truth":
      return typeof cell === "boolean" ? Number(cell) : undefined;
    case "words":
      if (sameWord(cell, notation.yes)) return 1;
      return sameWord(cell, notation.no) ? 0 : undefined;
  }
}

/** A code for no answer is none; of ranks the first counts most. */
function ratedNumber(
  number: number | undefined,
  { without, lastRank }: Extract<NeedNotation, { kind: "number" }>,
): number | "blank" | undefined {
  if (number === undefined) return undefined;
  if (without.includes(number)) return "blank";
  return lastRank === undefined ? number : lastRank + 1 - number;
}

function sameWord(cell: Cell, word: string): boolean {
  return typeof cell === "string" && cell.toLowerCase() === word.toLowerCase();
}
