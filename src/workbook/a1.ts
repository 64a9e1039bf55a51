/** The letters of a column counted from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

/** The address of a cell counted from 0: (4, 1) is B5. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The address of a block of cells, as in "A3:C9"; a block of one cell is "A3". */
export function blockAddress(row: number, column: number, rows: number, columns: number): string {
  const first = cellAddress(row, column);
  return rows * columns === 1 ? first : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/** A sheet's name as a formula wants it before the "!": in quotes, whose own quotes are doubled. */
export function quotedSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !meansSomethingElse(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** A1, XFD1048576, R1C1 and R are cells to Excel, TRUE and FALSE are values, so a sheet of that name needs quotes. */
function meansSomethingElse(name: string): boolean {
  return /^([A-Za-z]{1,3}\d+|[rc]|r\d*c\d*|true|false)$/i.test(name);
}

/** An address without its sheet. */
export function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}

/** The sheet before an address: in quotes, whose own quotes are doubled, or plain. */
const SHEET = /^(?:'(?:[^']|'')*'|[^'!]*)!/;

/** The sheet before an address with its "!"; "" where there is none. */
export function sheetBefore(address: string): string {
  return SHEET.exec(address)?.[0] ?? "";
}

/** The address of several areas, each with the name of the one sheet in front. */
export function withoutSheets(address: string): string {
  const sheet = sheetBefore(address);
  return (sheet === "" ? address : address.replaceAll(sheet, "")).replaceAll(" ", "");
}

/** A range as a person writes it, taken apart. */
export interface Address {
  /** Undefined where no sheet was written: the active sheet is meant. */
  readonly sheet?: string;
  readonly range: string;
}

/** A sheet's name has at most 31 characters, a workbook's before it a few more; longer text is no range. */
const LONGEST_ADDRESS = 300;
const QUOTED_SHEET = /^'((?:[^']|'')+)'!(.+)$/;
const PLAIN = /^([^'!]+)!(.+)$/;
const RANGE = /^(\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)$/i;

/** Takes "Keywords!A1:E25", "'My words'!$A:$E", "A1:E25" or "A1:E9,A20:E25" apart; undefined where the text is no range. */
export function parseAddress(text: string): Address | undefined {
  const written = text.trim().replace(/^=/, "");
  if (written.length > LONGEST_ADDRESS) return undefined;
  const quoted = QUOTED_SHEET.exec(written);
  const [, sheet, range] = quoted ?? PLAIN.exec(written) ?? [undefined, undefined, written];
  if (!range.split(",").every((area) => RANGE.test(area.trim()))) return undefined;
  const name = quoted ? sheet?.replaceAll("''", "'") : sheet?.trim();
  const address = { range: range.replaceAll(/[$\s]/g, "").toUpperCase() };
  return name === undefined ? address : { sheet: name, ...address };
}
