import type { SheetArea } from "../grid/Area";
import type { GridCell, GridValue } from "../grid/GridCell";
import type { ChartState, SeriesState } from "./ChartStore";
import type { Grid } from "../grid/Grid";

/**
 * The series that Excel makes of the columns of a range: a first row of text names them, a first column of text holds the
 * categories; a scatter takes the first column as its x values.
 */
export function seriesOfRange(cells: GridCell[][], { sheet, area }: SheetArea, chartType: string): SeriesState[] {
  const { header, labels } = layout(cells, chartType);
  const part = (row: number, column: number, rows: number): SheetArea => ({
    sheet,
    area: { row: area.row + row, column: area.column + column, rows, columns: 1 },
  });
  const rows = area.rows - header;
  return Array.from({ length: area.columns - labels }, (_, i) => ({
    name: header ? part(0, labels + i, 1) : `Series${i + 1}`,
    values: part(header, labels + i, rows),
    categories: labels ? part(header, 0, rows) : null,
    fill: "",
    markerStyle: "Automatic",
    chartType,
  }));
}

/** How many rows are header and how many columns are labels: 0 or 1 each. */
function layout(cells: GridCell[][], chartType: string): { header: number; labels: number } {
  const isText = ({ value }: GridCell) => typeof value === "string" && value !== "";
  const isNumber = ({ value }: GridCell) => typeof value === "number";
  const [first, ...rest] = cells;
  const header = rest.length > 0 && first.slice(1).every((cell) => !isNumber(cell)) && first.some(isText) ? 1 : 0;
  const firstColumn = cells.slice(header).map((row) => row[0]);
  const isLabelled = first.length > 1 && (chartType.startsWith("XYScatter") || !firstColumn.some(isNumber));
  return { header, labels: isLabelled ? 1 : 0 };
}

/** A series with what its cells hold now. */
export interface SeriesValues {
  readonly name: string;
  /** Null where a cell holds no number: nothing is drawn there. */
  readonly values: readonly (number | null)[];
  /** The categories as they are shown in the cells; a scatter has none. */
  readonly labels: readonly string[];
  /** The categories as numbers, for a scatter; 1, 2, 3 ... where they are none. */
  readonly xs: readonly (number | null)[];
  /** The number format of the first value. */
  readonly numberFormat: string;
}

/** Reads the cells behind the series of a chart. */
export function chartValues(grid: Grid, chart: ChartState): SeriesValues[] {
  const isShown = ({ sheet, area }: SheetArea) => grid.formats.hiddenColumns(sheet, area).length === 0;
  const shown = (cells: SheetArea | null) => (cells && (!chart.plotVisibleOnly || isShown(cells)) ? cells : null);
  return chart.series.map((series) =>
    seriesValues(grid, { ...series, values: shown(series.values), categories: shown(series.categories) }),
  );
}

function seriesValues(grid: Grid, { name, values, categories, chartType }: SeriesState): SeriesValues {
  const numbers = values ? flat(grid, values).map(numberOrNull) : [];
  const xs = categories ? flat(grid, categories).map(numberOrNull) : [];
  const isNumbered = xs.some((x) => x !== null);
  return {
    name: typeof name === "string" ? name : (grid.cells.texts(name.sheet, name.area)[0]?.[0] ?? ""),
    values: numbers,
    labels: chartType.startsWith("XYScatter") ? [] : labelsOf(grid, categories, numbers.length),
    xs: isNumbered ? xs : numbers.map((_, i) => i + 1),
    numberFormat: values ? firstFormat(grid, values) : "General",
  };
}

function labelsOf(grid: Grid, categories: SheetArea | null, count: number): string[] {
  if (!categories) return Array.from({ length: count }, (_, i) => String(i + 1));
  return grid.cells.texts(categories.sheet, categories.area).flat();
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
