import type { SheetArea } from "../grid/Area";
import type { Grid } from "../grid/Grid";
import type { GridValue } from "../grid/GridCell";
import type { ChartState, SeriesState } from "./ChartState";

/** A series with what its cells hold now. */
export interface SeriesValues {
  readonly name: string;
  /** Null where a cell holds no number: nothing is drawn there. */
  readonly values: readonly (number | null)[];
  /** As they are shown in the cells. */
  readonly labels: readonly string[];
  /** The categories as numbers, for a scatter; 1, 2, 3 ... where they are none. */
  readonly xs: readonly (number | null)[];
  /** The number format of the first value. */
  readonly numberFormat: string;
}

/** Reads the cells behind the series of a chart. */
export function chartValues(grid: Grid, chart: ChartState): SeriesValues[] {
  return chart.series.map((series) => seriesValues(grid, series));
}

function seriesValues(grid: Grid, { name, values, categories }: SeriesState): SeriesValues {
  const numbers = values ? flat(grid, values).map(numberOrNull) : [];
  const xs = categories ? flat(grid, categories).map(numberOrNull) : [];
  const isNumbered = xs.some((x) => x !== null);
  return {
    name: typeof name === "string" ? name : (grid.cells.texts(name.sheet, name.area)[0]?.[0] ?? ""),
    values: numbers,
    labels: categories
      ? grid.cells.texts(categories.sheet, categories.area).flat()
      : numbers.map((_, i) => String(i + 1)),
    xs: isNumbered ? xs : numbers.map((_, i) => i + 1),
    numberFormat: values ? firstFormat(grid, values) : "General",
  };
}

function flat(grid: Grid, { sheet, area }: SheetArea): GridValue[] {
  return grid.cells
    .read(sheet, area)
    .flat()
    .map(({ value }) => value);
}

function numberOrNull(value: GridValue): number | null {
  return typeof value === "number" ? value : null;
}

function firstFormat(grid: Grid, { sheet, area }: SheetArea): string {
  return grid.formats.numberFormats(sheet, { ...area, rows: 1, columns: 1 })[0][0];
}
