import { blockAddress } from "../../src/workbook/a1";
import type { Preview } from "../browser/Preview";
import type { BookName, BookState, SheetState } from "./BookState";

/** Reads all that formulas of the preview's workbook see, once every formula has its value. */
export async function readBook(preview: Preview): Promise<BookState> {
  await preview.calculated();
  const { sheets, names } = await readExtents(preview);
  return {
    sheets: await readCells(preview, sheets),
    names: [...bookNames(names, null), ...sheets.flatMap((sheet) => bookNames(sheet.names, sheet.name))],
  };
}

/** The names of the workbook, and of each sheet its own and the rows and columns that it fills from A1 on. */
async function readExtents(preview: Preview) {
  const found = await preview.excel(async ({ workbook }) => {
    const { names, worksheets } = workbook;
    names.load("items/name, items/formula, items/visible");
    worksheets.load("items/name");
    await workbook.context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
    for (const range of used) range.load("rowIndex, columnIndex, rowCount, columnCount");
    for (const sheet of worksheets.items) sheet.names.load("items/name, items/formula, items/visible");
    await workbook.context.sync();
    return {
      names: names.toJSON().items,
      sheets: worksheets.items.map((sheet, i) => ({
        name: sheet.name,
        names: sheet.names.toJSON().items,
        rows: used[i].isNullObject ? 0 : used[i].rowIndex + used[i].rowCount,
        columns: used[i].isNullObject ? 0 : used[i].columnIndex + used[i].columnCount,
      })),
    };
  });
  if ("code" in found) throw new Error(`The workbook could not be read: ${found.message}`);
  return found;
}

type Extent = Awaited<ReturnType<typeof readExtents>>["sheets"][number];

function bookNames(items: Extent["names"], sheet: string | null): BookName[] {
  return (items ?? []).map(({ name = "", formula, visible }) => ({
    name,
    formula: String(formula),
    isHidden: !visible,
    sheet,
  }));
}

/** Asks the grid itself, which tells a cell with a formula of its own from one that another's answer spills into. */
function readCells(preview: Preview, sheets: readonly Extent[]): Promise<SheetState[]> {
  const asked = sheets.map(({ name, rows, columns }) => ({
    name,
    address: rows === 0 ? null : `'${name.replaceAll("'", "''")}'!${blockAddress(0, 0, rows, columns)}`,
  }));
  return preview.page.evaluate(
    (all) =>
      all.map(({ name, address }) => ({
        name,
        values: address === null ? [] : (window.worthPreview?.values(address) ?? []),
        formulas: address === null ? [] : (window.worthPreview?.formulas(address) ?? []),
        spills: window.worthPreview?.spills(name) ?? [],
      })),
    asked,
  );
}
