import type { ChartPlan, ColumnCells, Meaning, ScatterPlan } from "../SheetPlan";

/** The colours of a chart by what they mean, and the shapes of its marks, so that nothing hangs on colour alone. */
const INKS: Readonly<Record<Meaning, string>> = {
  good: "#1E8449",
  open: "#D68910",
  bad: "#C0392B",
  plain: "#8C8C8C",
  main: "#0F6C7A",
};
const SHAPES = { good: "Circle", open: "Square", bad: "Triangle", plain: "Diamond", main: "Circle" } as const;

/**
 * Bars from the top down in the order of the rows; one series needs no legend. Names and numbers are said cell by cell:
 * where a formula has not answered yet, Excel could not tell which is which, nor that the first row holds headings.
 */
export function placeChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const { title, series, also = [], source, named = source.column, place, numberFormat, meanings = [] } = plan;
  const below = (column: number) => cellsOf(sheet, { row: source.row + 1, column, rows: source.rows - 1 });
  const chart = sheet.charts.add("BarClustered", below(source.column + 1), "Columns");
  const bars = chart.series.getItemAt(0);
  bars.name = series;
  bars.setXAxisValues(below(named));
  also.forEach((other, i) => {
    const beside = chart.series.add(other.series);
    beside.setValues(below(other.column));
    beside.setXAxisValues(below(named));
    if (meanings.length > i + 1) beside.format.fill.setSolidColor(INKS[meanings[i + 1]]);
  });
  if (meanings.length > 0) bars.format.fill.setSolidColor(INKS[meanings[0]]);
  chart.title.text = title;
  chart.legend.visible = also.length > 0;
  if (also.length > 0) chart.legend.position = "Bottom";
  // Names in other words stand in a column that only the chart looks at.
  if (named !== source.column) chart.plotVisibleOnly = false;
  chart.axes.categoryAxis.reversePlotOrder = true;
  if (numberFormat) chart.axes.valueAxis.numberFormat = numberFormat;
  chart.setPosition(place.from, place.to);
}

/** A scatter chart. It starts from its first series' numbers, since Excel makes no chart without data. */
export function placeScatter(sheet: Excel.Worksheet, { title, series, axes, place, numberFormat }: ScatterPlan): void {
  const chart = sheet.charts.add("XYScatter", cellsOf(sheet, series[0].y), "Columns");
  series.forEach(({ name, x, y, drawn, meaning }, i) => {
    const marks = i === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    marks.name = name;
    marks.setXAxisValues(cellsOf(sheet, x));
    marks.setValues(cellsOf(sheet, y));
    if (drawn === "line") marks.chartType = "XYScatterLinesNoMarkers";
    if (meaning && drawn === "line") marks.format.line.color = INKS[meaning];
    if (meaning && drawn === "marks") {
      marks.markerStyle = SHAPES[meaning];
      marks.markerBackgroundColor = INKS[meaning];
      marks.markerForegroundColor = INKS[meaning];
    }
  });
  // What it draws may stand in columns that only formulas look at.
  chart.plotVisibleOnly = false;
  chart.title.text = title;
  chart.legend.visible = true;
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

function cellsOf(sheet: Excel.Worksheet, { row, column, rows }: ColumnCells): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, 1);
}
