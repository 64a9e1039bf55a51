import { asWorkbookProblem } from "./applicationErrors";
import { WorkbookProblem } from "./WorkbookProblem";

/**
 * The one door to the workbook. A batch waits while the person edits a cell, so that a click in the pane at that moment
 * does not fail. Batches are not joined into one step of undoing (`mergeUndoGroup`, ExcelApi 1.20): within such a group Excel
 * refuses to delete or rename a sheet (`UndoNotSupported`), so that nothing that was begun could be taken away again, and
 * groups of many formulas fail as well (office-js, issues 6491 and 6711).
 *
 * @param subject what a failure would be about: a sheet's name or a range
 * @throws WorkbookProblem for what Excel refuses
 */
export async function runExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>, subject = ""): Promise<T> {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) throw new WorkbookProblem("notExcel");
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (thrown) {
    throw asWorkbookProblem(thrown, subject);
  }
}
