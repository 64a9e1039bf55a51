import { freeSheetNames, type SheetNames } from "./freeNames";
import { insist } from "./insist";
import type { KnownSheets, NewSheet, SheetFamily } from "./NewSheet";
import { markAsOwn, markBehind } from "./ownSheets";
import { WorkbookProblem } from "./WorkbookProblem";

/** Adds sheets and marks them as the pane's own, all of them or none. */
export async function addSheets(
  context: Excel.RequestContext,
  { front, behind }: SheetNames,
  known: KnownSheets,
): Promise<SheetFamily> {
  const add = (name: string) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.load("id");
    markAsOwn(sheet);
    return { name, sheet };
  };
  const first = add(front);
  const others = behind.map(add);
  markBehind(
    first.sheet,
    others.map(({ sheet }) => sheet),
  );
  try {
    await context.sync();
  } catch (failure) {
    await insist(() => removeUnfinished(context, [front, ...behind], known));
    throw failure;
  }
  const loaded = (one: Omit<NewSheet, "id">): NewSheet => ({ ...one, id: one.sheet.id });
  return [loaded(first), ...others.map(loaded)];
}

/** Takes sheets away by their ids, which nobody else's sheet can have by now. @returns whether they are gone */
export function removeSheets(context: Excel.RequestContext, sheets: readonly Pick<NewSheet, "id">[]): Promise<boolean> {
  return insist(async () => {
    for (const { id } of sheets) context.workbook.worksheets.getItemOrNullObject(id).delete();
    await context.sync();
  });
}

/**
 * Excel may have added some of the sheets before it refused, without saying under which ids. A sheet of such a name which was
 * there before is somebody else's, and so is one that holds anything.
 */
async function removeUnfinished(
  context: Excel.RequestContext,
  names: readonly string[],
  known: KnownSheets,
): Promise<void> {
  const looked = names.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const used = sheet.getUsedRangeOrNullObject();
    sheet.load("id");
    used.load("address");
    return { sheet, used };
  });
  await context.sync();
  const begun = looked.filter(({ sheet, used }) => !sheet.isNullObject && !known.has(sheet.id) && used.isNullObject);
  begun.forEach(({ sheet }) => sheet.delete());
  await context.sync();
}

/**
 * Deletes sheets and gives the name of the one in front to the new one, and names after it to those behind. What Excel refuses
 * after the first of the old sheets went cannot be undone, so that from there on the new ones stay.
 *
 * @param behind what those behind are called after the one in front
 * @returns the name of the new sheet in front
 * @throws WorkbookProblem "halfWritten" where Excel does not even tell which of them are there, or does not let go of one of the
 *   old; whatever Excel refused with where all of the old sheets are still there
 */
export async function replaceSheets(
  context: Excel.RequestContext,
  {
    old,
    fresh,
    behind,
  }: { readonly old: SheetFamily; readonly fresh: SheetFamily; readonly behind: readonly string[] },
): Promise<string> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id, items/name");
  await context.sync();
  const front = worksheets.items.find(({ id }) => id === old[0].id);
  if (!front) throw new WorkbookProblem("replacedGone", old[0].name);
  const going = new Set([...old, ...fresh].map(({ id }) => id));
  const kept = worksheets.items.filter(({ id }) => !going.has(id)).map(({ name }) => name);
  const names = [front.name, ...freeSheetNames(front.name, behind, kept).behind];
  const rename = () => fresh.forEach(({ id }, i) => (worksheets.getItem(id).name = names[i]));
  try {
    for (const { id } of old) worksheets.getItem(id).delete();
    rename();
    await context.sync();
    return names[0];
  } catch (failure) {
    if ((await stillThere(context, old)).length === old.length) throw failure;
    if (!(await removeSheets(context, old))) throw new WorkbookProblem("halfWritten", front.name);
    const isRenamed = await insist(async () => {
      rename();
      await context.sync();
    });
    // They have all that they should; where Excel goes on refusing them their names, they keep those they stand under.
    return isRenamed ? names[0] : fresh[0].name;
  }
}

async function stillThere(context: Excel.RequestContext, sheets: SheetFamily): Promise<readonly string[]> {
  let there: string[] = [];
  const isKnown = await insist(async () => {
    const found = sheets.map(({ id }) => context.workbook.worksheets.getItemOrNullObject(id));
    found.forEach((sheet) => sheet.load("name"));
    await context.sync();
    there = found.filter((sheet) => !sheet.isNullObject).map(({ name }) => name);
  });
  if (!isKnown) throw new WorkbookProblem("halfWritten", sheets[0].name);
  return there;
}
