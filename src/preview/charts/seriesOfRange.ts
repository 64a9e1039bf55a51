import type { GridCell } from "../grid/GridCell";
import type { Cells, SeriesState } from "./ChartState";

/**
 * The series that Excel makes of a range: by columns where the range is at least as high as it is wide, by rows else.
 * A first row of text names the series, a first column of text holds the categories; a scatter takes the first column
 * as its x values.
 */
export function seriesOfRange(cells: GridCell[][], source: Cells, chartType: string, seriesBy: string): SeriesState[] {
  const byRows = seriesBy === "Rows" || (seriesBy !== "Columns" && cells.length < (cells[0]?.length ?? 0));
  return byRows ? transposedSeries(cells, source, chartType) : columnSeries(cells, source, chartType);
}

function columnSeries(cells: GridCell[][], { sheet, area }: Cells, chartType: string): SeriesState[] {
  const { header, labels } = layout(cells, chartType);
  const part = (row: number, column: number, rows: number): Cells => ({
    sheet,
    area: { row: area.row + row, column: area.column + column, rows, columns: 1 },
  });
  const rows = area.rows - header;
  return Array.from({ length: area.columns - labels }, (_, i) => ({
    name: header ? part(0, labels + i, 1) : `Series${i + 1}`,
    values: part(header, labels + i, rows),
    categories: labels ? part(header, 0, rows) : null,
    ...plain(chartType),
  }));
}

function transposedSeries(cells: GridCell[][], { sheet, area }: Cells, chartType: string): SeriesState[] {
  const turned = cells[0].map((_, column) => cells.map((row) => row[column]));
  const { header: labels, labels: header } = layout(turned, chartType);
  // In the turned range the header holds the names of the series; on the sheet that is the first column.
  const part = (row: number, column: number, columns: number): Cells => ({
    sheet,
    area: { row: area.row + row, column: area.column + column, rows: 1, columns },
  });
  const columns = area.columns - labels;
  return Array.from({ length: area.rows - header }, (_, i) => ({
    name: labels ? part(header + i, 0, 1) : `Series${i + 1}`,
    values: part(header + i, labels, columns),
    categories: header ? part(0, labels, columns) : null,
    ...plain(chartType),
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

function plain(chartType: string) {
  return { fill: "", markerStyle: "Automatic", chartType };
}
