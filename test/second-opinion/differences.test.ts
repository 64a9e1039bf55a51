import type * as XLSX from "@e965/xlsx";
import { expect, test } from "vitest";
import type { GridValue } from "../../src/preview/grid/GridCell";
import { differences, isSame } from "./differences";

test.each<[GridValue, GridValue]>([
  [1, 1 + 1e-10],
  [-2e9, -2e9 + 1],
  [0, 0],
  ["In time", "In time"],
  [null, ""],
  [true, true],
  ["#VALUE!", "#REF!"],
  ["#NAME?", "#NAME?"],
])("%j and %j are one", (one, other) => {
  expect(isSame(one, other)).toBe(true);
});

test.each<[GridValue, GridValue]>([
  [1, 1 + 1e-8],
  [0, 1e-12],
  [1, -1],
  [0, null],
  [1, "1"],
  [1, true],
  ["In time", "in time"],
  ["#VALUE!", ""],
  ["#VALUE!", 0],
  ["#NAME?", "#REF!"],
])("%j and %j are two, whichever comes first", (one, other) => {
  expect([isSame(one, other), isSame(other, one)]).toEqual([false, false]);
});

const cell = (address: string, value: GridValue) => ({ sheet: "S", address, formula: "=A1", value });

test("cells are told that show something else or nothing in the other workbook", () => {
  const sheet: XLSX.WorkSheet = {
    A1: { t: "n", v: 1 },
    A2: { t: "n", v: 3 },
    A3: { t: "e", v: 0x2a, w: "#N/A" },
    A4: { t: "s", v: "" },
  };
  const cells = [cell("A1", 1), cell("A2", 2), cell("A3", "#N/A"), cell("A4", null), cell("A5", "text")];
  expect(differences(cells, { SheetNames: ["S"], Sheets: { S: sheet } })).toEqual([
    { ...cells[1], other: 3 },
    { ...cells[4], other: null },
  ]);
});

test("a sheet that is missing there agrees in nothing that shows something", () => {
  expect(differences([cell("A1", 1)], { SheetNames: [], Sheets: {} })).toEqual([{ ...cell("A1", 1), other: null }]);
});
