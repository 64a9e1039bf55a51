import type { CellPlace } from "./SheetPlan";

export type { CellPlace };

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
   * @param sheets the names of those that it must look at, and at no others
   */
  readonly patternOf: (
    formula: string,
    index: number,
    place: CellPlace,
    sheets: readonly string[],
  ) => string | undefined;
}
