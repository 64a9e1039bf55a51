/** A hidden name on every sheet that the pane wrote. It goes where the sheet goes, through renaming and copying. */
const MARK = "Worth_sheet";

export function markAsOwn(sheet: Excel.Worksheet): void {
  sheet.names.add(MARK, "=TRUE").visible = false;
}

/** Which of these sheets the pane wrote. */
export async function ownSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<Excel.Worksheet[]> {
  const marks = sheets.map((sheet) => sheet.names.getItemOrNullObject(MARK));
  marks.forEach((mark) => mark.load("name"));
  await context.sync();
  return sheets.filter((_, i) => !marks[i].isNullObject);
}
