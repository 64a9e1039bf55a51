import { parseAddress, withoutSheet, withoutSheets } from "./a1";
import { loadedBlocks } from "./cellContents";
import type { CellValue, RangeContents, SheetRange } from "./RangeContents";
import { hiddenRows } from "./hiddenRows";
import { addressOf } from "./Rectangle";
import { addressOfAreas, agree, areasOf, boundsOf, isWithin } from "./severalAreas";
import { runExcel } from "./runExcel";
import { untilAnswered } from "./untilAnswered";
import { WorkbookProblem } from "./WorkbookProblem";

/** Reads a range by the address that a person wrote. */
export function readAddress(written: string): Promise<RangeContents> {
  const address = parseAddress(written);
  if (!address) return Promise.reject(new WorkbookProblem("notARange", written));
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = address.sheet === undefined ? worksheets.getActiveWorksheet() : await found(context, address.sheet);
    return areasRead(context, sheet, address.range, written);
  }, written);
}

/** Reads a range again. */
export function readRange({ sheetId, address }: SheetRange): Promise<RangeContents> {
  return runExcel(async (context) => {
    const sheet = await found(context, sheetId);
    return areasRead(context, sheet, address, address);
  }, address);
}

/**
 * Reads what is selected. One selected cell stands for the block of filled cells around it, or, where it is alone, for
 * everything on the sheet. Several areas are taken together where their columns or rows agree.
 */
export function readSelection(): Promise<RangeContents> {
  return runExcel(async (context) => {
    const areas = context.workbook.getSelectedRanges();
    areas.load("areaCount, address");
    await context.sync();
    if (areas.areaCount > 1) return areasRead(context, areas.worksheet, withoutSheets(areas.address), areas.address);
    const selected = context.workbook.getSelectedRange();
    selected.load("cellCount");
    await context.sync();
    if (selected.cellCount !== 1) return contentsOf(context, selected);
    const contents = await contentsOf(context, await around(context, selected));
    return { ...contents, asked: contents.address };
  });
}

/** So many rows tell what a table is. */
const ROWS_OF_TOP = 60;

/** The first rows of what `readSelection` would read; undefined where several areas are selected. */
export function readTopOfSelection(): Promise<RangeContents | undefined> {
  return runExcel(async (context) => {
    const areas = context.workbook.getSelectedRanges();
    areas.load("areaCount");
    await context.sync();
    if (areas.areaCount > 1) return undefined;
    const selected = context.workbook.getSelectedRange();
    selected.load("cellCount");
    await context.sync();
    const whole = selected.cellCount === 1 ? await around(context, selected) : selected;
    const used = whole.getUsedRangeOrNullObject(true);
    used.load("rowCount");
    await context.sync();
    if (used.isNullObject) return undefined;
    const below = used.rowCount - ROWS_OF_TOP;
    return contentsOf(context, below > 0 ? used.getResizedRange(-below, 0) : used);
  });
}

/** Reads one area of a sheet, or several as one: what lies between them is blank. */
async function areasRead(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  address: string,
  written: string,
): Promise<RangeContents> {
  const areas = areasOf(address) ?? [];
  if (areas.length < 2) return contentsOf(context, sheet.getRange(address), written);
  if (!agree(areas)) throw new WorkbookProblem("severalAreas", written);
  const whole = await contentsOf(context, sheet.getRange(addressOf(boundsOf(areas))), written);
  const { row, column, values, text, formats, formulas, hidden } = whole;
  const within = <Held>(cells: readonly (readonly Held[])[]) =>
    cells.map((line, i) => line.map((cell, j) => (isWithin(areas, row + i, column + j) ? cell : ("" as Held))));
  const isSelected = (at: number) => areas.some((area) => at >= area.row && at < area.row + area.rows);
  return {
    ...whole,
    asked: addressOfAreas(areas),
    isAlone: false,
    values: within(values),
    text: within(text),
    formats: formats && within(formats),
    formulas: formulas && within(formulas),
    hidden: hidden?.filter((at) => isSelected(row + at)),
    hasGaps: values.some((_, at) => !isSelected(row + at)),
  };
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

/**
 * The part of a range that holds something, with all that is needed to understand it.
 *
 * @param written what to call the range where it holds nothing; its sheet's name where this is left out
 */
async function contentsOf(context: Excel.RequestContext, asked: Excel.Range, written?: string): Promise<RangeContents> {
  const range = asked.getUsedRangeOrNullObject(true);
  const columns = asked.getEntireColumn().getUsedRangeOrNullObject(true);
  const sheet = asked.worksheet;
  asked.load("address");
  range.load("address, rowIndex, columnIndex, rowCount, columnCount, rowHidden");
  columns.load("address");
  sheet.load("id, name");
  await context.sync();
  if (range.isNullObject) throw new WorkbookProblem("emptyRange", written ?? sheet.name);
  const { values, text, formats } = await untilAnswered(
    () => shownIn(context, range),
    (shown) => shown.values,
  );
  return {
    sheetId: sheet.id,
    sheetName: sheet.name,
    address: withoutSheet(range.address),
    asked: withoutSheet(asked.address),
    row: range.rowIndex,
    column: range.columnIndex,
    isAlone: columns.address === range.address,
    values,
    text,
    formats,
    formulas: values.some((row) => row.some(isError)) ? await formulasOf(context, range) : undefined,
    hidden: await hiddenRows(context, range),
  };
}

async function shownIn(context: Excel.RequestContext, range: Excel.Range) {
  const values: CellValue[][] = [];
  const text: string[][] = [];
  const formats: string[][] = [];
  for await (const { part } of loadedBlocks(context, range, "values, text, numberFormat")) {
    values.push(...(part.values as CellValue[][]));
    text.push(...part.text);
    for (const row of part.numberFormat as string[][]) formats.push(asBefore(row, formats.at(-1)));
  }
  return { values, text, formats };
}

/** The formats of a row, which are mostly those of the row before: kept once. */
function asBefore(row: string[], before: string[] | undefined): string[] {
  return before?.every((format, i) => format === row[i]) ? before : row;
}

async function formulasOf(context: Excel.RequestContext, range: Excel.Range): Promise<CellValue[][]> {
  const formulas: CellValue[][] = [];
  for await (const { part } of loadedBlocks(context, range, "formulas")) {
    formulas.push(...(part.formulas as CellValue[][]));
  }
  return formulas;
}

function isError(value: CellValue): boolean {
  return typeof value === "string" && value.startsWith("#");
}
