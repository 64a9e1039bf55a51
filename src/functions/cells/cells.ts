import type { Cell, Cells } from "../../text/cells";

/** What a function gives back for one cell. */
export type CellAnswer = number | string | boolean | CustomFunctions.Error;

const NOTHING: Cells = [[undefined]];

/**
 * An argument as a rectangular range, or undefined where it was left out. Excel hands an omitted argument over as null
 * or undefined, and to a function newer than the metadata it has cached the invocation object may arrive in its place:
 * neither is something the user typed. A range that is a rectangle already, as Excel's are, is not copied: whole columns
 * are a million cells.
 */
export function asCells(argument: unknown): Cells | undefined {
  if (argument == null || isInvocation(argument)) return undefined;
  if (!Array.isArray(argument)) return [[argument]];
  if (isRectangle(argument)) return argument;
  const rows = argument.map((row: unknown): Cell[] => (Array.isArray(row) ? (row as Cell[]) : [row]));
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (width === 0) return NOTHING;
  return rows.map((row) => [...row, ...new Array<Cell>(width - row.length).fill(undefined)]);
}

function isRectangle(rows: readonly unknown[]): rows is Cell[][] {
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (width === 0) return false;
  for (const row of rows) if (!Array.isArray(row) || row.length !== width) return false;
  return true;
}

/**
 * A cell of a row. By `at` and not in brackets: an engine (V8) that has read rows of text and rows of numbers in one place begins to
 * make all rows over into one kind as it reads them in brackets, which takes five times as long as reading them does.
 */
export function cellIn(row: readonly Cell[], column: number): Cell {
  return row.at(column);
}

export function heightOf(cells: Cells): number {
  return cells.length;
}

export function widthOf(cells: Cells): number {
  return cells[0].length;
}

export function isSingleCell(cells: Cells): boolean {
  return heightOf(cells) === 1 && widthOf(cells) === 1;
}

function isInvocation(argument: unknown): boolean {
  return typeof argument === "object" && argument !== null && "functionName" in argument;
}
