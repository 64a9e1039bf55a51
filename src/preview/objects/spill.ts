import type { Area } from "../grid/Area";
import type { Grid } from "../grid/Grid";
import { invalidArgument } from "./RichError";

/** Whether all cells of the area belong to a spilling formula; null where only some do. */
export function hasSpill(grid: Grid, sheet: string, area: Area): boolean | null {
  const { row, column, rows, columns } = area;
  let spilling = 0;
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) if (grid.cells.spillAround(sheet, r, c)) spilling++;
  }
  return spilling === 0 ? false : spilling === rows * columns ? true : null;
}

/** Where the formula in this one cell spills to. */
export function spillingTo(grid: Grid, sheet: string, area: Area): Area | null {
  demandOneCell(area, "Range.getSpillingToRange");
  return grid.cells.spill(sheet, area.row, area.column);
}

/** The cell whose formula spills into this one. */
export function spillParent(grid: Grid, sheet: string, area: Area): Area | null {
  demandOneCell(area, "Range.getSpillParent");
  const around = grid.cells.spillAround(sheet, area.row, area.column);
  return around && { ...around, rows: 1, columns: 1 };
}

function demandOneCell({ rows, columns }: Area, location: string): void {
  if (rows !== 1 || columns !== 1) throw invalidArgument(location);
}
