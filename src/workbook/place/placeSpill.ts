import type { Spill } from "../SheetPlan";
import { setFormat } from "./setFormat";

/** Writes a formula that spills. Its looks come first: an answer that stands already would be in the way. */
export function placeSpill(sheet: Excel.Worksheet, { row, column, formula, headed, columns, formats }: Spill): void {
  for (const area of formats) {
    setFormat(
      sheet.getRangeByIndexes(row + area.row, column + area.column, area.rows, area.columns),
      area.numberFormat,
    );
  }
  if (headed) {
    sheet.getRangeByIndexes(row, column, 1, columns).format.font.bold = true;
    // A heading stands over its numbers, which Excel sets to the right.
    for (const area of formats.filter(({ numberFormat }) => numberFormat !== "")) {
      sheet.getRangeByIndexes(row, column + area.column, 1, area.columns).format.horizontalAlignment = "Right";
    }
  }
  sheet.getRangeByIndexes(row, column, 1, 1).formulas = [[formula]];
}
