/** A rectangle of cells on a sheet; rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Cells on a sheet. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** The size of every sheet in Excel. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Something for each of its cells, row by row. */
export function cellsOf<Item>(
  { row, column, rows, columns }: Area,
  item: (row: number, column: number) => Item,
): Item[][] {
  return Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => item(row + i, column + j)));
}

/** The cells that both rectangles hold, or null where they do not touch. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest rectangle around both. */
export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}

/** The one of these areas that holds a cell. */
export function areaAround(areas: readonly Area[], row: number, column: number): Area | undefined {
  return areas.find((area) => intersection(area, { row, column, rows: 1, columns: 1 }));
}
