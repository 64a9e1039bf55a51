import { blockAddress } from "../a1";
import { cellContent } from "../cellContent";
import type { TablePlan } from "../SheetPlan";
import { setFormat } from "./setFormat";

const ROWS_AT_ONCE = 500;

/** Writes a table's rows part by part, with a word after each, and only then makes them a table. */
export async function placeTable(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  table: TablePlan,
  written: (rows: number) => void,
): Promise<void> {
  const { row, column, columns, rows } = table;
  sheet.getRangeByIndexes(row, column, 1, columns.length).values = [columns.map(({ header }) => header)];
  formatColumns(sheet, table);
  for (let first = 0; first < rows.length; first += ROWS_AT_ONCE) {
    const part = rows.slice(first, first + ROWS_AT_ONCE);
    const range = sheet.getRangeByIndexes(row + 1 + first, column, part.length, columns.length);
    range.formulas = part.map((line) => line.map(cellContent));
    await context.sync();
    written(first + part.length);
  }
  const made = sheet.tables.add(blockAddress(row, column, rows.length + 1, columns.length), true);
  made.name = table.name;
  made.style = "TableStyleMedium2";
}

function formatColumns(sheet: Excel.Worksheet, { row, column, columns, rows }: TablePlan): void {
  columns.forEach(({ numberFormat }, i) => {
    if (!numberFormat) return;
    setFormat(sheet.getRangeByIndexes(row + 1, column + i, rows.length, 1), numberFormat);
    sheet.getRangeByIndexes(row, column + i, 1, 1).format.horizontalAlignment = "Right";
  });
}
