import { expect, test } from "vitest";
import { cellContent } from "../../src/workbook/cellContents";
import { freeNumber, freeSheetName } from "../../src/workbook/freeNames";

test("a taken name gets the first free number from 2 on, whatever its capitals", () => {
  expect(freeSheetName("Test budget", [])).toBe("Test budget");
  expect(freeSheetName("Test budget", ["TEST BUDGET", "Test budget 3"])).toBe("Test budget 2");
  expect(freeSheetName("Test budget", ["Test budget", "Test budget 2"])).toBe("Test budget 3");
});

test("the first plan of a workbook has no number, the next the first free one", () => {
  expect(freeNumber("Test_budget", ["Table1"])).toBe("");
  expect(freeNumber("Test_budget", ["test_budget", "Test_budget3"])).toBe(2);
  expect(freeNumber("Orders", [], "Value", ["Value_days_ahead", "value2_cost", "Valuer3_x"])).toBe(3);
});

test("data is written as text whatever it looks like, and formulas of ours as formulas", () => {
  expect(cellContent({ text: "=cmd|' /C calc'!A0" })).toBe("'=cmd|' /C calc'!A0");
  expect(cellContent({ text: "may 2026" })).toBe("'may 2026");
  expect(cellContent({ formula: "=A1" })).toBe("=A1");
  expect(cellContent(null)).toBe("");
  expect(cellContent(1.5)).toBe(1.5);
});

test("three hundred thousand names that somebody planted are counted past: in their square, the test would not end", () => {
  const names = Array.from({ length: 300_000 }, (_, i) => `Value${i === 0 ? "" : i + 1}_x`);
  expect(freeNumber("Orders", names, "Value", names)).toBe(300_001);
});

test("text beyond what a cell holds ends in three dots", () => {
  expect(cellContent({ text: "a".repeat(32_767) })).toHaveLength(32_768);
  expect(cellContent({ text: "a".repeat(40_000) })).toBe(`'${"a".repeat(32_766)}…`);
});
