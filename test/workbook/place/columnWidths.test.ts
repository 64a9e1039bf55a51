import { expect, test } from "vitest";
import { columnWidths } from "../../../src/workbook/place/placePlan";

const table = (column: number, ...headers: string[]) => ({
  name: "Table",
  row: 5,
  column,
  columns: headers.map((header) => ({ header })),
  rows: [],
});

test("columns are as wide as planned where no table stands in them, or its heading is short", () => {
  expect(columnWidths({ columnWidths: [180, 66, 84], blocks: [] })).toEqual([180, 66, 84]);
  expect(columnWidths({ columnWidths: [180, 66, 84], blocks: [], table: table(1, "CPC") })).toEqual([180, 66, 84]);
});

test("a heading that would be cut makes its own column wider, and no other", () => {
  const widths = columnWidths({ columnWidths: [180, 66, 66], blocks: [], table: table(1, "Chance of profit", "CPC") });
  expect(widths).toEqual([180, 117, 66]);
});

test("so does a heading that stands in no table", () => {
  const blocks = [{ row: 1, column: 1, cells: [[null, "Earned less cost"]], style: "columnHeads" as const }];
  expect(columnWidths({ columnWidths: [180, 66, 66], blocks })).toEqual([180, 66, 103]);
});
