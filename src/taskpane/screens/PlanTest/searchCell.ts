import type { KeywordRecord } from "../../../imports/keywords/KeywordTable";
import type { SheetCell } from "../../../workbook/SheetPlan";
import type { SourceCells } from "../../keywords/sourceCells";

/**
 * How often a keyword is searched for, at the low or the high end of what its cell means. Where a rounded figure stands
 * for a range, the end is that figure times a constant, so that it follows the cell; a range in words is written as read.
 */
export function searchCell(keyword: KeywordRecord, end: "low" | "high", cells: SourceCells): SheetCell {
  const { searches } = keyword;
  if (!searches) return null;
  const figure = cells.figure(keyword, "searches");
  if (figure === undefined) return searches[end];
  if (searches.low === searches.high) return { formula: `=${figure}` };
  return searches.middle > 0 ? { formula: `=${figure}*${searches[end] / searches.middle}` } : searches[end];
}
