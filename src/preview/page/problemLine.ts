import { areaAddress } from "../objects/address";
import type { Grid } from "../grid/Grid";
import type { Problems } from "../functions/Problems";

/** Shows, below the grid, the sentence that came with the error in the selected cell. */
export function showProblems(element: HTMLElement, grid: Grid, problems: Problems): void {
  const show = () => {
    element.textContent = selectedProblem(grid, problems);
  };
  grid.events.on("selected", show);
  grid.events.on("calculated", show);
}

function selectedProblem(grid: Grid, problems: Problems): string {
  const { sheet, area } = grid.selection.get();
  const sentence = problemAt(grid, problems, sheet, area.row, area.column);
  return sentence && `${areaAddress({ ...area, rows: 1, columns: 1 })}: ${sentence}`;
}

/** The sentence behind the error that a cell shows, or an empty one. */
export function problemAt(grid: Grid, problems: Problems, sheet: string, row: number, column: number): string {
  const [[{ value, isError }]] = grid.cells.read(sheet, { row, column, rows: 1, columns: 1 });
  if (!isError) return "";
  const around = grid.cells.spillAround(sheet, row, column);
  const formula = { sheet, row: around?.row ?? row, column: around?.column ?? column };
  return problems.sentence({ sheet, row, column }, formula, String(value));
}
