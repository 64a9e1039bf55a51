import type * as XLSX from "@e965/xlsx";
import { type GridValue, isCellError } from "../../src/preview/grid/GridCell";
import type { NativeCell } from "./nativeFormulas";

/** Numbers further apart than this part of the larger one are two. */
const TOLERANCE = 1e-9;

/** A cell in which the preview shows one thing and another spreadsheet another. */
export interface Difference extends NativeCell {
  readonly other: GridValue;
}

/** The cells whose value is another in a workbook that another spreadsheet calculated. */
export function differences(cells: readonly NativeCell[], calculated: XLSX.WorkBook): Difference[] {
  return cells.flatMap((cell) => {
    const other = valueIn(calculated, cell);
    return isSame(cell.value, other) ? [] : [{ ...cell, other }];
  });
}

/** What a cell shows there: an error as its text, null where there is nothing. */
function valueIn(book: XLSX.WorkBook, { sheet, address }: NativeCell): GridValue {
  const found = book.Sheets[sheet]?.[address] as XLSX.CellObject | undefined;
  if (!found) return null;
  if (found.t === "e") return found.w ?? String(found.v);
  const { v = null } = found;
  return v instanceof Date ? v.toISOString() : v;
}

/**
 * Whether two values are one: numbers nearly, all else exactly; text without a letter is an empty cell to a file. Of two
 * errors that meet in a formula each spreadsheet hands on another one, so that errors are one, but for `#NAME?`: there one of
 * the two cannot read the formula.
 */
export function isSame(one: GridValue, other: GridValue): boolean {
  if (typeof one === "number" && typeof other === "number") {
    return Math.abs(one - other) <= TOLERANCE * Math.max(Math.abs(one), Math.abs(other));
  }
  if (one === "#NAME?" || other === "#NAME?") return one === other;
  return (isCellError(one) && isCellError(other)) || (one ?? "") === (other ?? "");
}
