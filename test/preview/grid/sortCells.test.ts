import { expect, test } from "vitest";
import { rebasedFormula } from "../../../src/preview/formulas/rebasedFormula";
import { sortCells } from "../../../src/preview/grid/sortCells";
import { openWorkbook } from "../objects/Batches";

test.each([
  ["=A3+$B3+C$3+$D$3", 2, "=A5+$B5+C$3+$D$3"],
  ["='My plan'!A3+Sheet1!B3:C4", -1, "='My plan'!A2+Sheet1!B2:C3"],
  ["=A2*2", -2, "=#REF!*2"],
  ['=LOG10(A3)&"A3"&Table1[A3]&rate3x', 1, '=LOG10(A4)&"A3"&Table1[A3]&rate3x'],
  ["=WORTH.EPC(A3,1%)", 1, "=WORTH.EPC(A4,1%)"],
])("%s, moved by %d rows, is %s", (formula, by, moved) => {
  expect(rebasedFormula(formula, by)).toBe(moved);
});

test("rows are sorted as Excel does, formulas go along with their own row, and equal rows keep their order", () => {
  const { grid } = openWorkbook();
  const sheet = grid.sheets.active();
  const rows = [
    ["b", 2],
    ["", "x"],
    ["a", 3],
    ["c", 2],
    [true, 1],
    ["#N/A", 0],
    [7, 9],
  ] as const;
  const area = { row: 1, column: 0, rows: rows.length, columns: 3 };
  rows.forEach(([key, number], i) => {
    const [a, b] = [key, number].map((value) =>
      typeof value === "string" ? ({ kind: "text", text: value } as const) : ({ kind: "value", value } as const),
    );
    const blank = { kind: "blank" } as const;
    const formula = { kind: "typed", text: `=B${i + 2}*2+$A$1` } as const;
    grid.cells.write(sheet, { ...area, row: 1 + i, rows: 1 }, [[key === "" ? blank : a, b, formula]]);
  });
  const held = () => grid.cells.read(sheet, area).map((row) => row.map(({ value, formula }) => formula ?? value));
  sortCells(grid, { sheet, area }, 0, true);
  expect(held().map(([key]) => key)).toEqual([7, "a", "b", "c", true, "#N/A", null]);
  expect(held().map((row) => row[2])).toEqual(rows.map((_, i) => `=B${i + 2}*2+$A$1`));
  sortCells(grid, { sheet, area }, 1, false);
  expect(held().map(([key]) => key)).toEqual([null, 7, "a", "b", "c", true, "#N/A"]);
});
