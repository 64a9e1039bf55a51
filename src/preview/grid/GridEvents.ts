import type { SheetArea } from "./Area";

/** What a grid tells about: what a person or code did, never what a recalculation changed. */
export interface GridEventMap {
  /** Cells got new contents. */
  edited: SheetArea;
  /** Rows came in or went out, and all below them moved. */
  rowsChanged: {
    readonly sheet: string;
    readonly row: number;
    readonly rows: number;
    readonly change: "Inserted" | "Deleted";
  };
  selected: object;
  /** Another part of a sheet is in view, or the same part larger or smaller. */
  scrolled: object;
  sheetRemoved: { readonly sheet: string };
  /** Formulas were calculated and show their new values. */
  calculated: object;
  /** Formulas were calculated, a format or a size changed, or another sheet is shown: anything drawn from cells is to be drawn again. */
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
