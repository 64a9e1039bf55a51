import { SHEET_MARK } from "./hiddenNames";
import { worthCalls } from "./worthCalls";

/** Few enough cells for one answer to stay well under the 5 MB that Excel on the web allows. */
const CELLS_AT_ONCE = 25_000;

export function markAsOwn(sheet: Excel.Worksheet): void {
  sheet.names.add(SHEET_MARK, "=TRUE").visible = false;
}

/**
 * The first of these sheets that the pane wrote. A mark alone says little: it can be planted, and it goes along with a copy
 * that somebody made into a sheet of their own. The title must stand where it was written, too, and a formula of Worth.
 *
 * @param title of such a sheet, in its first cell
 */
export async function firstOwnSheet(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  title: string,
): Promise<Excel.Worksheet | undefined> {
  const looked = sheets.map((sheet) => ({
    sheet,
    mark: sheet.names.getItemOrNullObject(SHEET_MARK),
    first: sheet.getRange("A1"),
  }));
  looked.forEach(({ mark, first }) => {
    mark.load("name");
    first.load("values");
  });
  await context.sync();
  for (const { sheet, mark, first } of looked) {
    if (mark.isNullObject || first.values[0][0] !== title) continue;
    if (await callsWorth(context, sheet)) return sheet;
  }
  return undefined;
}

async function callsWorth(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<boolean> {
  const used = sheet.getUsedRange(true);
  used.load("rowCount, columnCount");
  await context.sync();
  const { rowCount, columnCount } = used;
  const rowsAtOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / columnCount));
  for (let first = 0; first < rowCount; first += rowsAtOnce) {
    const rows = Math.min(rowsAtOnce, rowCount - first);
    const part = used.getCell(first, 0).getResizedRange(rows - 1, columnCount - 1);
    part.load("formulas");
    await context.sync();
    if (part.formulas.some((line) => line.some((cell: unknown) => worthCalls(cell).length > 0))) return true;
  }
  return false;
}
