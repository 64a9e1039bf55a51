import { ICommandService, type IExecutionOptions, type IRange, ObjectMatrix } from "@univerjs/core";
import {
  InsertRowMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  SetZoomRatioOperation,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import type { GridEvents } from "../GridEvents";
import { areaOf, type UniverContext } from "./UniverContext";

/** What starts a change of cells that gives them a new look but no new contents. */
const LOOKS = /set-style|set-border|clear-selection-format|numfmt|set-(?:horizontal|vertical)-text-align|set-text-wrap/;

/** How far a calculation is, and what it came to: what is drawn follows once it is done. */
const OF_CALCULATION = /^formula\.mutation\.set-formula-calculation/;

/** What Univer says with its commands, as far as it is asked here. */
interface Params {
  readonly subUnitId: string;
  readonly range: IRange;
  readonly cellValue?: ConstructorParameters<typeof ObjectMatrix>[0];
  /** The command behind a change of cells; a recalculation has none. */
  readonly trigger?: string;
}

/** Tells of what happens in Univer as the grid's own events. */
export function watchUniver(context: UniverContext, events: GridEvents): void {
  const rowsChanged = ({ subUnitId, range }: Params, change: "Inserted" | "Deleted") => {
    const { row, rows } = areaOf(range);
    events.fire("rowsChanged", { sheet: subUnitId, row, rows, change });
  };
  const tell: Readonly<Record<string, (params: Params, options?: IExecutionOptions) => void>> = {
    [RemoveSheetMutation.id]: ({ subUnitId }) => events.fire("sheetRemoved", { sheet: subUnitId }),
    [InsertRowMutation.id]: (params) => rowsChanged(params, "Inserted"),
    [RemoveRowMutation.id]: (params) => rowsChanged(params, "Deleted"),
    [SetZoomRatioOperation.id]: () => events.fire("scrolled", {}),
    [SetWorksheetActiveOperation.id]: () => events.fire("redrawn", {}),
    [SetRangeValuesMutation.id]: ({ subUnitId, cellValue, trigger }, options) => {
      if (options?.onlyLocal === true || !trigger || LOOKS.test(trigger)) return;
      events.fire("edited", { sheet: subUnitId, area: areaOf(new ObjectMatrix(cellValue).getStartEndScope()) });
    },
  };
  context.injector.get(ICommandService).onCommandExecuted(({ id, params }, options?: IExecutionOptions) => {
    tell[id]?.(params as Params, options);
    if (id.includes("mutation") && !OF_CALCULATION.test(id)) events.fire("redrawn", {});
  });
  context.injector.get(SheetsSelectionsService).selectionChanged$.subscribe(() => events.fire("selected", {}));
}
