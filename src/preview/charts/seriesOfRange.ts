import type { SheetArea } from "../grid/Area";
import type { GridCell } from "../grid/GridCell";
import type { SeriesState } from "./ChartState";

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
