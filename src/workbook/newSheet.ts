import { insist } from "./insist";
import { markAsOwn } from "./ownSheets";
import { WorkbookProblem } from "./WorkbookProblem";

/** The sheets of a workbook before anything is written: their names by their ids. */
export type KnownSheets = ReadonlyMap<string, string>;

export interface NewSheet {
  readonly id: string;
  readonly name: string;
  readonly sheet: Excel.Worksheet;
}

/** Adds a sheet and marks it as the pane's own. Where that fails, there is no new sheet. */
export async function addSheet(context: Excel.RequestContext, name: string, known: KnownSheets): Promise<NewSheet> {
  const sheet = context.workbook.worksheets.add(name);
  sheet.load("id");
  markAsOwn(sheet);
  try {
    await context.sync();
  } catch (failure) {
    await insist(() => removeUnfinished(context, name, known));
    throw failure;
  }
  return { id: sheet.id, name, sheet };
}

/** Takes a sheet away by its id, which nobody else's sheet can have by now. @returns whether it is gone */
export function removeSheet(context: Excel.RequestContext, id: string): Promise<boolean> {
  return insist(async () => {
    context.workbook.worksheets.getItemOrNullObject(id).delete();
    await context.sync();
  });
}

/**
 * Excel may have added the sheet before it refused, without saying under which id. A sheet of that name which was there
 * before is somebody else's, and so is one that holds anything.
 */
async function removeUnfinished(context: Excel.RequestContext, name: string, known: KnownSheets): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("id");
  const used = sheet.getUsedRangeOrNullObject();
  used.load("address");
  await context.sync();
  if (sheet.isNullObject || known.has(sheet.id) || !used.isNullObject) return;
  sheet.delete();
  await context.sync();
}

/**
 * Deletes a sheet and gives its name to the new one. What Excel refuses after the old sheet went cannot be undone, so that
 * from there on the new one stays.
 *
 * @returns the new sheet's name
 * @throws WorkbookProblem "halfWritten" where Excel does not even tell which of them are there; whatever Excel refused with
 *   where the old sheet is still there
 */
export async function replaceSheet(context: Excel.RequestContext, old: NewSheet, fresh: NewSheet): Promise<string> {
  const { worksheets } = context.workbook;
  const before = worksheets.getItem(old.id);
  before.load("name");
  await context.sync();
  const { name } = before;
  try {
    before.delete();
    worksheets.getItem(fresh.id).name = name;
    await context.sync();
    return name;
  } catch (failure) {
    if (!(await isGone(context, old))) throw failure;
    return renamed(context, fresh, name);
  }
}

async function isGone(context: Excel.RequestContext, { id, name }: NewSheet): Promise<boolean> {
  let gone = false;
  const isKnown = await insist(async () => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load("name");
    await context.sync();
    gone = sheet.isNullObject;
  });
  if (!isKnown) throw new WorkbookProblem("halfWritten", name);
  return gone;
}

/** The sheet has all it should have; where Excel goes on refusing it the name, it keeps the one it stands under. */
async function renamed(context: Excel.RequestContext, { id, name }: NewSheet, wanted: string): Promise<string> {
  const isNamed = await insist(async () => {
    context.workbook.worksheets.getItem(id).name = wanted;
    await context.sync();
  });
  return isNamed ? wanted : name;
}
