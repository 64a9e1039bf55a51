import { expect, test } from "vitest";
import { areaAddress } from "../../../src/preview/objects/address";
import { seriesOfRange } from "../../../src/preview/charts/chartSeries";
import type { SheetArea } from "../../../src/preview/grid/Area";

/** The series of cells that stand at B2, as addresses. */
function series(values: (string | number)[][], chartType: string) {
  const cells = values.map((row) => row.map((value) => ({ value, isError: false, formula: null })));
  const area = { row: 1, column: 1, rows: values.length, columns: values[0].length };
  const address = (part: string | SheetArea | null) =>
    part && typeof part === "object" ? areaAddress(part.area) : part;
  return seriesOfRange(cells, { sheet: "s", area }, chartType).map(({ name, values, categories }) => [
    address(name),
    address(values),
    address(categories),
  ]);
}

const KEYWORDS = [
  ["Keyword", "Cost", "EPC"],
  ["tea", 3, 1],
  ["pot", 2, 4],
];

test("columns are series, named by the header, over the labels of the first column", () => {
  expect(series(KEYWORDS, "BarClustered")).toEqual([
    ["C2", "C3:C4", "B3:B4"],
    ["D2", "D3:D4", "B3:B4"],
  ]);
});

test("numbers alone are series without names and labels", () => {
  expect(series([[1], [2], [3]], "BarClustered")).toEqual([["Series1", "B2:B4", null]]);
});

test("a column with a header has a name and no labels", () => {
  expect(series([["Cost"], [1], [2]], "BarClustered")).toEqual([["B2", "B3:B4", null]]);
});

test("a scatter takes its first column as x, numbers or not", () => {
  expect(
    series(
      [
        ["CPC", "EPC"],
        [1, 2],
        [3, 4],
      ],
      "XYScatter",
    ),
  ).toEqual([["C2", "C3:C4", "B3:B4"]]);
});
