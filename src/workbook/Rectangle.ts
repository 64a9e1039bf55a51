import { blockAddress, columnLetters } from "./a1";
import type { CellArea } from "./SheetPlan";

/** A block of cells counted from 0 at A1. Whole columns have all the rows of a sheet, whole rows all its columns. */
export type Rectangle = CellArea;

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

/** Rows or columns that came into a sheet or went out of it. */
export interface StructureChange {
  readonly what: "rows" | "columns";
  readonly change: "inserted" | "deleted";
  /** The first of them, counted from 0, and how many there are. */
  readonly first: number;
  readonly count: number;
}

/** Where a block stands after rows or columns came or went, as Excel moves its own references; undefined once it is gone. */
export function movedRectangle(
  block: Rectangle,
  { what, change, first, count }: StructureChange,
): Rectangle | undefined {
  const rows = what === "rows";
  const start = rows ? block.row : block.column;
  const size = rows ? block.rows : block.columns;
  const moved = change === "inserted" ? grown(start, size, first, count) : shrunk(start, size, first, count);
  if (moved.size <= 0) return undefined;
  return rows
    ? { ...block, row: moved.start, rows: moved.size }
    : { ...block, column: moved.start, columns: moved.size };
}

function grown(start: number, size: number, first: number, count: number) {
  if (first <= start) return { start: start + count, size };
  return { start, size: first < start + size ? size + count : size };
}

function shrunk(start: number, size: number, first: number, count: number) {
  const before = Math.max(0, Math.min(start, first + count) - first);
  const inside = Math.max(0, Math.min(start + size, first + count) - Math.max(start, first));
  return { start: start - before, size: size - inside };
}
