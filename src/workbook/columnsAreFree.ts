import { runExcel } from "./runExcel";

/** Whether a block of cells holds nothing at all, or formulas of Worth alone that were put there under a heading. */
export function columnsAreFree(
  sheetId: string,
  block: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number },
): Promise<boolean> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const range = sheet.getRangeByIndexes(block.row, block.column, block.rows, block.columns);
    const used = range.getUsedRangeOrNullObject(true);
    used.load("formulas");
    await context.sync();
    if (used.isNullObject) return true;
    const [, ...below] = used.formulas as unknown[][];
    return below.length > 0 && below.every(([first]) => /^=WORTH\.SEGMENT\(/i.test(String(first)));
  });
}
