import type { KeywordRecord } from "../../../imports/keywords/KeywordTable";
import type { SheetCell } from "../../../workbook/SheetPlan";
import { columnsOf } from "./clickPrice";
import type { SourceCells } from "../../keywords/sourceCells";
import type { PlannedKeyword } from "./testPlan";
import type { CpcSource } from "./assumptions";

/**
 * The cell for a keyword's price: the person's own cells where they hold numbers, so that a changed bid changes the
 * plan. A price that no formula can read, or that was worked out from several rows, is written as the number it was.
 *
 * @param missingName the name of the cell with the price for keywords that have none
 */
export function priceFormula(
  { keyword, cpc, filled }: PlannedKeyword,
  source: CpcSource | undefined,
  cells: SourceCells,
  missingName: string,
): SheetCell {
  if (filled || source === undefined) return { formula: `=${filledPrice(keyword, source, cells, missingName)}` };
  const roles = columnsOf(source).filter((role) => (keyword[role] ?? 0) > 0);
  const figures = roles.map((role) => cells.figure(keyword, role));
  if (figures.includes(undefined)) return cpc;
  return { formula: figures.length === 1 ? `=${figures[0]}` : `=AVERAGE(${figures.join(",")})` };
}

/** A bid that is filled in later takes over. */
function filledPrice(
  keyword: KeywordRecord,
  source: CpcSource | undefined,
  cells: SourceCells,
  missingName: string,
): string {
  if (source === undefined) return missingName;
  const references = columnsOf(source).flatMap((role) => cells.reference(keyword, role) ?? []);
  if (references.length === 0 || keyword.rows.length > 1) return missingName;
  const list = references.join(",");
  return `IF(SUM(${list})>0,${references.length === 1 ? list : `AVERAGE(${list})`},${missingName})`;
}
