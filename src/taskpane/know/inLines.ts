import type { Joined } from "../../workbook/SheetPlan";

/** A row of cells whose texts take several lines, each in its own column. */
export function inLines(row: number, column: number, columns: number, height: number): Joined[] {
  return Array.from({ length: columns }, (_, i) => {
    return { row, column: column + i, rows: 1, columns: 1, heights: [height] };
  });
}
