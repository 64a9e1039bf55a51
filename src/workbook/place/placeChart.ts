import type { ChartPlan } from "../SheetPlan";

/**
 * Bars from the top down in the order of the rows; one series needs no legend. Names and numbers are said cell by cell:
 * where a formula has not answered yet, Excel could not tell which is which, nor that the first row holds headings.
 */
export function placeChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const { title, series, also, source, place, numberFormat } = plan;
  const below = (column: number) => sheet.getRangeByIndexes(source.row + 1, column, source.rows - 1, 1);
  const chart = sheet.charts.add("BarClustered", below(source.column + 1), "Columns");
  const bars = chart.series.getItemAt(0);
  bars.name = series;
  bars.setXAxisValues(below(source.column));
  if (also) {
    const beside = chart.series.add(also.series);
    beside.setValues(below(also.column));
    beside.setXAxisValues(below(source.column));
  }
  chart.title.text = title;
  chart.legend.visible = also !== undefined;
  if (also) chart.legend.position = "Bottom";
  chart.axes.categoryAxis.reversePlotOrder = true;
  if (numberFormat) chart.axes.valueAxis.numberFormat = numberFormat;
  chart.setPosition(place.from, place.to);
}
