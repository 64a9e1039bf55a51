import type { CellValue } from "./RangeContents";

/** Where a cell stands on its sheet, counted from 0 at A1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * How to tell columns that a job put beside the person's rows from any others, by what they hold alone: a mark in the
 * workbook can be planted, and what it marks can have been taken over since.
 */
export interface BesideKind {
  /** The headings of the columns, from left to right, in each language of the pane. */
  readonly headings: readonly (readonly string[])[];
  /**
   * What the formula of a cell has in common with those above and below it; undefined for a formula that the job would not
   * write.
   *
   * @param index of the column among those that are written together
   * @param sheet the name of the sheet that it must look at
   */
  readonly patternOf: (formula: string, index: number, place: CellPlace, sheet: string) => string | undefined;
}

/**
 * Whether cells hold what such a write makes and nothing else: its headings, or none, over its formulas. A cell may be empty,
 * but a column without a single formula is not ours, whatever stands above it.
 *
 * @param cells row by row, as `contentsOfRows` gives them
 * @param first the place of the first of them
 */
export function isWrittenBeside(
  kind: BesideKind,
  cells: readonly (readonly CellValue[])[],
  first: CellPlace,
  sheet: string,
): boolean {
  const columns = kind.headings[0].length;
  if (cells.length === 0 || cells[0].length !== columns) return false;
  const isHeaded = kind.headings.some((words) => words.every((word, i) => cells[0][i] === `'${word}`));
  const rows = isHeaded ? cells.slice(1) : cells;
  const from = first.row + (isHeaded ? 1 : 0);
  return Array.from({ length: columns }, (_, index) => index).every((index) => {
    const patterns = new Set<string | undefined>();
    rows.forEach((line, i) => {
      const place = { row: from + i, column: first.column + index };
      const cell = line[index];
      if (cell !== "") patterns.add(typeof cell === "string" ? kind.patternOf(cell, index, place, sheet) : undefined);
    });
    return patterns.size === 1 && !patterns.has(undefined);
  });
}
