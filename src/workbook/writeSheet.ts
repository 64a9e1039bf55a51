import { writeProblem } from "./applicationErrors";
import { besideColumns, type BesideColumns } from "./besideColumns";
import type { BesideKind } from "./BesideKind";
import { manualCalculation } from "./manualCalculation";
import { demandUnreferenced } from "./demandUnreferenced";
import { demandWithinLimits } from "./formulaLimits";
import { freeNumber, freeSheetNames, namesIn, type SheetNames } from "./freeNames";
import { inTurn } from "./inTurn";
import type { SheetFamily } from "./NewSheet";
import { addSheets, removeSheets, replaceSheets } from "./newSheets";
import { firstOwnSheet, sheetsBehind } from "./ownSheets";
import { placeNames, placePlan } from "./place/placePlan";
import { runExcel } from "./runExcel";
import type { WorkbookPlan } from "./SheetPlan";
import { demandInPlace, leftOf, type SourceCells } from "./sourceCells";
import { WorkbookProblem } from "./WorkbookProblem";
import { unchangedFamily, type UnchangedSheet } from "./written/unchangedFamily";
import { markWritten } from "./written/writtenMarks";

export interface SheetOrder {
  /** The wanted name; a number is added where it is taken. */
  readonly name: string;
  /** The table's name without a number; it says how many sheets of this kind there are. */
  readonly tableName: string;
  /** What the names of its cells start with, where it may have no table to count by. */
  readonly cellStart?: string;
  /** What the sheets behind it are called after it, in the order of its plan: "cohorts" for "Customer value – cohorts". */
  readonly behind?: readonly string[];
  /** The sheets for a given number, which goes into their table and cell names, and under these names. */
  readonly build: (number: number | "", names: SheetNames) => WorkbookPlan;
  /** The cells that the formulas look at, by the place where they were read. */
  readonly sources?: readonly SourceCells[];
  /** A sheet that the pane wrote earlier and that this one takes the place of. */
  readonly replaces?: string | undefined;
  /** The same of one in which nobody changed anything: it is looked through first. */
  readonly follows?: UnchangedSheet | undefined;
  /** How to tell the columns that an earlier sheet of this kind put beside the person's rows. */
  readonly besideKind?: BesideKind;
  /** Told, once the sheet stands, where such columns stay because somebody else wrote to them. */
  readonly stays?: (address: string) => void;
  readonly progress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Writes a new sheet and those behind it, all of them or none: where a step fails or is cancelled, what was written is taken
 * away again. A sheet to be replaced goes, with those behind it, only once the new ones stand, and only if the pane wrote it.
 * Writes wait for each other.
 *
 * @returns the name of the sheet in front
 * @throws WorkbookProblem "halfWritten" where Excel refused to take away what was begun, any other where nothing was written
 */
export function writeSheet(order: SheetOrder): Promise<string> {
  return inTurn(() =>
    runExcel((context) =>
      written(context, order).catch((failure: unknown) => {
        throw writeProblem(failure, order.name);
      }),
    ),
  );
}

async function written(context: Excel.RequestContext, order: SheetOrder): Promise<string> {
  const { sources = [], progress, signal } = order;
  const step = (share: number) => {
    if (signal?.aborted) throw new WorkbookProblem("cancelled");
    progress?.(share);
  };
  step(0);
  const calculate = manualCalculation(context);
  await demandInPlace(context, sources);
  const { sheets, names, cells } = await namesIn(context);
  demandOwnFunctions(names);
  const old = await replacedSheets(context, order, () => step(0));
  const { behind = [] } = order;
  const wanted = freeSheetNames(order.name, behind, [...sheets.values()]);
  const plan = order.build(freeNumber(order.tableName, names, order.cellStart, cells), wanted);
  const plans = [plan, ...(plan.behind ?? [])];
  plans.forEach((one, i) => demandWithinLimits(one, [wanted.front, ...wanted.behind][i]));
  const beside = await besideColumns(context, { plan: plan.beside, kind: order.besideKind, old });
  if (old) await demandUnreferenced(context, old, beside.going, () => step(0));
  step(0);
  const added = await addSheets(context, wanted, sheets);
  let final = wanted.front;
  try {
    // Formulas call named cells of other sheets, whichever is filled first.
    added.forEach(({ sheet }, i) => placeNames(sheet, plans[i]));
    markWritten(
      added.map(({ sheet }) => sheet),
      plan,
    );
    for (const [i, { sheet }] of added.entries()) {
      await placePlan(context, sheet, plans[i], (share) => step((i + share) / plans.length));
    }
    await beside.write(added[0].sheet, wanted.front, () => step(1));
    // Where rows came or went while the sheets were written, some formulas look at them as they stood before.
    await demandInPlace(context, leftOf(plan.beside, sources));
    step(1);
    if (calculate()) await context.sync();
    if (old) final = await replaceSheets(context, { old, fresh: added, behind });
  } catch (failure) {
    throw isHalfWritten(failure) ? failure : await undone(context, added, beside, failure);
  }
  await show(context, added[0].id);
  if (beside.stays !== undefined) order.stays?.(beside.stays);
  return final;
}

function isHalfWritten(failure: unknown): boolean {
  return failure instanceof WorkbookProblem && failure.kind === "halfWritten";
}

/** Takes away what was begun. @returns the failure to tell of */
async function undone(
  context: Excel.RequestContext,
  added: SheetFamily,
  beside: BesideColumns,
  failure: unknown,
): Promise<unknown> {
  const wasPutBack = await beside.putBack();
  const areGone = await removeSheets(context, added);
  return wasPutBack && areGone ? failure : new WorkbookProblem("halfWritten", added[0].name);
}

function replacedSheets(
  context: Excel.RequestContext,
  order: SheetOrder,
  step: () => void,
): Promise<SheetFamily | undefined> {
  if (order.follows) return unchangedFamily(context, order.follows, step);
  return order.replaces === undefined ? Promise.resolve(undefined) : ownSheets(context, order, order.replaces);
}

/** Sheets of which one holds what the new ones look at are not to go. */
async function ownSheets(context: Excel.RequestContext, order: SheetOrder, name: string): Promise<SheetFamily> {
  const named = context.workbook.worksheets.getItemOrNullObject(name);
  named.load("id, name");
  await context.sync();
  const front = named.isNullObject ? undefined : await firstOwnSheet(context, [named], order.name);
  if (!front) throw new WorkbookProblem("replacedGone", name);
  const { id } = front;
  const family: SheetFamily = [
    { id, name: front.name, sheet: front },
    ...(await sheetsBehind(context, front, order.name)),
  ];
  const holder = family.find((one) => order.sources?.some(({ sheetId }) => sheetId === one.id));
  if (holder) throw new WorkbookProblem("replacedHoldsData", holder.name);
  return family;
}

/** A name of the workbook that is called as a function of Worth could answer in its place. */
function demandOwnFunctions(names: readonly string[]): void {
  const planted = names.find((name) => /^(?:worth\.|_xldudf_worth)/i.test(name));
  if (planted !== undefined) throw new WorkbookProblem("namedAsOurs", planted);
}

/** The sheet stands; that it comes into view is a courtesy, which Excel may refuse. */
async function show(context: Excel.RequestContext, id: string): Promise<void> {
  try {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.activate();
    sheet.getRange("A1").select();
    await context.sync();
  } catch {
    return;
  }
}
