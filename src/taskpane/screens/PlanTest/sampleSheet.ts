import { sampleKeywords } from "../../../sample/sampleSheets";
import { blockAddress, quotedSheet } from "../../../workbook/a1";
import type { SheetOrder } from "../../../workbook/writeSheet";
import { texts } from "../../texts/texts";

const TABLE_NAME = "Sample_keywords";
const WIDTHS = [170, 115, 70, 70];
const FORMATS = ["", "#,##0", "#,##0.00", "#,##0.00"];

/** A sheet of invented keywords, for who has none at hand. */
export function sampleSheet(): SheetOrder {
  const [header, ...keywords] = sampleKeywords();
  return {
    name: texts.planTest.sampleSheet,
    tableName: TABLE_NAME,
    build: (number) => ({
      columnWidths: WIDTHS,
      blocks: [],
      names: [],
      table: {
        name: `${TABLE_NAME}${number}`,
        row: 0,
        column: 0,
        columns: header.map((heading, i) => ({ header: String(heading), numberFormat: FORMATS[i] })),
        rows: keywords.map((row) => row.map((cell) => (typeof cell === "string" ? { text: cell } : cell))),
      },
    }),
  };
}

/** Where the keywords stand on a sample sheet of some name. */
export function sampleRange(sheet: string): string {
  const rows = sampleKeywords();
  return `${quotedSheet(sheet)}!${blockAddress(0, 0, rows.length, rows[0].length)}`;
}
