import { type IObjectMatrixPrimitiveType, type IRange, ObjectMatrix } from "@univerjs/core";

/** The cells that formulas fill, by workbook, sheet, row and column of the formula. */
export type Spills = Record<string, Record<string, IObjectMatrixPrimitiveType<IRange>>>;

/** The cell of a formula that fills others. */
export interface SpillPlace {
  readonly unit: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export function eachSpill(spills: Spills, visit: (range: IRange, at: SpillPlace) => void): void {
  for (const [unit, sheets] of Object.entries(spills))
    for (const [sheet, ranges] of Object.entries(sheets))
      new ObjectMatrix(ranges).forValue((row, column, range) => visit(range, { unit, sheet, row, column }));
}

export function spillAt(spills: Spills, { unit, sheet, row, column }: SpillPlace): IRange | undefined {
  return spills[unit]?.[sheet]?.[row]?.[column];
}

export function putSpill(spills: Spills, { unit, sheet, row, column }: SpillPlace, range: IRange): void {
  const rows = ((spills[unit] ??= {})[sheet] ??= {});
  (rows[row] ??= {})[column] = range;
}
