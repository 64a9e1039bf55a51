import type { CellValue, RangeContents } from "../../../src/workbook/RangeContents";

/** A range as the workbook room hands it over, from A1 of a sheet called Keywords unless said otherwise. */
export function contentsFrom(values: CellValue[][], placed: Partial<RangeContents> = {}): RangeContents {
  return {
    sheetId: "{1}",
    sheetName: "Keywords",
    address: "A1:E25",
    asked: "A1:E25",
    row: 0,
    column: 0,
    isAlone: true,
    values,
    text: values.map((row) => row.map(String)),
    ...placed,
  };
}

export const HEADER = [
  "Keyword",
  "Avg. monthly searches",
  "Top of page bid (low range)",
  "Top of page bid (high range)",
];
