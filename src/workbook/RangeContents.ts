/** What one cell holds, as Excel hands it over: an empty cell is "". */
export type CellValue = string | number | boolean;

/** A block of cells of a sheet, by the sheet's id, which stays the same when the sheet is renamed. */
export interface SheetRange {
  readonly sheetId: string;
  /** Without the sheet, as in "A3:I123" or "A:E", or of several areas "A1:E9,A20:E25". */
  readonly address: string;
}

/** The part of a range that holds something, read at one moment. */
export interface RangeContents extends SheetRange {
  readonly sheetName: string;
  /** What was asked for: the same address, or a wider one that can fill up, such as "A:E". */
  readonly asked: string;
  /** Of the first cell, counted from 0 at A1. */
  readonly row: number;
  readonly column: number;
  /** Whether its columns hold nothing else on the sheet, so that formulas can look through the whole of them. */
  readonly isAlone?: boolean;
  readonly values: readonly (readonly CellValue[])[];
  /** What the cells show. */
  readonly text: readonly (readonly string[])[];
  /** The number formats of the cells, in the codes of English. */
  readonly formats?: readonly (readonly string[])[] | undefined;
  /** What stands behind the cells; read only where a cell shows an error. */
  readonly formulas?: readonly (readonly CellValue[])[] | undefined;
  /** The rows that a filter or a person hid, counted from the first. */
  readonly hidden?: readonly number[] | undefined;
  /** Whether rows of the block are blank here that are not on the sheet: they lie between the areas that were selected. */
  readonly hasGaps?: boolean | undefined;
}
