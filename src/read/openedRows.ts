import type { RangeContents } from "../workbook/RangeContents";
import { openedCell, type OpenedCell, type Opening } from "./openedCell";

const ISO = /^\d{4}-\d{2}-\d{2}(?:$|[ T])/;
const SLASHED = /^\d{1,2}\/\d{1,2}\/\d{4}(?:$|\s)/;

/**
 * A file as a sheet holds it after an Excel has opened it. A column in which days such as 2023-05-01 stand beside such as
 * 1/19/2023 was opened before: the first are days that an Excel made, the others text that it left.
 */
export function openedRows(rows: readonly (readonly string[])[], opening: Opening, year: number): RangeContents {
  const width = rows.at(0)?.length ?? 0;
  const isMixed = Array.from({ length: width }, (_, column) => {
    const cells = rows.map((row) => row[column].trim());
    return cells.some((cell) => ISO.test(cell)) && cells.some((cell) => SLASHED.test(cell));
  });
  const opened = rows.map((row) =>
    row.map((field, column): OpenedCell => {
      const isLeft = isMixed[column] && SLASHED.test(field.trim());
      return isLeft ? { value: field, shown: field } : openedCell(field, opening, year);
    }),
  );
  return {
    sheetId: "file",
    sheetName: "File",
    address: "A1",
    asked: "A1",
    row: 0,
    column: 0,
    values: opened.map((row) => row.map(({ value }) => value)),
    text: opened.map((row) => row.map(({ shown }) => shown)),
  };
}
