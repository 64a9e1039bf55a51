import type { ErrorSentences } from "../functions/ErrorSentences";
import type { CellPlace, Grid } from "../grid/Grid";
import { spillAround } from "../grid/spills";

/** The sentence behind the error that a cell shows, or an empty one. */
export function problemAt(grid: Grid, problems: ErrorSentences, cell: CellPlace): string {
  const { sheet, row, column } = cell;
  const [[{ value, isError }]] = grid.cells.read(sheet, { row, column, rows: 1, columns: 1 });
  if (!isError) return "";
  const around = spillAround(grid, sheet, row, column);
  const formula = { sheet, row: around?.row ?? row, column: around?.column ?? column };
  return problems.sentence(cell, formula, String(value));
}
