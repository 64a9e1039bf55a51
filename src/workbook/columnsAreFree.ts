import type { BesideKind } from "./BesideKind";
import { CellColumns } from "./CellColumns";
import type { Rectangle } from "./Rectangle";
import { runExcel } from "./runExcel";

/**
 * Whether a block of cells holds nothing at all, or what such a write made for sheets that are still there, and nothing
 * else.
 */
export function columnsAreFree(sheetId: string, block: Rectangle, kind: BesideKind): Promise<boolean> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    const { row, column, rows, columns } = block;
    const range = worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, columns);
    const cells = await CellColumns.read(context, range);
    if (cells.isFree) return true;
    const looked = cells.sheetsLookedAt;
    const written = worksheets.items.map(({ name }) => name).filter((name) => looked.has(name.toLowerCase()));
    return written.length > 0 && cells.isWrittenFor(written, kind);
  });
}
