import type { ErrorSentences } from "../functions/ErrorSentences";
import type { Grid } from "../grid/Grid";
import { areaAddress } from "../objects/address";
import { problemAt } from "./problemAt";

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
