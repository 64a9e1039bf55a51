import type { Cell } from "../../../src/text/cells";

/** The three views Excel gives of a range: what is in the cells, what is shown, what was entered. */
export interface ExcelRange {
  readonly values: Cell[][];
  readonly text: string[][];
  readonly formulas: Cell[][];
}

/** How an Excel of one country takes text for a number; with points in its dates, figures such as 2.80 become dates. */
interface Country {
  readonly number: RegExp;
  readonly percent: RegExp;
  readonly group: string;
  readonly date: RegExp | null;
}

const COUNTRIES = {
  english: {
    number: /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^-?\d+(?:\.\d+)?$/,
    percent: /^-?\d+(?:\.\d+)?%$/,
    group: ",",
    date: null,
  },
  german: {
    number: /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^-?\d+(?:,\d+)?$/,
    percent: /^-?\d+(?:,\d+)?%$/,
    group: ".",
    date: /^(?:[1-9]|1[0-2])\.\d\d$/,
  },
} satisfies Record<string, Country>;

/** August 1980, or any other month: what day it is does not matter to a test. */
const SOME_MONTH = 29_434;

/**
 * What Excel makes of the text cells of a file: figures and percentages become numbers; text that begins as a formula
 * becomes one, and shows an error, as its words name nothing; the rest stays text.
 */
export function openedInExcel(
  cells: readonly (readonly string[])[],
  country: keyof typeof COUNTRIES = "english",
): ExcelRange {
  const read = (cell: string) => valueOf(cell, COUNTRIES[country]);
  const entered = (cell: string) => (isFormula(cell) ? cell.replace(/^(?=[+-])/, "=") : read(cell));
  return {
    values: cells.map((row) => row.map(read)),
    text: cells.map((row) => row.map((cell) => shownAs(cell, read(cell)))),
    formulas: cells.map((row) => row.map(entered)),
  };
}

function valueOf(cell: string, { number, percent, group, date }: Country): Cell {
  if (isFormula(cell)) return "#NAME?";
  if (date?.test(cell)) return SOME_MONTH;
  const plain = cell.replaceAll(group, "").replace(",", ".");
  if (number.test(cell)) return Number(plain);
  if (percent.test(cell)) return Number(`${plain.slice(0, -1)}e-2`);
  return cell;
}

function shownAs(cell: string, value: Cell): string {
  if (value === SOME_MONTH) return "Aug 80";
  return isFormula(cell) ? "#NAME?" : cell;
}

function isFormula(cell: string): boolean {
  return /^=|^[+-](?=\p{L})/u.test(cell);
}
