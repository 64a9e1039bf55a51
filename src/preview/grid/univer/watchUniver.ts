import { ICommandService } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetFormulaCalculationResultMutation,
  SetWorksheetActiveOperation,
} from "@univerjs/preset-sheets-core";
import type { GridEvents } from "../GridEvents";
import { areaOf, type UniverContext } from "./UniverContext";
import { watchEdits } from "./watchEdits";

/** Tells of what happens in Univer as the grid's own events. */
export function watchUniver(context: UniverContext, events: GridEvents): void {
  watchEdits(context, events);
  watchSheets(context, events);
  const { api } = context;
  for (const event of [api.Event.Scroll, api.Event.SheetZoomChanged, api.Event.SheetSkeletonChanged] as const) {
    api.addEvent(event, () => events.fire("scrolled", {}));
  }
  api.addEvent(api.Event.SelectionChanged, ({ worksheet, selections }) => {
    const area = selections.at(-1);
    if (area) events.fire("selected", { sheet: worksheet.getSheetId(), area: areaOf(area) });
  });
}

function watchSheets(context: UniverContext, events: GridEvents): void {
  let shown = context.workbook.getActiveSheet().getSheetId();
  const tell: Readonly<Record<string, (params: unknown) => void>> = {
    [InsertSheetMutation.id]: (params) => events.fire("sheetAdded", { sheet: (params as Inserted).sheet.id }),
    [RemoveSheetMutation.id]: (params) => events.fire("sheetRemoved", { sheet: (params as OfSheet).subUnitId }),
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

interface OfSheet {
  readonly subUnitId: string;
}

interface Inserted {
  readonly sheet: { readonly id: string };
}
