import { besideColumns } from "./besideColumns";
import { freeNumber } from "./freeNumber";
import { freeSheetName } from "./freeSheetName";
import { markAsOwn, ownSheets } from "./ownSheets";
import { placeBlock } from "./place/placeBlock";
import { placeChart } from "./place/placeChart";
import { placeSpill } from "./place/placeSpill";
import { placeScatter } from "./place/placeScatter";
import { placeTable } from "./place/placeTable";
import { runExcel } from "./runExcel";
import type { SheetPlan } from "./SheetPlan";
import { WorkbookProblem } from "./WorkbookProblem";

export interface SheetOrder {
  /** The wanted name; a number is added where it is taken. */
  readonly name: string;
  /** The table's name without a number; it says how many sheets of this kind there are. */
  readonly tableName: string;
  /** What the names of its cells start with, where it may have no table to count by. */
  readonly cellStart?: string;
  /** The sheet for a given number, which goes into its table and cell names. */
  readonly build: (number: number | "") => SheetPlan;
  /** The sheet whose cells the formulas look at, by the name that they call it. */
  readonly source?: { readonly sheetId: string; readonly sheetName: string } | undefined;
  /** A sheet that the pane wrote earlier and that this one takes the place of. */
  readonly replaces?: string;
  readonly progress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Writes a new sheet, all of it or none: where a step fails or is cancelled, what was written of it is deleted. A sheet
 * to be replaced goes only once the new one stands, and only if the pane wrote it.
 *
 * @returns the name of the sheet
 */
export function writeSheet(order: SheetOrder): Promise<string> {
  return runExcel(async (context) => {
    await demandSource(context, order.source);
    const { sheets, tables, cells } = await namesIn(context);
    const old = order.replaces === undefined ? undefined : await ownSheet(context, order.replaces);
    const name = freeSheetName(order.name, sheets);
    const plan = order.build(freeNumber(order.tableName, tables, order.cellStart, cells));
    const beside = await besideColumns(context, plan.beside, old);
    const sheet = context.workbook.worksheets.add(name);
    try {
      await place(context, sheet, plan, order);
      await beside.write(sheet, name);
      old?.delete();
      await context.sync();
    } catch (failure) {
      await beside.putBack();
      await discard(context, name);
      throw failure;
    }
    const final = order.replaces ?? name;
    sheet.name = final;
    sheet.activate();
    sheet.getRange("A1").select();
    await context.sync();
    return final;
  }, order.name);
}

/** A sheet that was renamed since it was read would be called by a name that means nothing. */
async function demandSource(context: Excel.RequestContext, source: SheetOrder["source"]): Promise<void> {
  if (!source) return;
  const sheet = context.workbook.worksheets.getItemOrNullObject(source.sheetId);
  sheet.load("name");
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookProblem("noSuchSheet", source.sheetName);
  if (sheet.name !== source.sheetName) throw new WorkbookProblem("renamed", sheet.name);
}

async function namesIn(
  context: Excel.RequestContext,
): Promise<{ sheets: string[]; tables: string[]; cells: string[] }> {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/name");
  tables.load("items/name");
  await context.sync();
  worksheets.items.forEach(({ names }) => names.load("items/name"));
  await context.sync();
  return {
    sheets: worksheets.items.map(({ name }) => name),
    tables: tables.items.map(({ name }) => name),
    cells: worksheets.items.flatMap(({ names }) => names.items.map(({ name }) => name)),
  };
}

async function ownSheet(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet> {
  const [sheet] = await ownSheets(context, [context.workbook.worksheets.getItem(name)]);
  if (!sheet) throw new WorkbookProblem("noSuchSheet", name);
  return sheet;
}

async function place(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  { progress, signal }: SheetOrder,
): Promise<void> {
  const check = () => {
    if (signal?.aborted) throw new WorkbookProblem("cancelled");
  };
  check();
  markAsOwn(sheet);
  sheet.showGridlines = false;
  plan.columnWidths.forEach((width, i) => {
    sheet.getRangeByIndexes(0, i, 1, 1).format.columnWidth = width;
  });
  // Names come before the formulas that use them: a formula with an unknown name is refused or shows #NAME?.
  plan.names.forEach(({ name, row, column }) => sheet.names.add(name, sheet.getRangeByIndexes(row, column, 1, 1)));
  plan.blocks.forEach((block) => placeBlock(sheet, block));
  await context.sync();
  const { table } = plan;
  if (table) {
    await placeTable(context, sheet, table, (rows) => {
      progress?.(rows / table.rows.length);
      check();
    });
  }
  for (const block of plan.results ?? []) placeBlock(sheet, block);
  for (const spill of plan.spills ?? []) placeSpill(sheet, spill);
  await context.sync();
  if (plan.chart) placeChart(sheet, plan.chart);
  for (const scatter of plan.scatters ?? []) placeScatter(sheet, scatter);
  if (plan.print) {
    sheet.pageLayout.setPrintArea(sheet.getRangeByIndexes(0, 0, plan.print.rows, plan.print.columns));
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  }
  await context.sync();
}

/** Best effort: where even this fails, the failure that led here is still the one worth telling. */
async function discard(context: Excel.RequestContext, name: string): Promise<void> {
  try {
    context.workbook.worksheets.getItemOrNullObject(name).delete();
    await context.sync();
  } catch {
    return;
  }
}
