import type { ErrorSentences } from "../functions/ErrorSentences";
import { areaAround } from "../grid/Area";
import type { CellOnSheet, Grid } from "../grid/Grid";
import { areaAddress } from "../objects/address";

/** The sentence behind the error that a cell shows, or an empty one. */
export function problemAt(grid: Grid, problems: ErrorSentences, cell: CellOnSheet): string {
  const { sheet, row, column } = cell;
  const [[{ value, isError }]] = grid.cells.read(sheet, { row, column, rows: 1, columns: 1 });
  if (!isError) return "";
  const formula = areaAround(grid.cells.spills(sheet), row, column) ?? { row, column };
  return problems.sentence(cell, { sheet, row: formula.row, column: formula.column }, String(value));
}

/** Shows, in the line below the grid, why the selected cell holds an error. The line is read out when it changes. */
export function showProblems(line: HTMLElement, grid: Grid, problems: ErrorSentences): void {
  const show = () => {
    const { sheet, area } = grid.selection.get();
    const sentence = problemAt(grid, problems, { sheet, row: area.row, column: area.column });
    line.textContent = sentence && `${areaAddress({ ...area, rows: 1, columns: 1 })}: ${sentence}`;
  };
  grid.events.on("selected", show);
  grid.events.on("calculated", show);
}
