import { cellContent } from "../cellContent";
import type { Block } from "../SheetPlan";
import { applyStyle } from "../sheetStyles";
import { setFormat } from "./setFormat";

export function placeBlock(sheet: Excel.Worksheet, { row, column, cells, style, numberFormat }: Block): void {
  const range = sheet.getRangeByIndexes(row, column, cells.length, cells[0].length);
  if (numberFormat) setFormat(range, numberFormat);
  range.formulas = cells.map((line) => line.map(cellContent));
  if (style) applyStyle(range, style);
}
