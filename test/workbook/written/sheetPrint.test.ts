import { expect, test } from "vitest";
import type { SheetPlan } from "../../../src/workbook/SheetPlan";
import { printOf, printText, readPrint, shapeOf, ColumnSums } from "../../../src/workbook/written/sheetPrint";

const PLAN: SheetPlan = {
  columnWidths: [],
  names: [],
  blocks: [
    { row: 0, column: 0, cells: [["Title"]] },
    { row: 2, column: 0, cells: [["Rate", 0.1]] },
  ],
  inputs: [{ field: "rate", label: "Rate", value: 0.1, row: 2, column: 1 }],
  results: [{ row: 3, column: 1, cells: [[{ formula: "=B3*2" }]] }],
  table: { name: "T", row: 5, column: 0, columns: [{ header: "Name" }], rows: [[{ text: "=a" }], [{ text: "b" }]] },
};

test("a print is the same however rows are sorted, and whatever a cell to change holds", () => {
  const { table } = PLAN;
  if (!table) throw new Error("There is no table");
  const sorted = { ...PLAN, table: { ...table, rows: [...table.rows].reverse() } };
  expect(printOf(sorted)).toEqual(printOf(PLAN));
  const typed = { ...PLAN, blocks: [PLAN.blocks[0], { row: 2, column: 0, cells: [["Rate", 7]] }] };
  expect(printOf(typed)).toEqual(printOf(PLAN));
});

test.each([
  ["a word", { ...PLAN, blocks: [{ row: 0, column: 0, cells: [["Another"]] }, PLAN.blocks[1]] }],
  ["a formula", { ...PLAN, results: [{ row: 3, column: 1, cells: [[{ formula: "=B3+2" }]] }] }],
  ["text in place of a formula", { ...PLAN, results: [{ row: 3, column: 1, cells: [[{ text: "=B3*2" }]] }] }],
  ["a further cell", { ...PLAN, blocks: [...PLAN.blocks, { row: 4, column: 0, cells: [["mine"]] }] }],
])("a print is another where %s is", (_, other: SheetPlan) => {
  expect(printOf(other).columns).not.toEqual(printOf(PLAN).columns);
});

test("a print is read back as it was written, and nothing else is read as one", () => {
  const print = printOf(PLAN);
  expect(print).toMatchObject({ rows: 8, charts: 0, tables: 1 });
  expect(readPrint(printText(print))).toEqual(print);
  for (const text of ["", "1|2|3", "1|2|3|abc", "x|0|0|00000"]) expect(readPrint(text)).toBeUndefined();
});

test.each([
  ["=WORTH.EPC($B$2:B9,'My sheet'!C3)*2", "= _xldudf_WORTH_EPC( $B$12:B19 , Sheet2!$C$4 ) * 3"],
  ['=IF(A1="","",SUM(Data!A:A))', '=if(@A9="","",sum(\'Other data\'!B:B))'],
  ["=1E-9+A1", "=0.000000001+A1"],
  ["=A1+#REF!", "=A1+Sheet!B2"],
])("%s has the shape of %s", (one, other) => {
  expect(shapeOf(one)).toBe(shapeOf(other));
});

test.each([
  ["=SUM(A1:A9)", "=MAX(A1:A9)"],
  ["=A1+B1", "=A1-B1"],
  ['=A1&" a"', '=A1&" b"'],
  ["=A1", "=A1+B1"],
])("%s has another shape than %s", (one, other) => {
  expect(shapeOf(one)).not.toBe(shapeOf(other));
});

test("blank cells count for nothing", () => {
  const sums = new ColumnSums();
  sums.add(3, 1, "");
  sums.add(4, 0, null);
  expect(sums).toMatchObject({ rows: 5, columns: [0, 0] });
});
