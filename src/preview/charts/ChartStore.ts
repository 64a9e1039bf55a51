import type { SheetArea } from "../grid/Area";

export interface AxisState {
  title: { text: string; visible: boolean };
  minimum: number | null;
  reversePlotOrder: boolean;
  numberFormat: string;
}

export interface SeriesState {
  /** Text, or the cell that holds it. */
  name: string | SheetArea;
  values: SheetArea | null;
  /** The categories of bars, or the x values of a scatter. */
  categories: SheetArea | null;
  /** As `#RRGGBB`; empty for the chart's own colour. */
  fill: string;
  /** The shape of its marks, by Excel's name. */
  markerStyle: string;
  /** A series may be drawn in another way than its chart. */
  chartType: string;
}

/** A chart as the add-in described it. */
export interface ChartState {
  readonly id: string;
  readonly sheet: string;
  name: string;
  chartType: string;
  title: { text: string; visible: boolean };
  legend: { visible: boolean; position: string };
  categoryAxis: AxisState;
  valueAxis: AxisState;
  series: SeriesState[];
  /** Whether cells in hidden columns are left out. */
  plotVisibleOnly: boolean;
  /** In pixels from the top left corner of cell A1. */
  place: { left: number; top: number; width: number; height: number };
}

export function newAxis(): AxisState {
  return {
    title: { text: "", visible: false },
    minimum: null,
    reversePlotOrder: false,
    numberFormat: "General",
  };
}

/** The families of Excel's chart types that the preview draws. */
export type ChartKind = "bar" | "scatter";

export function kindOf(chartType: string): ChartKind {
  return chartType.startsWith("XYScatter") ? "scatter" : "bar";
}

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
