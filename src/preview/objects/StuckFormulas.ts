import { type Area, cellsOf, intersection } from "../grid/Area";
import type { CellOnSheet, Grid } from "../grid/Grid";

/**
 * Formulas that call the add-in and were there before Excel knew it. They show #NAME? under the names that Excel saves them by,
 * and stay so until they are entered again: Excel does not look for functions anew by itself (office-js, issue 6611).
 */
export class StuckFormulas {
  #cells: CellOnSheet[] = [];

  constructor(private readonly grid: Grid) {
    grid.events.on("edited", ({ sheet, area }) => {
      this.#cells = this.#cells.filter((cell) => cell.sheet !== sheet || !intersection(area, areaOfCell(cell)));
    });
  }

  /** All formulas of the add-in that are there now. */
  hold(): void {
    const { sheets, cells } = this.grid;
    this.#cells = sheets.list().flatMap(({ id: sheet }) => {
      const used = cells.used(sheet, true);
      if (!used) return [];
      const held = cells.read(sheet, used);
      const places = cellsOf(used, (row, column) => ({ sheet, row, column })).flat();
      return places.filter(({ row, column }) =>
        held[row - used.row][column - used.column].formula?.toUpperCase().includes("WORTH."),
      );
    });
  }

  has({ sheet, row, column }: CellOnSheet): boolean {
    return this.#cells.some((cell) => cell.sheet === sheet && cell.row === row && cell.column === column);
  }
}

function areaOfCell({ row, column }: CellOnSheet): Area {
  return { row, column, rows: 1, columns: 1 };
}
