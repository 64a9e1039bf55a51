import type { ChartState } from "./ChartState";

/** The charts of the workbook, in the order they were added. */
export class ChartStore {
  readonly #charts = new Map<string, ChartState>();
  #changed: () => void = () => undefined;

  /** @param listener called after any chart was added, changed or removed */
  onChanged(listener: () => void): void {
    this.#changed = listener;
  }

  list(): ChartState[] {
    return [...this.#charts.values()];
  }

  get(id: string): ChartState | null {
    return this.#charts.get(id) ?? null;
  }

  add(chart: ChartState): void {
    this.#charts.set(chart.id, chart);
    this.#changed();
  }

  /** Tells that a chart was changed in place. */
  changed(): void {
    this.#changed();
  }

  remove(id: string): void {
    this.#charts.delete(id);
    this.#changed();
  }

  removeSheet(sheet: string): void {
    for (const { id } of this.list().filter((chart) => chart.sheet === sheet)) this.#charts.delete(id);
    this.#changed();
  }
}
