import { insist } from "./insist";
import { markAsOwn } from "./ownSheets";

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
