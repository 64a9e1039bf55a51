import { asWorkbookProblem } from "./applicationErrors";
import { WorkbookProblem } from "./WorkbookProblem";

/**
 * The one door to the workbook. A batch waits while the person edits a cell, so that a click in the pane at that moment
 * does not fail; where Excel can (ExcelApi 1.20), all of it becomes one undo step.
 *
 * @param subject what a failure would be about: a sheet's name or a range
 * @throws WorkbookProblem for what Excel refuses
 */
export async function runExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>, subject = ""): Promise<T> {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) throw new WorkbookProblem("notExcel");
  const mergeUndoGroup = Office.context.requirements.isSetSupported("ExcelApi", "1.20") || undefined;
  try {
    return await Excel.run({ delayForCellEdit: true, mergeUndoGroup }, batch);
  } catch (thrown) {
    throw asWorkbookProblem(thrown, subject);
  }
}
