import { SHEET_MARK } from "./hiddenNames";

export function markAsOwn(sheet: Excel.Worksheet): void {
  sheet.names.add(SHEET_MARK, "=TRUE").visible = false;
}

/** Which of these sheets the pane wrote. */
export async function ownSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<Excel.Worksheet[]> {
  const marks = sheets.map((sheet) => sheet.names.getItemOrNullObject(SHEET_MARK));
  marks.forEach((mark) => mark.load("name"));
  await context.sync();
  return sheets.filter((_, i) => !marks[i].isNullObject);
}
