import { notEmulated } from "./RichError";

/** The kinds of charts that the preview draws. */
const DRAWN = [
  "BarClustered",
  "BarStacked",
  "ColumnClustered",
  "ColumnStacked",
  "Line",
  "LineMarkers",
  "XYScatter",
  "XYScatterLines",
  "XYScatterLinesNoMarkers",
  "XYScatterSmooth",
  "XYScatterSmoothNoMarkers",
];

export function demandChartType(chartType: string, location: string): void {
  if (!DRAWN.includes(chartType)) throw notEmulated(`${location}: a chart of type "${chartType}"`);
}
