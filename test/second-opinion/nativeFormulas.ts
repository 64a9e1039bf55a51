import type { GridValue } from "../../src/preview/grid/GridCell";
import { cellAddress } from "../../src/workbook/a1";
import { worthCalls } from "../../src/workbook/worthCalls";
import type { BookState } from "./BookState";

/** A cell with a formula that any spreadsheet can work out. */
export interface NativeCell {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  /** What the preview shows in it. */
  readonly value: GridValue;
}

/** Functions of Excel's that LibreOffice has from 24.8 on alone, and Debian's not yet. */
const OF_LATER = /\bFILTER\(/;

/** Whether a cell holds a formula that calls none of Worth's functions, and none that LibreOffice may not have. */
export function isNative(formula: string | null): formula is string {
  return formula !== null && worthCalls(formula).length === 0 && !OF_LATER.test(formula);
}

/** All such cells of a workbook. */
export function nativeFormulas({ sheets }: BookState): NativeCell[] {
  return sheets.flatMap(({ name, formulas, values }) =>
    formulas.flatMap((line, row) =>
      line.flatMap((formula, column) =>
        isNative(formula)
          ? [{ sheet: name, address: cellAddress(row, column), formula, value: values[row][column] }]
          : [],
      ),
    ),
  );
}
