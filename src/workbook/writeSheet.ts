import { writeProblem } from "./applicationErrors";
import { besideColumns, type BesideColumns } from "./besideColumns";
import type { BesideKind } from "./BesideKind";
import { manualCalculation } from "./manualCalculation";
import { demandUnreferenced } from "./demandUnreferenced";
import { demandWithinLimits } from "./formulaLimits";
import { freeNumber, freeSheetName, namesIn } from "./freeNames";
import { inTurn } from "./inTurn";
import { addSheet, removeSheet, replaceSheet, type NewSheet } from "./newSheet";
import { firstOwnSheet } from "./ownSheets";
import { placePlan } from "./place/placePlan";
import { runExcel } from "./runExcel";
import type { SheetPlan } from "./SheetPlan";
import { demandInPlace, leftOf, type SourceCells } from "./sourceCells";
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
  /** The cells that the formulas look at, by the place where they were read. */
  readonly sources?: readonly SourceCells[];
  /** A sheet that the pane wrote earlier and that this one takes the place of. */
  readonly replaces?: string | undefined;
  /** How to tell the columns that an earlier sheet of this kind put beside the person's rows. */
  readonly besideKind?: BesideKind;
  /** Told, once the sheet stands, where such columns stay because somebody else wrote to them. */
  readonly stays?: (address: string) => void;
  readonly progress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Writes a new sheet, all of it or none: where a step fails or is cancelled, what was written of it is taken away again.
 * A sheet to be replaced goes only once the new one stands, and only if the pane wrote it. Writes wait for each other.
 *
 * @returns the name of the sheet
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
  const old = order.replaces === undefined ? undefined : await ownSheet(context, order, order.replaces);
  const name = freeSheetName(order.name, [...sheets.values()]);
  const plan = order.build(freeNumber(order.tableName, names, order.cellStart, cells));
  demandWithinLimits(plan, name);
  const beside = await besideColumns(context, { plan: plan.beside, kind: order.besideKind, old });
  if (old) await demandUnreferenced(context, old, beside.going, () => step(0));
  step(0);
  const added = await addSheet(context, name, sheets);
  let final = name;
  try {
    await placePlan(context, added.sheet, plan, step);
    await beside.write(added.sheet, name, () => step(1));
    // Where rows came or went while the sheet was written, some formulas look at them as they stood before.
    await demandInPlace(context, leftOf(plan.beside, sources));
    step(1);
    if (calculate()) await context.sync();
    if (old) final = await replaceSheet(context, old, added);
  } catch (failure) {
    throw isHalfWritten(failure) ? failure : await undone(context, added, beside, failure);
  }
  await show(context, added.id);
  if (beside.stays !== undefined) order.stays?.(beside.stays);
  return final;
}

function isHalfWritten(failure: unknown): boolean {
  return failure instanceof WorkbookProblem && failure.kind === "halfWritten";
}

/** Takes away what was begun. @returns the failure to tell of */
async function undone(
  context: Excel.RequestContext,
  added: NewSheet,
  beside: BesideColumns,
  failure: unknown,
): Promise<unknown> {
  const wasPutBack = await beside.putBack();
  const isGone = await removeSheet(context, added.id);
  return wasPutBack && isGone ? failure : new WorkbookProblem("halfWritten", added.name);
}

/** A sheet that holds what the new one looks at is not to go. */
async function ownSheet(context: Excel.RequestContext, order: SheetOrder, name: string): Promise<NewSheet> {
  const named = context.workbook.worksheets.getItemOrNullObject(name);
  named.load("id, name");
  await context.sync();
  const sheet = named.isNullObject ? undefined : await firstOwnSheet(context, [named], order.name);
  if (!sheet) throw new WorkbookProblem("replacedGone", name);
  if (order.sources?.some(({ sheetId }) => sheetId === sheet.id)) throw new WorkbookProblem("replacedHoldsData", name);
  return { id: sheet.id, name: sheet.name, sheet };
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
