import { quotedSheet } from "../a1";
import type { CellValue } from "../RangeContents";
import type { NewSheet, SheetFamily } from "../NewSheet";
import { WorkbookProblem } from "../WorkbookProblem";
import { demandUnchanged } from "./demandUnchanged";
import { inputNow } from "./readWritten";
import { marksOf } from "./writtenMarks";
import { writtenFamily, type WrittenPlace } from "./writtenFamily";

/** A sheet that a new one takes the place of without asking: nobody may have put anything on it. */
export interface UnchangedSheet extends WrittenPlace {
  /** What its cells to change held when the new sheet was made of it, by their keys. */
  readonly inputs: Readonly<Record<string, CellValue | undefined>>;
}

/**
 * The sheet and those behind it, which hold what Worth wrote and nothing else: neither in cells nor in comments, pictures and
 * shapes.
 *
 * @param step called between parts; what it throws ends the search
 * @throws WorkbookProblem "writtenGone", "holdsOthers" or "changedSince"
 */
export async function unchangedFamily(
  context: Excel.RequestContext,
  order: UnchangedSheet,
  step: () => void,
): Promise<SheetFamily> {
  const family = await writtenFamily(context, order);
  for (const one of family) {
    await demandUnchanged(context, one, step);
    await demandNothingDrawn(context, one);
  }
  await demandInputs(context, family[0], order.inputs);
  return family;
}

async function demandNothingDrawn(context: Excel.RequestContext, { sheet, name }: NewSheet): Promise<void> {
  const counts = [sheet.comments.getCount(), sheet.shapes.getCount()];
  await context.sync();
  if (counts.some(({ value }) => value > 0)) throw new WorkbookProblem("holdsOthers", quotedSheet(name));
}

async function demandInputs(
  context: Excel.RequestContext,
  { id, name, sheet }: NewSheet,
  inputs: UnchangedSheet["inputs"],
): Promise<void> {
  sheet.names.load("items/name, items/visible, items/formula");
  await context.sync();
  const cells = [...(marksOf(sheet.names.items)?.inputs ?? [])].map(([key, item]) => {
    return { key, range: item.getRangeOrNullObject() };
  });
  cells.forEach(({ range }) => range.load("values, formulas, address, worksheet/id"));
  if (cells.length > 0) await context.sync();
  const changed = cells.find(({ key, range }) => inputNow(range, id)?.value !== inputs[key]);
  if (changed)
    throw new WorkbookProblem("changedSince", changed.range.isNullObject ? quotedSheet(name) : changed.range.address);
}
