import type { GridValue } from "../../src/preview/grid/GridCell";
import { cellAddress } from "../../src/workbook/a1";
import { worthCalls } from "../../src/workbook/worthCalls";
import type { Area } from "../../src/preview/grid/Area";
import type { BookState, SheetState } from "./BookState";

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

/** The formula that fills each cell of a sheet, by the cell's address, where it is such a formula. */
export function nativeSpills({ spills, formulas }: SheetState): ReadonlyMap<string, { formula: string; area: Area }> {
  const filled = new Map<string, { formula: string; area: Area }>();
  for (const area of spills) {
    const formula = formulas[area.row]?.[area.column] ?? null;
    if (!isNative(formula)) continue;
    for (let row = 0; row < area.rows; row++)
      for (let column = 0; column < area.columns; column++)
        filled.set(cellAddress(area.row + row, area.column + column), { formula, area });
  }
  return filled;
}

/** All such cells of a workbook, and those that they fill. */
export function nativeFormulas({ sheets }: BookState): NativeCell[] {
  return sheets.flatMap((sheet) => {
    const filled = nativeSpills(sheet);
    return sheet.formulas.flatMap((line, row) =>
      line.flatMap((own, column) => {
        const address = cellAddress(row, column);
        const formula = own ?? filled.get(address)?.formula ?? null;
        return isNative(formula) ? [{ sheet: sheet.name, address, formula, value: sheet.values[row][column] }] : [];
      }),
    );
  });
}
