import { blockAddress, columnLetters } from "./a1";

/** A block of cells counted from 0 at A1. Whole columns have all the rows of a sheet, whole rows all its columns. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const SHEET_ROWS = 1_048_576;
const SHEET_COLUMNS = 16_384;
const CORNERS = /^([A-Z]*)(\d*)(?::([A-Z]*)(\d*))?$/;

/** The block that an address without a sheet names: "A3:C9", "B5", "A:E", "2:7". */
export function rectangleOf(address: string): Rectangle | undefined {
  const match = CORNERS.exec(address.replaceAll("$", "").toUpperCase());
  if (!match || (!match[1] && !match[2])) return undefined;
  const [, left, top, right = left, bottom = top] = match;
  const [firstColumn, lastColumn] = left ? inOrder(columnNumber(left), columnNumber(right)) : [1, SHEET_COLUMNS];
  const [firstRow, lastRow] = top ? inOrder(Number(top), Number(bottom)) : [1, SHEET_ROWS];
  if (!(firstRow >= 1 && firstColumn >= 1 && lastRow <= SHEET_ROWS && lastColumn <= SHEET_COLUMNS)) return undefined;
  return {
    row: firstRow - 1,
    column: firstColumn - 1,
    rows: lastRow - firstRow + 1,
    columns: lastColumn - firstColumn + 1,
  };
}

/** The address of a block, as short as a person would write it. */
export function addressOf({ row, column, rows, columns }: Rectangle): string {
  if (rows === SHEET_ROWS) return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
  if (columns === SHEET_COLUMNS) return `${row + 1}:${row + rows}`;
  return blockAddress(row, column, rows, columns);
}

/** Whether two blocks share a cell. */
export function overlap(a: Rectangle, b: Rectangle): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

function inOrder(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
