import { numberArgument, unreadable } from "./argument";
import type { Cells } from "../../text/cells";
import { demandGiven } from "./demandGiven";
import { filledRows } from "./filledRows";
import { hasHeader } from "./header";
import { isBlank } from "./isBlank";
import { readNumber } from "./readNumber";

/**
 * All numbers of a range, row by row, where their places do not matter. A header row and blank cells are skipped.
 * @throws ReadError for a cell that holds no number
 */
export function readNumbers(name: string, cells: Cells | undefined): number[] {
  demandGiven(name, cells);
  const numbers: number[] = [];
  const end = filledRows([cells]);
  for (let row = hasHeader(cells) ? 1 : 0; row < end; row++) {
    for (const cell of cells[row]) {
      if (isBlank(cell)) continue;
      const value = readNumber(cell);
      if (value === undefined) throw unreadable(name, numberArgument(cells), cell, { row: row + 1 });
      numbers.push(value);
    }
  }
  return numbers;
}
