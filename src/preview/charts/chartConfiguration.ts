import type { ChartConfiguration, ChartDataset, ChartOptions } from "chart.js";
import { type AxisState, type ChartState, type ChartKind, kindOf, type SeriesState } from "./ChartStore";
import type { SeriesValues } from "./chartSeries";
import { numfmt } from "@univerjs/core";

/** The colours that Excel gives to series in turn. */
const COLORS = ["#156082", "#E97132", "#196B24", "#0F9ED5", "#A02B93", "#4EA72E"];

const TEXT_COLOR = "#595959";
const GRID_COLOR = "#D9D9D9";

export type Drawing = ChartConfiguration<ChartKind, unknown[], string>;

/** The chart as chart.js draws it. */
export function chartConfiguration(chart: ChartState, series: readonly SeriesValues[]): Drawing {
  const title = titleOf(chart, series);
  return {
    type: kindOf(chart.chartType),
    data: {
      labels: [...(series[0]?.labels ?? [])],
      datasets: chart.series.map((state, i) => dataset(state, series[i], i)),
    },
    options: {
      animation: false,
      responsive: false,
      maintainAspectRatio: false,
      events: [],
      indexAxis: kindOf(chart.chartType) === "bar" ? "y" : "x",
      layout: { padding: 12 },
      scales: chartScales(chart, series[0]?.numberFormat ?? "General"),
      plugins: {
        title: { display: title !== "", text: title, color: TEXT_COLOR, font: { size: 16, weight: "normal" } },
        legend: {
          display: chart.legend.visible,
          position: legendSide(chart.legend.position),
          labels: { color: TEXT_COLOR, boxWidth: 12 },
        },
      },
    },
  };
}

/** Excel shows the series' name over a chart of one series, and "Chart Title" over others, until a title is set. */
export function titleOf({ title }: ChartState, series: readonly SeriesValues[]): string {
  if (!title.visible) return "";
  return title.text || (series.length === 1 ? series[0].name : "Chart Title");
}

function dataset(
  state: SeriesState,
  { name, values, xs }: SeriesValues,
  index: number,
): ChartDataset<ChartKind, unknown[]> {
  const kind = kindOf(state.chartType);
  const color = state.fill || COLORS[index % COLORS.length];
  const data = kind === "scatter" ? values.map((y, i) => ({ x: xs[i], y })) : [...values];
  const looks = kind === "bar" ? BAR : pointsAndLine(state);
  return { type: kind, label: name, data, backgroundColor: color, borderColor: color, ...looks };
}

const BAR = { borderWidth: 0, categoryPercentage: 0.65, barPercentage: 0.95, maxBarThickness: 28 };

/** Excel's shapes of marks, in chart.js's words; a circle where it has none. */
const SHAPES: ReadonlyMap<string, "rect" | "rectRot" | "triangle" | "crossRot" | "star" | "cross"> = new Map([
  ["Square", "rect"],
  ["Diamond", "rectRot"],
  ["Triangle", "triangle"],
  ["X", "crossRot"],
  ["Star", "star"],
  ["Plus", "cross"],
] as const);

function pointsAndLine({ chartType, markerStyle }: SeriesState) {
  const isPoints = chartType === "XYScatter";
  const pointStyle = SHAPES.get(markerStyle) ?? "circle";
  return { borderWidth: 2, pointRadius: isPoints ? 4 : 0, pointStyle, showLine: !isPoints };
}

function legendSide(position: string): "top" | "bottom" | "left" | "right" {
  const side = position.toLowerCase();
  return side === "top" || side === "left" || side === "right" ? side : "bottom";
}

/** The axes of a chart, in chart.js's words. `valueFormat` is that of the cells, used where the axis has none. */
function chartScales(chart: ChartState, valueFormat: string): ChartOptions<ChartKind>["scales"] {
  const { categoryAxis: category, valueAxis: value } = chart;
  const values = {
    ...looks(value, true),
    ...numberScale(value, value.numberFormat === "General" ? valueFormat : value.numberFormat),
    reverse: value.reversePlotOrder,
  };
  if (kindOf(chart.chartType) === "scatter") {
    const numbers = { ...looks(category, false), ...numberScale(category, category.numberFormat) };
    return { x: { ...numbers, reverse: category.reversePlotOrder }, y: { ...values, position: "left" } };
  }
  // Excel draws the first bar at the bottom, and at the top only in reverse order; then the values' axis is there too.
  return {
    x: { ...values, beginAtZero: true, position: category.reversePlotOrder ? "top" : "bottom" },
    y: { ...looks(category, false), type: "category", reverse: !category.reversePlotOrder },
  };
}

function numberScale(axis: AxisState, format: string) {
  return {
    type: "linear" as const,
    min: axis.minimum ?? undefined,
    ticks: { color: TEXT_COLOR, maxTicksLimit: 8, callback: (value: string | number) => shown(Number(value), format) },
  };
}

/** Excel draws lines across the chart at the numbers, not at the categories. */
function looks(axis: AxisState, hasGrid: boolean) {
  return {
    grid: { display: hasGrid, color: GRID_COLOR },
    title: { display: axis.title.visible && axis.title.text !== "", text: axis.title.text, color: TEXT_COLOR },
    ticks: { color: TEXT_COLOR },
  };
}

function shown(value: number, format: string): string {
  return format === "General" ? String(Number(value.toPrecision(12))) : numfmt.format(format, value);
}
