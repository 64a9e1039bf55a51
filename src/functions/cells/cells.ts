/** One cell as Excel hands it over: a number, text, a boolean, an error or data-type object, or nothing. */
export type Cell = unknown;

/** A range as Excel hands it over: rows of cells. */
export type Cells = readonly (readonly Cell[])[];

/** What a function gives back for one cell. */
export type CellValue = number | string | boolean | CustomFunctions.Error;

const NOTHING: Cells = [[undefined]];

/**
 * An argument as a range, or undefined where it was left out. Excel hands an omitted argument over as null or
 * undefined, and to a function newer than the metadata it has cached the invocation object may arrive in its place:
 * neither is something the user typed.
 */
export function asCells(argument: unknown): Cells | undefined {
  if (argument == null || isInvocation(argument)) return undefined;
  if (!Array.isArray(argument)) return [[argument]];
  const rows = argument.map((row: unknown): readonly Cell[] => (Array.isArray(row) ? row : [row]));
  return rows.length === 0 || rows.every((row) => row.length === 0) ? NOTHING : rows;
}

export function heightOf(cells: Cells): number {
  return cells.length;
}

/** Rows may be of unequal length; a cell that is missing counts as blank. */
export function widthOf(cells: Cells): number {
  let width = 0;
  for (const row of cells) width = Math.max(width, row.length);
  return width;
}

export function isSingleCell(cells: Cells): boolean {
  return cells.length === 1 && widthOf(cells) === 1;
}

function isInvocation(argument: unknown): boolean {
  return typeof argument === "object" && argument !== null && "functionName" in argument;
}
