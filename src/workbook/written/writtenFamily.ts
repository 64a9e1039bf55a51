import type { SheetFamily } from "../NewSheet";
import { sheetsBehind } from "../ownSheets";
import { WorkbookProblem } from "../WorkbookProblem";
import { marksOf } from "./writtenMarks";

/** One sheet that a job wrote. */
export interface WrittenPlace {
  readonly job: string;
  readonly sheetId: string;
}

/**
 * The sheet and those behind it.
 *
 * @throws WorkbookProblem "writtenGone" where it is not there, or does not say that the job wrote it
 */
export async function writtenFamily(
  context: Excel.RequestContext,
  { job, sheetId }: WrittenPlace,
): Promise<SheetFamily> {
  const front = context.workbook.worksheets.getItemOrNullObject(sheetId);
  front.load("id, name");
  await context.sync();
  if (front.isNullObject) throw new WorkbookProblem("writtenGone");
  const title = front.getRange("A1");
  title.load("values");
  front.names.load("items/name, items/visible, items/formula");
  await context.sync();
  if (marksOf(front.names.items)?.job !== job) throw new WorkbookProblem("writtenGone");
  const behind = await sheetsBehind(context, front, String(title.values[0][0]));
  return [{ id: front.id, name: front.name, sheet: front }, ...behind];
}
