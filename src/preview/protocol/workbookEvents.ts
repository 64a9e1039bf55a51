import { areaAddress } from "../objects/address";
import type { EventRegistrations, RaisedEvent } from "../objects/EventRegistrations";
import type { Grid } from "../grid/Grid";
import type { PaneFrame } from "./PaneFrame";

/** Marks an event of the workbook among the messages of the rich API; 1 is a custom function's. */
const WORKBOOK_EVENT = 65_536;

/** Sends an event to the handlers that the add-in added with `onChanged.add(...)` and its like. */
export function sendEvent(pane: PaneFrame, { type, target, message }: RaisedEvent): void {
  pane.fire("richApiMessage", { ArrayData: [[WORKBOOK_EVENT, type, target, JSON.stringify(message), 0, false]] });
}

/** Tells the add-in what happens in the grid. */
export function forwardEvents(grid: Grid, events: EventRegistrations, pane: PaneFrame): void {
  grid.events.on("edited", ({ sheet, area }) => {
    const change = { address: areaAddress(area), changeType: "RangeEdited", source: "Local", triggerSource: "Unknown" };
    events.raise("DataChanged", sheet, { ...change, shiftDirection: "None" });
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
