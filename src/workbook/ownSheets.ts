import { loadedBlocks } from "./cellContents";
import { titleBehind } from "./freeNames";
import type { NewSheet } from "./NewSheet";
import { worthCalls } from "./worthCalls";

/** A hidden name on every sheet that the pane wrote. It goes where the sheet goes, through renaming and copying. */
export const SHEET_MARK = "Worth_sheet";

/** On a sheet that the pane wrote: the columns that it put beside the person's rows. It follows them wherever they move. */
export const BESIDE_MARK = "Worth_beside";

/** On a sheet that the pane wrote, one for each of those behind it: a cell of that. It follows them wherever they go. */
const BEHIND_MARK = "Worth_behind_";

/** On a sheet that the pane wrote: when, and, for each figure that other jobs may take, its cell. */
export const KNOWN_MARK = "Worth_known";

/** On a sheet that a job wrote: from what, where its cells to change stand, and what it held. */
export const WRITTEN_MARK = "Worth_written";

const BEGINNINGS = [BEHIND_MARK, KNOWN_MARK, WRITTEN_MARK];

/** Whether a hidden name of this name is one of the pane's marks. */
export function isMark(name: string): boolean {
  return name === SHEET_MARK || name === BESIDE_MARK || BEGINNINGS.some((start) => name.startsWith(start));
}

/** A sheet that bears the mark of those the pane wrote, and its hidden names. */
export interface MarkedSheet {
  readonly sheet: Excel.Worksheet;
  readonly names: readonly Excel.NamedItem[];
}

/**
 * All such sheets of this workbook, in their order. Names alone say little, since they can be planted: nothing may follow from them
 * but what the person is told, and what a press asks for.
 */
export async function markedSheets(context: Excel.RequestContext): Promise<readonly MarkedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id, items/name");
  await context.sync();
  worksheets.items.forEach((sheet) => sheet.names.load("items/name, items/visible, items/formula"));
  await context.sync();
  return worksheets.items.flatMap((sheet) => {
    const names = sheet.names.items.filter(({ visible }) => !visible);
    return names.some(({ name }) => name === SHEET_MARK) ? [{ sheet, names }] : [];
  });
}

export function markBehind(front: Excel.Worksheet, behind: readonly Excel.Worksheet[]): void {
  behind.forEach((sheet, i) => (front.names.add(`${BEHIND_MARK}${i + 1}`, sheet.getRange("A1")).visible = false));
}

/**
 * The sheets that the pane wrote behind one of its own. As with that one, a mark alone says little: they are marked themselves,
 * and the title stands where it was written.
 *
 * @param title of the sheet in front
 */
export async function sheetsBehind(
  context: Excel.RequestContext,
  front: Excel.Worksheet,
  title: string,
): Promise<NewSheet[]> {
  front.names.load("items/name");
  await context.sync();
  const marks = front.names.items.filter(({ name }) => name.startsWith(BEHIND_MARK));
  const looked = marks.map((mark) => {
    const first = mark.getRangeOrNullObject();
    first.load("values, worksheet/id, worksheet/name");
    return first;
  });
  if (looked.length > 0) await context.sync();
  const found = looked
    .filter((first) => !first.isNullObject && String(first.values[0][0]).startsWith(titleBehind(title, "")))
    .map(({ worksheet: { id, name } }) => {
      const sheet = context.workbook.worksheets.getItem(id);
      const mark = sheet.names.getItemOrNullObject(SHEET_MARK);
      mark.load("name");
      return { id, name, sheet, mark };
    });
  if (found.length > 0) await context.sync();
  return found.filter(({ mark }) => !mark.isNullObject).map(({ id, name, sheet }) => ({ id, name, sheet }));
}

export function markAsOwn(sheet: Excel.Worksheet): void {
  sheet.names.add(SHEET_MARK, "=TRUE").visible = false;
}

/**
 * The first of these sheets that the pane wrote. A mark alone says little: it can be planted, and it goes along with a copy
 * that somebody made into a sheet of their own. The title must stand where it was written, too, and a formula of Worth.
 *
 * @param title of such a sheet, in its first cell
 */
export async function firstOwnSheet(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  title: string,
): Promise<Excel.Worksheet | undefined> {
  const looked = sheets.map((sheet) => ({
    sheet,
    mark: sheet.names.getItemOrNullObject(SHEET_MARK),
    first: sheet.getRange("A1"),
  }));
  looked.forEach(({ mark, first }) => {
    mark.load("name");
    first.load("values");
  });
  await context.sync();
  for (const { sheet, mark, first } of looked) {
    if (mark.isNullObject || first.values[0][0] !== title) continue;
    if (await callsWorth(context, sheet)) return sheet;
  }
  return undefined;
}

async function callsWorth(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<boolean> {
  const used = sheet.getUsedRange(true);
  used.load("rowCount, columnCount");
  await context.sync();
  for await (const { part } of loadedBlocks(context, used, "formulas")) {
    if (part.formulas.some((line) => line.some((cell: unknown) => worthCalls(cell).length > 0))) return true;
  }
  return false;
}
