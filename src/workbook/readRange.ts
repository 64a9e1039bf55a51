import { contentsOf } from "./contentsOf";
import { parseAddress } from "./parseAddress";
import type { RangeContents, SheetRange } from "./RangeContents";
import { runExcel } from "./runExcel";
import { WorkbookProblem } from "./WorkbookProblem";

/** Reads a range by the address that a person wrote. */
export function readAddress(written: string): Promise<RangeContents> {
  const address = parseAddress(written);
  if (!address) return Promise.reject(new WorkbookProblem("notARange", written));
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = address.sheet === undefined ? worksheets.getActiveWorksheet() : await found(context, address.sheet);
    return contentsOf(context, sheet.getRange(address.range), written);
  }, written);
}

/** Reads a range again. */
export function readRange({ sheetId, address }: SheetRange): Promise<RangeContents> {
  return runExcel(async (context) => {
    const sheet = await found(context, sheetId);
    return contentsOf(context, sheet.getRange(address), address);
  }, address);
}

/**
 * Reads what is selected. One selected cell stands for the block of filled cells around it, or, where it is alone, for
 * everything on the sheet.
 */
export function readSelection(): Promise<RangeContents> {
  return runExcel(async (context) => {
    const selected = context.workbook.getSelectedRange();
    selected.load("cellCount");
    await context.sync();
    if (selected.cellCount !== 1) return contentsOf(context, selected);
    const contents = await contentsOf(context, await around(context, selected));
    return { ...contents, asked: contents.address };
  });
}

async function found(context: Excel.RequestContext, nameOrId: string): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(nameOrId);
  sheet.load("name");
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookProblem("noSuchSheet", nameOrId);
  return sheet;
}

async function around(context: Excel.RequestContext, cell: Excel.Range): Promise<Excel.Range> {
  const region = cell.getSurroundingRegion();
  region.load("cellCount");
  await context.sync();
  return region.cellCount > 1 ? region : cell.worksheet.getRange();
}
