import { describe, expect, test } from "vitest";
import { cellContent } from "../../src/workbook/cellContents";
import { freeNumber, freeSheetName, freeSheetNames } from "../../src/workbook/freeNames";

test("a taken name gets the first free number from 2 on, whatever its capitals", () => {
  expect(freeSheetName("Test budget", [])).toBe("Test budget");
  expect(freeSheetName("Test budget", ["TEST BUDGET", "Test budget 3"])).toBe("Test budget 2");
  expect(freeSheetName("Test budget", ["Test budget", "Test budget 2"])).toBe("Test budget 3");
});

test("the first plan of a workbook has no number, the next the first free one", () => {
  expect(freeNumber("Test_budget", ["Table1"])).toBe("");
  expect(freeNumber("Test_budget", ["test_budget", "Test_budget3"])).toBe(2);
  expect(freeNumber("Segments", ["Segments_placed", "Segments2_placed"])).toBe(3);
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

describe("sheets behind another", () => {
  test("are called after it, with a number where that is taken", () => {
    expect(freeSheetNames("Value", ["cohorts", "list"], [])).toEqual({
      front: "Value",
      behind: ["Value – cohorts", "Value – list"],
    });
    expect(freeSheetNames("Value", ["cohorts", "list"], ["VALUE", "value 2 – LIST"])).toEqual({
      front: "Value 2",
      behind: ["Value 2 – cohorts", "Value 2 – list 2"],
    });
    expect(freeSheetNames("Value", ["list", "List"], []).behind).toEqual(["Value – list", "Value – List 2"]);
  });

  test("have names that Excel takes, which end as they should", () => {
    const front = "Wert der Kundinnen und Kunden";
    const { behind } = freeSheetNames(front, ["Bestellungen", "Bestellungen"], []);
    expect(behind).toEqual(["Wert der Kundin… – Bestellungen", "Wert der Kund… – Bestellungen 2"]);
    expect(behind.every((name) => name.length <= 31)).toBe(true);
  });
});
