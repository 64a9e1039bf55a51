import { runExcel } from "./runExcel";
import { WorkbookProblem } from "./WorkbookProblem";

/** Goes to the first cell of a sheet. @throws WorkbookProblem "writtenGone" where it is not there any more */
export function showSheet(id: string): Promise<void> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load("name");
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookProblem("writtenGone");
    sheet.activate();
    sheet.getRange("A1").select();
    await context.sync();
  });
}
