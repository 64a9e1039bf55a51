import type { ChartPlan } from "../SheetPlan";

/** Bars from the top down in the order of the rows; one series needs no legend. */
export function placeChart(sheet: Excel.Worksheet, { title, source, place, numberFormat }: ChartPlan): void {
  const data = sheet.getRangeByIndexes(source.row, source.column, source.rows, 2);
  const chart = sheet.charts.add("BarClustered", data, "Columns");
  chart.title.text = title;
  chart.legend.visible = false;
  chart.axes.categoryAxis.reversePlotOrder = true;
  if (numberFormat) chart.axes.valueAxis.numberFormat = numberFormat;
  chart.setPosition(place.from, place.to);
}
