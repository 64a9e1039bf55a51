import { ICommandService, type ICommandInfo, ObjectMatrix } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetFormulaCalculationResultMutation,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
} from "@univerjs/preset-sheets-core";
import type { GridEvents } from "../GridEvents";
import { areaOf, type UniverContext } from "./UniverContext";

/** What starts a change of cells that gives them a new look but no new contents. */
const LOOKS = /set-style|set-border|clear-selection-format|numfmt|set-.*-align|set-text-wrap/;

/** Tells of what happens in Univer as the grid's own events. */
export function watchUniver(context: UniverContext, events: GridEvents): void {
  let active = context.workbook.getActiveSheet().getSheetId();
  context.injector.get(ICommandService).onCommandExecuted(({ id, params }: Readonly<ICommandInfo>) => {
    if (id === SetRangeValuesMutation.id) tellEdited(params as SetValues, events);
    if (id === InsertSheetMutation.id)
      events.fire("sheetAdded", { sheet: (params as { sheet: { id: string } }).sheet.id });
    if (id === RemoveSheetMutation.id)
      events.fire("sheetRemoved", { sheet: (params as { subUnitId: string }).subUnitId });
    if (id === SetWorksheetActiveOperation.id) {
      const sheet = (params as { subUnitId: string }).subUnitId;
      if (sheet !== active) events.fire("sheetActivated", { sheet, before: active });
      active = sheet;
    }
    if (/mutation/.test(id) && id !== SetFormulaCalculationResultMutation.id) events.fire("redrawn", {});
  });
  for (const event of [
    context.api.Event.Scroll,
    context.api.Event.SheetZoomChanged,
    context.api.Event.SheetSkeletonChanged,
  ] as const) {
    context.api.addEvent(event, () => events.fire("scrolled", {}));
  }
  context.api.addEvent(context.api.Event.SelectionChanged, ({ worksheet, selections }) => {
    const area = selections.at(-1);
    if (area) events.fire("selected", { sheet: worksheet.getSheetId(), area: areaOf(area) });
  });
}

interface SetValues {
  readonly subUnitId: string;
  readonly cellValue?: ConstructorParameters<typeof ObjectMatrix>[0];
  /** The command behind the change; a recalculation has none. */
  readonly trigger?: string;
}

function tellEdited({ subUnitId, cellValue, trigger }: SetValues, events: GridEvents): void {
  if (!trigger || LOOKS.test(trigger)) return;
  const { startRow, endRow, startColumn, endColumn } = new ObjectMatrix(cellValue).getStartEndScope();
  events.fire("edited", { sheet: subUnitId, area: areaOf({ startRow, endRow, startColumn, endColumn }) });
}
