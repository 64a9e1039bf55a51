import { expect, test } from "vitest";
import { type BatchWriter, openWorkbook, Ref } from "./Batches";

function addChart(batch: BatchWriter, type: string, address: string) {
  const sheet = batch.activeSheet();
  const source = batch.call(sheet, "getRange", address);
  return batch.call(batch.get(sheet, "charts"), "add", type, new Ref(source), "Columns");
}

test("a chart's title, legend, axes and series are set and read back", async () => {
  const { model, run } = openWorkbook();
  const batch = run();
  const chart = addChart(batch, "BarClustered", "A1:B4");
  batch.set(chart, "name", "Cost to test");
  batch.set(batch.get(chart, "title"), "text", "Cost to test");
  batch.set(batch.get(chart, "legend"), "visible", false);
  const axes = batch.get(chart, "axes");
  batch.set(batch.get(axes, "categoryAxis"), "reversePlotOrder", true);
  batch.set(batch.get(axes, "valueAxis"), "minimum", 0);
  batch.set(batch.get(batch.get(axes, "valueAxis"), "title"), "text", "Money");
  const series = batch.call(batch.get(chart, "series"), "getItemAt", 0);
  batch.do(batch.get(batch.get(series, "format"), "fill"), "setSolidColor", "#0F6CBD");
  await batch.sync();
  expect(model.charts.list()).toMatchObject([
    {
      name: "Cost to test",
      chartType: "BarClustered",
      title: { text: "Cost to test", visible: true },
      legend: { visible: false },
      categoryAxis: { reversePlotOrder: true },
      valueAxis: { minimum: 0, title: { text: "Money", visible: true } },
    },
  ]);
  expect(model.charts.list()[0].series[0].fill).toBe("#0F6CBD");
});

test("a chart lies over the cells it is put on", async () => {
  const { model, run } = openWorkbook();
  const batch = run();
  const chart = addChart(batch, "XYScatter", "A1:B4");
  batch.do(chart, "setPosition", "C2", "F11");
  await batch.sync();
  expect(model.charts.list()[0].place).toEqual({ left: 128, top: 20, width: 256, height: 200 });
});

test("a series is added with values and categories of its own", async () => {
  const { model, grid, run } = openWorkbook();
  const batch = run();
  const chart = addChart(batch, "XYScatter", "A1:B4");
  const series = batch.call(batch.get(chart, "series"), "add", "Break-even");
  const cells = (address: string) => new Ref(batch.call(batch.activeSheet(), "getRange", address));
  batch.do(series, "setXAxisValues", cells("D1:D2"));
  batch.do(series, "setValues", cells("E1:E2"));
  batch.set(series, "chartType", "XYScatterLinesNoMarkers");
  await batch.sync();
  expect(model.charts.list()[0].series.at(-1)).toEqual({
    name: "Break-even",
    categories: { sheet: grid.sheets.active(), area: { row: 0, column: 3, rows: 2, columns: 1 } },
    values: { sheet: grid.sheets.active(), area: { row: 0, column: 4, rows: 2, columns: 1 } },
    chartType: "XYScatterLinesNoMarkers",
    fill: "",
    markerStyle: "Automatic",
  });
});

test("a kind of chart that is not drawn says so", async () => {
  const { run } = openWorkbook();
  const batch = run();
  addChart(batch, "Treemap", "A1:B4");
  await expect(batch.sync()).rejects.toMatchObject({
    message: 'not emulated: a chart of type "Treemap"',
    location: "ChartCollection.add",
  });
});

test("charts are found by name, counted, and gone with their sheet", async () => {
  const { model, run } = openWorkbook("One", "Two");
  const batch = run();
  addChart(batch, "XYScatter", "A1:B4");
  const second = addChart(batch, "XYScatter", "A1:B4");
  batch.set(second, "name", "Second");
  batch.load(batch.call(batch.get(batch.activeSheet(), "charts"), "getItem", "second"), "name");
  batch.load(batch.get(batch.activeSheet(), "charts"), "count");
  expect(await batch.sync()).toMatchObject({ name: "Second", count: 2 });
  const deleting = run();
  deleting.do(deleting.activeSheet(), "delete");
  await deleting.sync();
  expect(model.charts.list()).toEqual([]);
});
