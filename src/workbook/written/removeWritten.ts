import { writeProblem } from "../applicationErrors";
import { besideColumns, type BesideColumns } from "../besideColumns";
import type { BesideKind } from "../BesideKind";
import { demandUnreferenced } from "../demandUnreferenced";
import { insist } from "../insist";
import { inTurn } from "../inTurn";
import type { SheetFamily } from "../NewSheet";
import { removeSheets } from "../newSheets";
import { runExcel } from "../runExcel";
import type { SourceCells } from "../sourceCells";
import { WorkbookProblem } from "../WorkbookProblem";
import { demandUnchanged } from "./demandUnchanged";
import { writtenFamily, type WrittenPlace } from "./writtenFamily";

export interface RemoveOrder extends WrittenPlace {
  /** How to tell the columns that the job put beside the person's rows. */
  readonly besideKind?: BesideKind;
  /** What the pane looks at: a sheet that holds some of it does not go. */
  readonly sources: readonly Pick<SourceCells, "sheetId">[];
}

/**
 * Makes sure that a sheet of a job, those behind it and its columns beside the person's rows hold what Worth wrote and nothing
 * else, and that nothing looks at them.
 *
 * @param step called between parts; what it throws ends the search
 * @returns the names of the sheets that would go, the one in front first
 * @throws WorkbookProblem "writtenGone", "replacedHoldsData", "holdsOthers", "changedSince" or "lookedAt"
 */
export function lookAtWritten(order: RemoveOrder, step: () => void): Promise<readonly string[]> {
  return runExcel(async (context) => {
    const { family } = await removable(context, order, step);
    return family.map(({ name }) => name);
  });
}

/**
 * Takes such a sheet away, with those behind it, their names, and the columns beside the person's rows: all of it or nothing.
 *
 * @returns the name of the sheet in front
 * @throws WorkbookProblem as `lookAtWritten`; "halfRemoved" where Excel stopped on the way
 */
export function removeWritten(order: RemoveOrder, step: () => void): Promise<string> {
  return inTurn(() =>
    runExcel(async (context) => {
      const { family, beside } = await removable(context, order, step);
      const [{ sheet, name }] = family;
      try {
        await beside.write(sheet, name, step);
        step();
        await deleteAll(context, family);
      } catch (failure) {
        if (isHalfRemoved(failure) || !(await beside.putBack())) throw new WorkbookProblem("halfRemoved", name);
        throw writeProblem(failure, name);
      }
      return name;
    }),
  );
}

async function removable(
  context: Excel.RequestContext,
  { besideKind, sources, ...place }: RemoveOrder,
  step: () => void,
): Promise<{ readonly family: SheetFamily; readonly beside: BesideColumns }> {
  const family = await writtenFamily(context, place);
  const holder = family.find(({ id }) => sources.some((source) => source.sheetId === id));
  if (holder) throw new WorkbookProblem("replacedHoldsData", holder.name);
  for (const one of family) await demandUnchanged(context, one, step);
  const beside = await besideColumns(context, { plan: undefined, kind: besideKind, old: family });
  if (beside.stays !== undefined) throw new WorkbookProblem("holdsOthers", beside.stays);
  await demandUnreferenced(context, family, beside.going, step);
  return { family, beside };
}

/** Excel may delete some of the sheets before it refuses: then all are to go. */
async function deleteAll(context: Excel.RequestContext, family: SheetFamily): Promise<void> {
  try {
    for (const { id } of family) context.workbook.worksheets.getItem(id).delete();
    await context.sync();
  } catch (failure) {
    const { worksheets } = context.workbook;
    const isKnown = await insist(async () => {
      worksheets.load("items/id");
      await context.sync();
    });
    const isThere = ({ id }: { readonly id: string }) => worksheets.items.some((one) => one.id === id);
    if (isKnown && family.every(isThere)) throw failure;
    if (!(await removeSheets(context, family))) throw new WorkbookProblem("halfRemoved", family[0].name);
  }
}

function isHalfRemoved(failure: unknown): boolean {
  return failure instanceof WorkbookProblem && failure.kind === "halfRemoved";
}
