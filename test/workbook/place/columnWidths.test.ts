import { expect, test } from "vitest";
import { columnWidths, longNumber } from "../../../src/workbook/place/columnWidths";

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
  expect(columnWidths({ columnWidths: [180, 66, 66], blocks })).toEqual([180, 66, 105]);
});

test("names make their column wider up to a bound, and so do words that bear a meaning", () => {
  const named = {
    ...table(0, "K", "V"),
    rows: [
      [{ text: "tea ".repeat(10) }, null],
      [{ text: "x".repeat(200) }, null],
    ],
  };
  const [, verdict] = named.columns;
  const columns = [
    named.columns[0],
    { ...verdict, mark: { kind: "words", words: [["Keep testing", "open"]] } as const },
  ];
  expect(columnWidths({ columnWidths: [66, 66], blocks: [], table: { ...named, columns } })).toEqual([260, 94]);
});

test("a label has room where something stands beside it, and none of its own where it may run on", () => {
  const label = (row: number, text: string) => ({ row, column: 0, cells: [[text]] });
  const beside = { row: 0, column: 1, cells: [[1]] };
  expect(
    columnWidths({ columnWidths: [10, 10], blocks: [label(0, "Cost of money"), label(1, "x".repeat(90)), beside] }),
  ).toEqual([88, 10]);
});

test.each([
  ["#,##0", "12,345,678"],
  ['#,##0.00 "€"', "12,345,678.00 €"],
  ["+0.0%;-0.0%", "+1,234.0%"],
  ["0", "12"],
  ["yyyy-mm-dd", "yyyy-mm-dd"],
])("a long number in the format %s is %s", (format, shown) => {
  expect(longNumber(format)).toBe(shown);
});
