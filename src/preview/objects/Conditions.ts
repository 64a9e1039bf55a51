import { intersection, type SheetArea } from "../grid/Area";
import type { ConditionState, ConditionType } from "../grid/ConditionState";
import type { Grid } from "../grid/Grid";

/** The conditional formats of the workbook, in the order they were added, as the grid draws them. */
export class Conditions {
  #all: ConditionState[] = [];
  #last = 0;
  readonly #due = new Set<string>();

  constructor(private readonly grid: Grid) {}

  list(sheet: string): ConditionState[] {
    return this.#all.filter(({ cells }) => cells.sheet === sheet);
  }

  add(cells: SheetArea, type: ConditionType): ConditionState {
    const id = `{condition-${++this.#last}}`;
    const looks = {
      rule: null,
      numberFormat: "",
      fontColor: "",
      fill: "",
      barColor: "#638EC6",
      gradient: true,
      scale: null,
    };
    const state: ConditionState = { id, cells, type, ...looks };
    this.#all.push(state);
    return state;
  }

  /** Tells that one was changed in place. Many changes come at once; they are drawn once for all of them. */
  changed(sheet: string): void {
    if (this.#due.size === 0) queueMicrotask(() => this.#draw());
    this.#due.add(sheet);
  }

  #draw(): void {
    const known = new Set(this.grid.sheets.list().map(({ id }) => id));
    for (const sheet of this.#due) if (known.has(sheet)) this.grid.formats.drawConditions(sheet, this.list(sheet));
    this.#due.clear();
  }

  clear({ sheet, area }: SheetArea): void {
    this.#all = this.#all.filter(({ cells }) => cells.sheet !== sheet || !intersection(cells.area, area));
    this.changed(sheet);
  }

  removeSheet(sheet: string): void {
    this.#all = this.#all.filter(({ cells }) => cells.sheet !== sheet);
  }

  removeAll(): void {
    this.#all = [];
  }
}
