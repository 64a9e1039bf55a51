import type { Area } from "../../../src/preview/grid/Area";

/** Where a row goes, or undefined where it goes away. */
export type RowPlace = (row: number) => number | undefined;

/** Where rows go when some are put in above this one. */
export function insertedRows(at: number, count: number): RowPlace {
  return (row) => (row < at ? row : row + count);
}

/** Where rows go when some are taken out from this one on. */
export function deletedRows(at: number, count: number): RowPlace {
  return (row) => (row < at ? row : row < at + count ? undefined : row - count);
}

/** Where an area goes, or undefined where all of its rows go away. */
export function movedArea(area: Area, place: RowPlace): Area | undefined {
  const rows = Array.from({ length: area.rows }, (_, i) => place(area.row + i)).filter((row) => row !== undefined);
  return rows.length > 0 ? { ...area, row: rows[0], rows: rows[rows.length - 1] - rows[0] + 1 } : undefined;
}
