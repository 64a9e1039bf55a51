import type { Area } from "./Area";
import type { GridValue } from "./GridCell";

/** What a grid tells about: what a person or code did, never what a recalculation changed. */
export interface GridEventMap {
  /** Cells got new contents; a single cell had this value before. */
  edited: { readonly sheet: string; readonly area: Area; readonly before: GridValue };
  /** Rows came in or went out, and all below them moved. */
  rowsChanged: {
    readonly sheet: string;
    readonly row: number;
    readonly rows: number;
    readonly change: "Inserted" | "Deleted";
  };
  selected: { readonly sheet: string; readonly area: Area };
  /** Another part of a sheet is in view, or the same part larger or smaller. */
  scrolled: object;
  sheetAdded: { readonly sheet: string };
  sheetRemoved: { readonly sheet: string };
  sheetActivated: { readonly sheet: string; readonly before: string };
  /** Formulas were calculated and show their new values. */
  calculated: object;
  /** Formulas were calculated, or a format or a size changed: anything drawn from cells is to be drawn again. */
  redrawn: object;
}

export type GridEventName = keyof GridEventMap;
type Listener<Name extends GridEventName> = (event: GridEventMap[Name]) => void;

/** Listeners by event. */
export class GridEvents {
  readonly #listeners = new Map<GridEventName, Set<(event: never) => void>>();

  on<Name extends GridEventName>(name: Name, listener: Listener<Name>): void {
    const listeners = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, listeners.add(listener));
  }

  fire<Name extends GridEventName>(name: Name, event: GridEventMap[Name]): void {
    for (const listener of this.#listeners.get(name) ?? []) (listener as Listener<Name>)(event);
  }
}
