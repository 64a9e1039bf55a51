import { type Area, MAX_COLUMNS, MAX_ROWS } from "../grid/Area";

/** The letters of a column: 0 is A, 26 is AA. */
export function lettersOfColumn(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : lettersOfColumn(rest - 1) + letter;
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The address of an area without its sheet, as Excel writes it: `A1`, `A1:B2`, `A:C`, `2:4`. */
export function areaAddress({ row, column, rows, columns }: Area, anchor = ""): string {
  const left = anchor + lettersOfColumn(column);
  const right = anchor + lettersOfColumn(column + columns - 1);
  const top = anchor + String(row + 1);
  const bottom = anchor + String(row + rows);
  if (rows >= MAX_ROWS) return `${left}:${right}`;
  if (columns >= MAX_COLUMNS) return `${top}:${bottom}`;
  return rows === 1 && columns === 1 ? left + top : `${left}${top}:${right}${bottom}`;
}

/** The address with its sheet: `Sheet1!A1`, `'My sheet'!A1:B2`. */
export function fullAddress(sheetName: string, area: Area, anchor = ""): string {
  return `${quotedSheetName(sheetName)}!${areaAddress(area, anchor)}`;
}

/** Letters of any language, digits, underscores and full stops stand without quotes; what reads as a cell or as a value does not. */
const PLAIN_SHEET = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const MEANS_ANOTHER = /^(?:[a-z]{1,3}\d+|[rc]|r\d*c\d*|true|false)$/i;

/** A sheet's name as Excel prints it in a formula, in quotes where its characters or its looks call for them. */
export function quotedSheetName(name: string): string {
  return PLAIN_SHEET.test(name) && !MEANS_ANOTHER.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

const COLUMN = "\\$?([A-Za-z]{1,3})";
const ROW = "\\$?([0-9]{1,7})";
const CELLS = new RegExp(`^${COLUMN}${ROW}(?::${COLUMN}${ROW})?$`);
const COLUMNS = new RegExp(`^${COLUMN}:${COLUMN}$`);
const ROWS = new RegExp(`^${ROW}:${ROW}$`);

/** The area of an address without sheet, or null where the text is no address. */
export function parseArea(text: string): Area | null {
  const corners = cornersOf(text.trim());
  if (!corners) return null;
  const [row, column, lastRow, lastColumn] = corners;
  if (Math.max(row, lastRow) >= MAX_ROWS || Math.max(column, lastColumn) >= MAX_COLUMNS) return null;
  if (Math.min(row, lastRow, column, lastColumn) < 0) return null;
  return {
    row: Math.min(row, lastRow),
    column: Math.min(column, lastColumn),
    rows: Math.abs(lastRow - row) + 1,
    columns: Math.abs(lastColumn - column) + 1,
  };
}

function cornersOf(text: string): [row: number, column: number, lastRow: number, lastColumn: number] | null {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, column, row, lastColumn = column, lastRow = row] = cells;
    return [Number(row) - 1, columnIndex(column), Number(lastRow) - 1, columnIndex(lastColumn)];
  }
  const columns = COLUMNS.exec(text);
  if (columns) return [0, columnIndex(columns[1]), MAX_ROWS - 1, columnIndex(columns[2])];
  const rows = ROWS.exec(text);
  return rows && [Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1];
}

/** Splits `'My sheet'!A1` into the sheet's name, or null without one, and the rest. */
export function splitAddress(text: string): { sheet: string | null; rest: string } {
  const bang = text.lastIndexOf("!");
  if (bang < 0) return { sheet: null, rest: text };
  const sheet = text.slice(0, bang).trim();
  const quoted = /^'(.*)'$/s.exec(sheet);
  return { sheet: quoted ? quoted[1].replaceAll("''", "'") : sheet, rest: text.slice(bang + 1) };
}
