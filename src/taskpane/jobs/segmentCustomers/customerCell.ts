import { cellAddress, quotedSheet } from "../../../workbook/a1";
import type { SheetCell } from "../../../workbook/SheetPlan";
import type { SegmentLayout } from "./tables";

/** Who a row of the survey is about, as it says itself, or where that stands. */
export function customerCell({ data: { contents, table }, words }: SegmentLayout, row: number): SheetCell {
  const customer = table.survey.columns.customer?.index;
  const at = contents.row + row;
  if (customer === undefined) return words.row(at + 1);
  return { formula: `=${quotedSheet(contents.sheetName)}!$${cellAddress(at, contents.column + customer)}&""` };
}
