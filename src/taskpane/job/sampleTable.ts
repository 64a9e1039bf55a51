import type { SampleCell } from "../../sample/SampleSheet";
import { blockAddress, quotedSheet } from "../../workbook/a1";
import type { SheetOrder } from "../../workbook/writeSheet";
import { dateFormats } from "../writing/excelDates";
import type { SampleWords } from "./JobWords";

/** Invented data for who has none at hand, to be written to a sheet of its own. */
export interface SampleTable {
  /** In English, as all of it is: the pane says each word in its language. */
  readonly sheetName: string;
  readonly tableName: string;
  /** The header first. */
  readonly rows: readonly (readonly SampleCell[])[];
  /** Of the columns, in points. */
  readonly widths: readonly number[];
  /** Excel number formats of the columns; "" for none. */
  readonly formats: readonly string[];
}

/** What to write for a sample, in the language of these words. */
export function sampleOrder(
  { sheetName, tableName, rows, widths, formats }: SampleTable,
  words: SampleWords,
  locale: string,
): SheetOrder {
  const [header, ...data] = rows.map((row) => row.map((cell) => inWords(cell, words)));
  return {
    name: inWords(sheetName, words),
    tableName,
    build: (number) => ({
      columnWidths: widths,
      blocks: [],
      names: [],
      table: {
        name: `${tableName}${number}`,
        row: 0,
        column: 0,
        columns: header.map((heading, i) => ({
          header: String(heading),
          numberFormat: formatIn(formats[i], locale),
        })),
        rows: data.map((row) => row.map((cell) => (typeof cell === "string" ? { text: cell } : cell))),
      },
    }),
  };
}

/** The number format of a column of the invented data, its days and months as a locale writes them. */
export function formatIn(format: string, locale: string): string {
  const { day, month } = dateFormats(locale);
  const inLocale: Readonly<Record<string, string>> = { "yyyy-mm-dd": day, "yyyy-mm": month };
  return inLocale[format] ?? format;
}

/** A cell of the invented data in the language of these words; what they do not hold, such as customers' numbers, stays as it is. */
export function inWords<Cell extends SampleCell>(cell: Cell, words: SampleWords): Cell | string {
  return typeof cell === "string" && Object.hasOwn(words, cell) ? words[cell] : cell;
}

/** Where the sample stands on a sheet of some name. */
export function sampleRange({ rows }: SampleTable, sheet: string): string {
  return `${quotedSheet(sheet)}!${blockAddress(0, 0, rows.length, rows[0].length)}`;
}
