import type { ICellData } from "@univerjs/core";
import { expect, test } from "vitest";
import { shareFormulas } from "../../../src/preview/grid/univer/sharedFormulas";

/** The formulas of a column from row 5 on, as they are stored: those that are one and the same say so. */
function stored(...formulas: string[]): string[] {
  const cells: Record<number, Record<number, ICellData>> = {};
  formulas.forEach((f, i) => (cells[4 + i] = { 2: { f } }));
  shareFormulas(cells);
  const ids = [...new Set(Object.values(cells).flatMap(({ 2: { si } }) => si ?? []))];
  return Object.values(cells).map(
    ({ 2: { f, si } }) => `${f ?? ""}${typeof si === "string" ? ` #${ids.indexOf(si) + 1}` : ""}`,
  );
}

test("formulas that differ by their own row alone are stored once", () => {
  expect(stored("=A5*$B$1", "=A6*$B$1", "=A7*$B$1")).toEqual(["=A5*$B$1 #1", " #1", " #1"]);
  expect(stored("=SUM($A5:B5)", "=SUM($A6:B6)", "=SUM($A7:B8)")).toEqual(["=SUM($A5:B5) #1", " #1", "=SUM($A7:B8)"]);
});

test.each([
  [["=A5", "=A5"]],
  [["=A5", "=A6+1"]],
  [["=$A$5", "=$A$6"]],
  [['=A5&"A5"', '=A6&"A6"']],
  [["='A5'!B5", "='A6'!B6"]],
  [["='It''s A5'!B5", "='It''s A6'!B6"]],
  [["=LOG5(A5)", "=LOG6(A6)"]],
  [["=Rate_A5*A5", "=Rate_A6*A6"]],
])("%j are two", (formulas) => {
  expect(stored(...formulas)).toEqual(formulas);
});

test("what stands between formulas parts them", () => {
  const cells = { 0: { 0: { f: "=B1" } }, 1: { 0: { v: 3 } }, 2: { 0: { f: "=B3" } } };
  shareFormulas(cells);
  expect(cells).toEqual({ 0: { 0: { f: "=B1" } }, 1: { 0: { v: 3 } }, 2: { 0: { f: "=B3" } } });
});
