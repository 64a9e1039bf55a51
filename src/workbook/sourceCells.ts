import { withoutSheet } from "./a1";
import type { CellValue, RangeContents } from "./RangeContents";
import { addressOf, rectangleOf } from "./Rectangle";
import type { BesidePlan } from "./SheetPlan";
import { areasOf, boundsOf } from "./severalAreas";
import { WorkbookProblem } from "./WorkbookProblem";

/** Cells that the formulas of a sheet look at, as they were read. */
export type SourceCells = Pick<RangeContents, "sheetId" | "sheetName" | "address" | "asked" | "values">;

/**
 * Makes sure that cells still stand where they were read: formulas would look at others. Numbers in them may change, for
 * the formulas follow them.
 *
 * @throws WorkbookProblem "sourceGone", "renamed" or "moved"
 */
export async function demandInPlace(context: Excel.RequestContext, sources: readonly SourceCells[]): Promise<void> {
  const now = sources.map((source) => lookAt(context, source));
  if (now.length > 0) await context.sync();
  for (const { source, sheet, used, rows } of now) {
    if (sheet.isNullObject) throw new WorkbookProblem("sourceGone", source.sheetName);
    if (sheet.name !== source.sheetName) throw new WorkbookProblem("renamed", sheet.name);
    const isThere = !used.isNullObject && withoutSheet(used.address) === source.address;
    if (!isThere || !rows.every(({ before, range }) => sameWords(before, range.values[0] as CellValue[]))) {
      throw new WorkbookProblem("moved", source.sheetName);
    }
  }
}

/**
 * The part of the cells that a write leaves alone, where it fills columns of the same range: whole columns that were chosen
 * reach over them, and so does a range that was read once they stood there.
 */
export function leftOf(
  beside: Pick<BesidePlan, "sheetId" | "column"> | undefined,
  sources: readonly SourceCells[],
): readonly SourceCells[] {
  if (!beside) return sources;
  return sources.map((source) => {
    const first = rectangleOf(source.address)?.column ?? beside.column;
    const columns = beside.column - first;
    if (source.sheetId !== beside.sheetId || columns < 1) return source;
    const { values, address, asked } = source;
    const ends = [values[0], values[values.length - 1]].map((row) => row.slice(0, columns));
    return { ...source, values: ends, address: cutAt(address, beside.column), asked: cutAt(asked, beside.column) };
  });
}

/** An address without its columns from one on, counted from 0. */
function cutAt(address: string, end: number): string {
  const cells = rectangleOf(address);
  if (!cells || cells.column + cells.columns <= end) return address;
  return addressOf({ ...cells, columns: end - cells.column });
}

function lookAt(context: Excel.RequestContext, source: SourceCells) {
  const sheet = context.workbook.worksheets.getItemOrNullObject(source.sheetId);
  const areas = areasOf(source.asked);
  const asked = areas ? addressOf(boundsOf(areas)) : source.asked;
  const used = sheet.getRange(asked).getUsedRangeOrNullObject(true);
  const range = sheet.getRange(source.address);
  const rows = [
    { before: source.values[0], range: range.getRow(0) },
    { before: source.values[source.values.length - 1], range: range.getLastRow() },
  ];
  sheet.load("name");
  used.load("address");
  rows.forEach(({ range }) => range.load("values"));
  return { source, sheet, used, rows };
}

/** Words tell a row from its neighbours; numbers may come from formulas that never stand still. */
function sameWords(before: readonly CellValue[], now: readonly CellValue[]): boolean {
  return before.every((cell, i) => typeof cell !== "string" || cell === now[i]);
}
