import { insist } from "./insist";
import type { NewSheet } from "./newSheet";
import { WorkbookProblem } from "./WorkbookProblem";

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
