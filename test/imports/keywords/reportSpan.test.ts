import { expect, test } from "vitest";
import { serialDay } from "../../../src/core/dates/serialDay";
import { readKeywords } from "../reports/readCells";

const HEADER = ["Keyword", "Clicks", "Cost", "Conversions"];
const ROWS = [
  ["tea", 10, 5, 1],
  ["mate", 20, 8, 0],
];
const APRIL = { first: serialDay(2026, 4, 1), last: serialDay(2026, 4, 30) };

const titled = (title: string) => readKeywords([["Search keyword report"], [title], HEADER, ...ROWS]).span;
const dayed = (heading: string, days: readonly (string | number)[]) =>
  readKeywords([[heading, ...HEADER], ...days.map((day, i) => [day, ...ROWS[i % 2]])]).span;

test.each([
  "April 1, 2026 - April 30, 2026",
  "1. April 2026 - 30. April 2026",
  "1 de abril de 2026 - 30 de abril de 2026",
  "2026-04-01 – 2026-04-30",
  "Report Time: 4/1/2026 - 4/30/2026",
  "01.04.2026 bis 30.04.2026",
  "# 20260401-20260430",
])("the line above the header says the days that a report covers: %s", (title) => {
  expect(titled(title)).toEqual(APRIL);
});

test.each([
  "3/4/2026 - 4/5/2026",
  "April 30, 2026 - April 1, 2026",
  "April 1, 2026",
  "All time",
  "January 1, 1926 - January 31, 1926",
  "Spring - Summer",
])("nothing is read from %s, which leaves the days open", (title) => {
  expect(titled(title)).toBeUndefined();
});

test("rows by day tell the first and the last of them, numbers and text alike, once two follow each other", () => {
  const [first, last] = [46_113, 46_142];
  expect(dayed("Day", [first + 1, first, last])).toEqual({ first, last });
  expect(dayed("Day", ["2026-04-01", "2026-04-02", "2026-04-30"])).toEqual(APRIL);
  expect(dayed("Tag", ["01.04.2026", "02.04.2026", "30.04.2026"])).toEqual(APRIL);
});

test("weeks, months, years and hours are no days, and neither is a single one", () => {
  expect(dayed("Week", [46_111, 46_118, 46_125])).toBeUndefined();
  expect(dayed("Month", ["2026-03-01", "2026-04-01"])).toBeUndefined();
  expect(dayed("Year", [2025, 2026])).toBeUndefined();
  expect(dayed("Hour of the day", [9, 10, 11])).toBeUndefined();
  expect(dayed("Day", [46_113, 46_113])).toBeUndefined();
  expect(dayed("Day", [46_113, 46_114, "soon"])).toBeUndefined();
});

test("what stands above the header goes before the days of the rows: a last day may have had no clicks", () => {
  const rows = [46_114, 46_115].map((day, i) => [day, ...ROWS[i]]);
  expect(readKeywords([["April 1, 2026 - April 30, 2026"], ["Day", ...HEADER], ...rows]).span).toEqual(APRIL);
});
