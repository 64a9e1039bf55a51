import { numfmt } from "@univerjs/core";
import type { ChartOptions } from "chart.js";
import { type AxisState, type ChartState, type Kind, kindOf } from "./ChartState";

export const TEXT_COLOR = "#595959";
const GRID_COLOR = "#D9D9D9";

/** The axes of a chart, in chart.js's words. `valueFormat` is that of the cells, used where the axis has none. */
export function chartScales(chart: ChartState, valueFormat: string): ChartOptions<Kind>["scales"] {
  const category = categoryScale(chart);
  const value = valueScale(chart, valueFormat);
  return isHorizontal(chart) ? { x: value, y: category } : { x: category, y: value };
}

export function isHorizontal({ chartType }: ChartState): boolean {
  return chartType.startsWith("Bar");
}

function categoryScale(chart: ChartState): object {
  const { categoryAxis: axis, chartType } = chart;
  const numbers = kindOf(chartType) === "scatter" ? numberScale(axis, axis.numberFormat) : { type: "category" };
  return {
    ...looks(axis, false),
    ...numbers,
    // Excel draws the first bar at the bottom, and at the top only in reverse order.
    reverse: isHorizontal(chart) ? !axis.reversePlotOrder : axis.reversePlotOrder,
  };
}

function valueScale(chart: ChartState, valueFormat: string): object {
  const { valueAxis: axis, chartType, categoryAxis } = chart;
  return {
    ...looks(axis, true),
    ...numberScale(axis, axis.numberFormat === "General" ? valueFormat : axis.numberFormat),
    reverse: axis.reversePlotOrder,
    beginAtZero: kindOf(chartType) === "bar",
    // In reverse order the value axis follows the first category to the top.
    position: isHorizontal(chart) ? (categoryAxis.reversePlotOrder ? "top" : "bottom") : "left",
  };
}

function numberScale(axis: AxisState, format: string): object {
  return {
    type: "linear",
    min: axis.minimum ?? undefined,
    max: axis.maximum ?? undefined,
    ticks: { color: TEXT_COLOR, maxTicksLimit: 8, callback: (value: string | number) => shown(Number(value), format) },
  };
}

/** Excel draws lines across the chart at the numbers, not at the categories. */
function looks(axis: AxisState, hasGrid: boolean): object {
  return {
    grid: { display: hasGrid, color: GRID_COLOR },
    title: { display: axis.title.visible && axis.title.text !== "", text: axis.title.text, color: TEXT_COLOR },
    ticks: { color: TEXT_COLOR },
  };
}

function shown(value: number, format: string): string {
  return format === "General" ? String(Number(value.toPrecision(12))) : numfmt.format(format, value);
}
