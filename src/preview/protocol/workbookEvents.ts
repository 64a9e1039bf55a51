import { areaAddress } from "../objects/address";
import type { EventRegistrations, RaisedEvent } from "../objects/EventRegistrations";
import type { Area } from "../grid/Area";
import type { Grid } from "../grid/Grid";
import type { GridValue } from "../grid/GridCell";
import { valueType } from "../objects/valueType";
import type { PaneFrame } from "./PaneFrame";

/** Marks an event of the workbook among the messages of the rich API; 1 is a custom function's. */
const WORKBOOK_EVENT = 65_536;

/** Sends an event to the handlers that the add-in added with `onChanged.add(...)` and its like. */
export function sendEvent(pane: PaneFrame, { type, target, message }: RaisedEvent): void {
  pane.fire("richApiMessage", { ArrayData: [[WORKBOOK_EVENT, type, target, JSON.stringify(message), 0, false]] });
}

/** Tells the add-in what happens in the grid. */
export function forwardEvents(grid: Grid, events: EventRegistrations, pane: Pick<PaneFrame, "fire">): void {
  grid.events.on("edited", ({ sheet, area, before }) => {
    const change = { address: areaAddress(area), changeType: "RangeEdited", source: "Local", shiftDirection: "None" };
    const isOneCell = area.rows === 1 && area.columns === 1;
    events.raise("DataChanged", sheet, isOneCell ? { ...change, ...details(grid, sheet, area, before) } : change);
  });
  grid.events.on("rowsChanged", ({ sheet, row, rows, change }) => {
    const address = `${row + 1}:${row + rows}`;
    const changeType = `Row${change}`;
    events.raise("DataChanged", sheet, { address, changeType, source: "Local", shiftDirection: "None" });
  });
  grid.events.on("selected", ({ sheet, area }) => {
    events.raise("SelectionChanged", sheet, { address: areaAddress(area) });
    pane.fire("documentSelectionChanged", {});
  });
  grid.events.on("sheetAdded", ({ sheet }) => events.raise("Added", sheet, { source: "Local" }));
  grid.events.on("sheetRemoved", ({ sheet }) => events.raise("Deleted", sheet, { source: "Local" }));
  grid.events.on("sheetActivated", ({ sheet, before }) => {
    events.raise("Deactivated", before);
    events.raise("Activated", sheet);
  });
}

/** Excel tells of a single cell what it held before and what it holds now. */
function details(grid: Grid, sheet: string, area: Area, before: GridValue) {
  const [[{ value }]] = grid.cells.read(sheet, area);
  return {
    valueBefore: before ?? "",
    valueAfter: value ?? "",
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(value),
  };
}
