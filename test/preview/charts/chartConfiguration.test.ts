import { expect, test } from "vitest";
import { chartConfiguration } from "../../../src/preview/charts/chartConfiguration";
import { type ChartState, newAxis } from "../../../src/preview/charts/ChartStore";

function chart(changes: Partial<ChartState>): ChartState {
  return {
    id: "1",
    sheet: "s",
    name: "Chart 1",
    chartType: "BarClustered",
    title: { text: "", visible: true },
    legend: { visible: false, position: "Bottom" },
    categoryAxis: newAxis(),
    valueAxis: newAxis(),
    plotVisibleOnly: true,
    series: [
      {
        name: "Cost",
        values: null,
        categories: null,
        fill: "",
        markerStyle: "Automatic",
        chartType: changes.chartType ?? "BarClustered",
      },
    ],
    place: { left: 0, top: 0, width: 300, height: 200 },
    ...changes,
  };
}

const COST = { name: "Cost", values: [3, null, 5], labels: ["tea", "pot", "cup"], xs: [1, 2, 3], numberFormat: "0.00" };

test("bars lie, and Excel's first bar is at the bottom unless the order is reversed", () => {
  const lying = chartConfiguration(chart({}), [COST]);
  expect(lying.options?.indexAxis).toBe("y");
  expect(lying.options?.scales?.y).toMatchObject({ type: "category", reverse: true });
  const reversed = chartConfiguration(chart({ categoryAxis: { ...newAxis(), reversePlotOrder: true } }), [COST]);
  expect(reversed.options?.scales?.y).toMatchObject({ reverse: false });
  expect(reversed.options?.scales?.x).toMatchObject({ position: "top" });
});

test("labels, values and the title come from the cells; a gap stays a gap", () => {
  const { data, options } = chartConfiguration(chart({}), [COST]);
  expect(data.labels).toEqual(["tea", "pot", "cup"]);
  expect(data.datasets[0]).toMatchObject({ label: "Cost", data: [3, null, 5] });
  expect(options?.plugins?.title).toMatchObject({ display: true, text: "Cost" });
});

test("a scatter has points at x and y, and lines where its kind has them", () => {
  const { data } = chartConfiguration(chart({ chartType: "XYScatter" }), [{ ...COST, xs: [10, 20, 30] }]);
  expect(data.datasets[0]).toMatchObject({
    type: "scatter",
    showLine: false,
    pointRadius: 4,
    data: [
      { x: 10, y: 3 },
      { x: 20, y: null },
      { x: 30, y: 5 },
    ],
  });
  const line = chartConfiguration(chart({ chartType: "XYScatterLinesNoMarkers" }), [COST]);
  expect(line.data.datasets[0]).toMatchObject({ showLine: true, pointRadius: 0 });
});

test("an axis keeps its limits and number format", () => {
  const axis = { ...newAxis(), minimum: 1, numberFormat: "0%" };
  const { options } = chartConfiguration(chart({ valueAxis: axis }), [COST]);
  const scale = options?.scales?.x as { ticks: { callback: (value: number) => string } };
  expect(scale).toMatchObject({ type: "linear", min: 1 });
  expect(scale.ticks.callback(0.5)).toBe("50%");
});
