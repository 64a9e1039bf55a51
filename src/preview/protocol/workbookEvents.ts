import type { Grid } from "../grid/Grid";
import { areaAddress } from "../objects/address";
import type { EventRegistrations, RaisedEvent } from "../objects/EventRegistrations";
import type { PaneFrame } from "./PaneFrame";

/** Marks an event of the workbook among the messages of the rich API; 1 is a custom function's. */
const WORKBOOK_EVENT = 65_536;

/** Sends an event to the handlers that the add-in added with `onChanged.add(...)` and its like. */
export function sendEvent(pane: PaneFrame, { type, target, message }: RaisedEvent): void {
  pane.fire("richApiMessage", { ArrayData: [[WORKBOOK_EVENT, type, target, JSON.stringify(message), 0, false]] });
}

/** Tells the add-in what happens in the grid. */
export function forwardEvents(grid: Grid, events: EventRegistrations): void {
  const changed = (sheet: string, address: string, changeType: string) =>
    events.raise("DataChanged", sheet, { address, changeType, source: "Local", shiftDirection: "None" });
  grid.events.on("edited", ({ sheet, area }) => changed(sheet, areaAddress(area), "RangeEdited"));
  grid.events.on("rowsChanged", ({ sheet, row, rows, change }) =>
    changed(sheet, `${row + 1}:${row + rows}`, `Row${change}`),
  );
  grid.events.on("sheetRemoved", ({ sheet }) => events.raise("Deleted", sheet, { source: "Local" }));
}
