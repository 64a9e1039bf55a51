import { type Area, boundingArea, intersection } from "../grid/Area";

/**
 * The block of filled cells around a cell, up to blank rows and columns on all sides: what Ctrl+* selects in Excel.
 *
 * @param used the part of the sheet that holds something, and which of its cells do
 */
export function surroundingRegion(start: Area, used: Area, isFilled: (row: number, column: number) => boolean): Area {
  let region = start;
  for (;;) {
    const wider = intersection(grown(region), boundingArea(used, start)) ?? region;
    const next = tightest(region, wider, isFilled);
    if (next === region) return region;
    region = next;
  }
}

function grown({ row, column, rows, columns }: Area): Area {
  return { row: row - 1, column: column - 1, rows: rows + 2, columns: columns + 2 };
}

/** The region with those sides of the wider area that hold a filled cell; the region itself where none does. */
function tightest(region: Area, wider: Area, isFilled: (row: number, column: number) => boolean): Area {
  const [lastRow, lastColumn] = [wider.row + wider.rows - 1, wider.column + wider.columns - 1];
  const rowHolds = (row: number) => some(wider.column, lastColumn, (column) => isFilled(row, column));
  const columnHolds = (column: number) => some(wider.row, lastRow, (row) => isFilled(row, column));
  const top = wider.row < region.row && rowHolds(wider.row) ? 1 : 0;
  const bottom = lastRow >= region.row + region.rows && rowHolds(lastRow) ? 1 : 0;
  const left = wider.column < region.column && columnHolds(wider.column) ? 1 : 0;
  const right = lastColumn >= region.column + region.columns && columnHolds(lastColumn) ? 1 : 0;
  if (top + bottom + left + right === 0) return region;
  return {
    row: region.row - top,
    column: region.column - left,
    rows: region.rows + top + bottom,
    columns: region.columns + left + right,
  };
}

function some(first: number, last: number, holds: (index: number) => boolean): boolean {
  for (let index = first; index <= last; index++) if (holds(index)) return true;
  return false;
}
