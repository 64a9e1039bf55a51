import { columnLetters } from "./a1";
import { literal, LONGEST_LITERAL } from "./formulaLimits";
import type { Block } from "./SheetPlan";

/** Texts for the formulas of a sheet, each in a cell of its own where it is too long to stand inside a formula. */
export interface HeldTexts {
  /**
   * How a formula calls one of them: in quotes, or by its cell.
   *
   * @param sheet what goes before an address, as in "Plan!"; nothing on the sheet itself
   */
  readonly called: (text: string, sheet?: string) => string;
  /** The cells, for the plan of the sheet; none where every text is short. */
  readonly blocks: readonly Block[];
}

/** @param row and column of the first cell, which has room below it for all of the texts */
export function heldTexts(texts: readonly string[], row: number, column: number): HeldTexts {
  const long = [...new Set(texts)].filter((text) => text.length > LONGEST_LITERAL);
  return {
    called(text, sheet = "") {
      const place = long.indexOf(text);
      return place < 0 ? literal(text) : `${sheet}$${columnLetters(column)}$${row + place + 1}`;
    },
    blocks: long.length === 0 ? [] : [{ row, column, cells: long.map((text) => [{ text }]) }],
  };
}
