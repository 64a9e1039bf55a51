import type { SheetArea } from "../grid/Area";

export interface AxisState {
  title: { text: string; visible: boolean };
  minimum: number | null;
  maximum: number | null;
  reversePlotOrder: boolean;
  numberFormat: string;
}

export interface SeriesState {
  /** Text, or the cell that holds it. */
  name: string | SheetArea;
  values: SheetArea | null;
  /** The categories of a bar or line, or the x values of a scatter. */
  categories: SheetArea | null;
  /** As `#RRGGBB`; empty for the chart's own colour. */
  fill: string;
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
  /** In pixels from the top left corner of cell A1. */
  place: { left: number; top: number; width: number; height: number };
}

export function newAxis(): AxisState {
  return {
    title: { text: "", visible: false },
    minimum: null,
    maximum: null,
    reversePlotOrder: false,
    numberFormat: "General",
  };
}

/** The families of Excel's chart types that the preview draws. */
export type Kind = "bar" | "line" | "scatter";

export function kindOf(chartType: string): Kind {
  if (chartType.startsWith("XYScatter")) return "scatter";
  return chartType.startsWith("Line") ? "line" : "bar";
}
