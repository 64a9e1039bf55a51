import type { Cell } from "../../../src/imports/cells/cells";

/** The three views Excel gives of a range: what is in the cells, what is shown, what was entered. */
export interface ExcelRange {
  readonly values: Cell[][];
  readonly text: string[][];
  readonly formulas: Cell[][];
}

const NUMBER = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^-?\d+(?:\.\d+)?$/;
const PERCENT = /^-?\d+(?:\.\d+)?%$/;

/**
 * What an English Excel makes of the text cells of a file: figures and percentages become numbers; text that begins as
 * a formula becomes one, and shows an error, as its words name nothing; the rest stays text.
 */
export function openedInExcel(cells: readonly (readonly string[])[]): ExcelRange {
  const values = cells.map((row) => row.map(valueOf));
  const formulas = cells.map((row) =>
    row.map((cell) => (isFormula(cell) ? cell.replace(/^(?=[+-])/, "=") : valueOf(cell))),
  );
  const text = cells.map((row) => row.map((cell) => (isFormula(cell) ? "#NAME?" : cell)));
  return { values, text, formulas };
}

function valueOf(cell: string): Cell {
  if (isFormula(cell)) return "#NAME?";
  if (NUMBER.test(cell)) return Number(cell.replaceAll(",", ""));
  if (PERCENT.test(cell)) return Number(`${cell.slice(0, -1)}e-2`);
  return cell;
}

function isFormula(cell: string): boolean {
  return /^=|^[+-](?=\p{L})/u.test(cell);
}
