import type { ColumnCells, ScatterPlan, ScatterSeries } from "../SheetPlan";

/** A scatter chart. It starts from its first series' numbers, since Excel makes no chart without data. */
export function placeScatter(sheet: Excel.Worksheet, { title, series, axes, place, numberFormat }: ScatterPlan): void {
  const chart = sheet.charts.add("XYScatter", cellsOf(sheet, series[0].y), "Columns");
  series.forEach((one, i) => fill(sheet, i === 0 ? chart.series.getItemAt(0) : chart.series.add(one.name), one));
  chart.title.text = title;
  chart.legend.position = "Bottom";
  for (const [axis, words] of [
    [chart.axes.categoryAxis, axes.x],
    [chart.axes.valueAxis, axes.y],
  ] as const) {
    axis.title.text = words;
    axis.minimum = 0;
    if (numberFormat) axis.numberFormat = numberFormat;
  }
  chart.setPosition(place.from, place.to);
}

function fill(sheet: Excel.Worksheet, series: Excel.ChartSeries, { name, x, y, drawn }: ScatterSeries): void {
  series.name = name;
  series.setXAxisValues(cellsOf(sheet, x));
  series.setValues(cellsOf(sheet, y));
  if (drawn === "line") series.chartType = "XYScatterLinesNoMarkers";
}

function cellsOf(sheet: Excel.Worksheet, { row, column, rows }: ColumnCells): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, 1);
}
