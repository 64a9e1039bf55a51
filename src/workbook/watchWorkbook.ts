import { runExcel } from "./runExcel";
import { stopEvents } from "./watchRange";

/**
 * Tells of every cell that somebody changes on any sheet, and of every sheet that goes, until the returned function is called.
 * Excel does not tell of formulas that come to another value, nor, before ExcelApi 1.17, of a sheet that is renamed.
 */
export function watchWorkbook(told: () => void): Promise<() => void> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const tell = () => Promise.resolve(told());
    const changes = worksheets.onChanged.add(tell);
    const deletions = worksheets.onDeleted.add(tell);
    await context.sync();
    return () => {
      void stopEvents(changes, deletions);
    };
  });
}
