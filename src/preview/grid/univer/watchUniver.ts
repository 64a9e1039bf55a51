import { ICommandService, type IRange, LifecycleService, LifecycleStages } from "@univerjs/core";
import {
  InsertRowMutation,
  InsertSheetMutation,
  IRenderManagerService,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetFormulaCalculationResultMutation,
  SetWorksheetActiveOperation,
  SetZoomRatioOperation,
  SheetScrollManagerService,
  SheetSkeletonManagerService,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import type { GridEvents } from "../GridEvents";
import { areaOf, type UniverContext } from "./UniverContext";
import { watchEdits } from "./watchEdits";

/** Tells of what happens in Univer as the grid's own events. */
export function watchUniver(context: UniverContext, events: GridEvents): void {
  watchEdits(context, events);
  watchSheets(context, events);
  void context.injector
    .get(LifecycleService)
    .onStage(LifecycleStages.Rendered)
    .then(() => watchView(context, events));
}

/**
 * Univer's facade has events for these too, but starts them only seconds after the grid can be used: what a quick hand did
 * until then it would never tell.
 */
function watchView({ injector, unit, workbook }: UniverContext, events: GridEvents): void {
  const view = injector.get(IRenderManagerService).getRenderById(unit);
  if (!view) throw new Error("The grid is not drawn");
  const scrolled = () => events.fire("scrolled", {});
  view.with(SheetScrollManagerService).validViewportScrollInfo$.subscribe(scrolled);
  view.with(SheetSkeletonManagerService).currentSkeleton$.subscribe(scrolled);
  injector.get(SheetsSelectionsService).selectionChanged$.subscribe((selections) => {
    const selection = selections?.at(-1);
    const sheet = workbook.getActiveSheet().getSheetId();
    if (selection) events.fire("selected", { sheet, area: areaOf(selection.range) });
  });
}

function watchSheets(context: UniverContext, events: GridEvents): void {
  let shown = context.workbook.getActiveSheet().getSheetId();
  const tell: Readonly<Record<string, (params: unknown) => void>> = {
    [InsertSheetMutation.id]: (params) => events.fire("sheetAdded", { sheet: (params as Inserted).sheet.id }),
    [RemoveSheetMutation.id]: (params) => events.fire("sheetRemoved", { sheet: (params as OfSheet).subUnitId }),
    [InsertRowMutation.id]: (params) => events.fire("rowsChanged", rowsOf(params, "Inserted")),
    [RemoveRowMutation.id]: (params) => events.fire("rowsChanged", rowsOf(params, "Deleted")),
    [SetZoomRatioOperation.id]: () => events.fire("scrolled", {}),
    [SetWorksheetActiveOperation.id]: (params) => {
      const before = shown;
      shown = (params as OfSheet).subUnitId;
      if (shown !== before) events.fire("sheetActivated", { sheet: shown, before });
    },
  };
  context.injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    tell[id]?.(params);
    if (id.includes("mutation") && id !== SetFormulaCalculationResultMutation.id) events.fire("redrawn", {});
  });
}

function rowsOf(params: unknown, change: "Inserted" | "Deleted") {
  const { subUnitId, range } = params as OfSheet & { readonly range: IRange };
  const { row, rows } = areaOf(range);
  return { sheet: subUnitId, row, rows, change };
}

interface OfSheet {
  readonly subUnitId: string;
}

interface Inserted {
  readonly sheet: { readonly id: string };
}
