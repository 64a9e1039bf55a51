import type { Spill } from "./SheetPlan";

/** Number formats of the columns of a spill, below its headings; "" for a column without one. */
export function columnFormats(rows: number, formats: readonly string[]): Spill["formats"] {
  return formats.flatMap((numberFormat, column) =>
    numberFormat === "" ? [] : [{ row: 1, column, rows, columns: 1, numberFormat }],
  );
}
