import { loadedBlocks } from "./cellContents";
import { worthCalls } from "./worthCalls";

/** A hidden name on every sheet that the pane wrote. It goes where the sheet goes, through renaming and copying. */
export const SHEET_MARK = "Worth_sheet";

/** On a sheet that the pane wrote: the columns that it put beside the person's rows. It follows them wherever they move. */
export const BESIDE_MARK = "Worth_beside";

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
  for await (const { part } of loadedBlocks(context, used, "formulas")) {
    if (part.formulas.some((line) => line.some((cell: unknown) => worthCalls(cell).length > 0))) return true;
  }
  return false;
}
