import { type Area, intersection } from "./Area";
import type { Grid } from "./Grid";

/** Whether all cells of the area belong to a spilling formula; null where only some do. */
export function hasSpill(grid: Grid, sheet: string, area: Area): boolean | null {
  const shared = grid.cells.spills(sheet).map((spill) => intersection(spill, area));
  // Spills never overlap, so that their cells may be added up.
  const spilling = shared.reduce((cells, both) => cells + (both ? both.rows * both.columns : 0), 0);
  return spilling === 0 ? false : spilling === area.rows * area.columns ? true : null;
}

/** Where the formula in this cell spills to, or null where it stays in its cell. */
export function spillingFrom(grid: Grid, sheet: string, row: number, column: number): Area | null {
  return grid.cells.spills(sheet).find((area) => area.row === row && area.column === column) ?? null;
}

/** The spilling area that holds this cell, or null. */
export function spillAround(grid: Grid, sheet: string, row: number, column: number): Area | null {
  const cell = { row, column, rows: 1, columns: 1 };
  return grid.cells.spills(sheet).find((area) => intersection(area, cell)) ?? null;
}
