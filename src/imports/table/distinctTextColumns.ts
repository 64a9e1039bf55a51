import type { Cells } from "../../text/cells";
import { isMissing } from "../cells/isMissing";
import { looksNumeric } from "./looksNumeric";

/** Enough rows to tell keywords from campaigns. */
const ROWS_COMPARED = 500;

/**
 * Those columns that hold mostly text, the one with the most different texts first (the leftmost among equals): in a table
 * of keywords the keywords differ from row to row, their campaigns and match types do not.
 */
export function distinctTextColumns(data: Cells, columns: readonly number[]): number[] {
  const rows = data.slice(0, ROWS_COMPARED);
  const counted = columns.map((index) => ({ index, distinct: distinctTexts(rows, index) }));
  return counted
    .filter(({ distinct }) => distinct > 0)
    .sort((a, b) => b.distinct - a.distinct)
    .map(({ index }) => index);
}

/** How many different texts a column holds; 0 where half or more of its filled cells are figures. */
function distinctTexts(rows: Cells, index: number): number {
  const filled = rows.map((row) => row[index]).filter((cell) => !isMissing(cell));
  const texts = filled.filter((cell) => typeof cell === "string" && !looksNumeric(cell));
  return texts.length * 2 > filled.length ? new Set(texts).size : 0;
}
