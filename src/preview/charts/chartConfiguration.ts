import type { ChartConfiguration, ChartDataset } from "chart.js";
import { chartScales, isHorizontal, TEXT_COLOR } from "./chartScales";
import { type ChartState, type Kind, kindOf, type SeriesState } from "./ChartState";
import type { SeriesValues } from "./chartValues";

/** The colours that Excel gives to series in turn. */
const COLORS = ["#156082", "#E97132", "#196B24", "#0F9ED5", "#A02B93", "#4EA72E"];

export type Drawing = ChartConfiguration<Kind, unknown[], string>;

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
      indexAxis: isHorizontal(chart) ? "y" : "x",
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

function dataset(state: SeriesState, { name, values, xs }: SeriesValues, index: number): ChartDataset<Kind, unknown[]> {
  const kind = kindOf(state.chartType);
  const color = state.fill || COLORS[index % COLORS.length];
  const data = kind === "scatter" ? values.map((y, i) => ({ x: xs[i], y })) : [...values];
  const looks = kind === "bar" ? BAR : pointsAndLine(state);
  return { type: kind, label: name, data, backgroundColor: color, borderColor: color, ...looks };
}

const BAR = { borderWidth: 0, categoryPercentage: 0.65, barPercentage: 0.95, maxBarThickness: 28 };

function pointsAndLine({ chartType }: SeriesState) {
  const hasMarkers = chartType === "LineMarkers" || chartType === "XYScatter";
  return { borderWidth: 2, pointRadius: hasMarkers ? 4 : 0, showLine: chartType !== "XYScatter" };
}

function legendSide(position: string): "top" | "bottom" | "left" | "right" {
  const side = position.toLowerCase();
  return side === "top" || side === "left" || side === "right" ? side : "bottom";
}
