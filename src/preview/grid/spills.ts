import { type Area, intersection } from "./Area";
import type { Grid } from "./Grid";

/** Where the formula in this cell spills to, or null where it stays in its cell. */
export function spillingFrom(grid: Grid, sheet: string, row: number, column: number): Area | null {
  return grid.cells.spills(sheet).find((area) => area.row === row && area.column === column) ?? null;
}

/** The spilling area that holds this cell, or null. */
export function spillAround(grid: Grid, sheet: string, row: number, column: number): Area | null {
  const cell = { row, column, rows: 1, columns: 1 };
  return grid.cells.spills(sheet).find((area) => intersection(area, cell)) ?? null;
}
