import { describe, expect, test } from "vitest";
import { ALLOCATE } from "../../src/functions/ALLOCATE";
import { CONCENTRATION } from "../../src/functions/CONCENTRATION";
import { CONVERSIONRATE } from "../../src/functions/CONVERSIONRATE";
import { SEGMENT } from "../../src/functions/SEGMENT";
import { SEGMENTPROFILE } from "../../src/functions/SEGMENTPROFILE";
import { SEGMENTVALUE } from "../../src/functions/SEGMENTVALUE";
import { TESTBUDGET } from "../../src/functions/TESTBUDGET";
import { VALUETIER } from "../../src/functions/VALUETIER";
import { called, type Shown } from "./called";

const ROWS = 1_048_576;
const ZERO = [0];
const NONE = [null];

/** Whole columns as Excel on the desktop hands them over, and as Excel on the web does: their empty cells are 0, or nothing. */
const HOSTS = [
  { host: "desktop", empty: ZERO },
  { host: "web", empty: NONE },
] as const;

function wholeColumn(empty: readonly unknown[], ...cells: unknown[]): unknown[][] {
  const rows = new Array<unknown[]>(ROWS).fill(empty as unknown[]);
  cells.forEach((cell, row) => (rows[row] = [cell]));
  return rows;
}

describe.each(HOSTS)("whole columns on the $host: empty rows count nowhere", ({ empty }) => {
  const whole = (...cells: unknown[]) => wholeColumn(empty, ...cells);

  test("where a formula answers cell by cell, they are answered by nothing", () => {
    const rates = called(CONVERSIONRATE, whole("Sales", 3, 0), whole("Clicks", 100, 50)) as Shown[][];
    expect(rates).toHaveLength(ROWS);
    expect(rates.slice(0, 5)).toEqual([["Conversion rate"], [0.03], [0], [""], [""]]);
    expect(rates[ROWS - 1]).toEqual([""]);
  });

  test("where prices are summed up beside rates of their own", () => {
    expect(called(TESTBUDGET, whole("CPC", 3, 2), [[4]], whole("Rate", 0.01, 0.02))).toBe(100);
  });

  test("where customers are ranked by value, a customer of no value among them", () => {
    expect(called(CONCENTRATION, whole("Value", 70, 0, 30), [[1 / 3]])).toEqual([[0.7]]);
    const tiers = called(VALUETIER, whole("Value", 70, 0, 30)) as Shown[][];
    expect(tiers.slice(0, 6)).toEqual([["Tier"], ["High"], ["Low"], ["Middle"], [""], [""]]);
  });

  test("where channels share a budget", () => {
    const split = called(ALLOCATE, [[100]], whole("Spend", 10, 10), whole("Returns", 10, 10)) as Shown[][];
    expect(split.slice(0, 4)).toEqual([["Best spend"], [50], [50], [""]]);
  });

  test("where customers have segments and values", () => {
    const rows = called(SEGMENTVALUE, whole("Segment", 1, 2, 1), whole("Value", 30, 10, 50)) as Shown[][];
    expect(rows.slice(1).map(([segment, customers]) => [segment, customers])).toEqual([
      [1, 2],
      [2, 1],
    ]);
  });

  test("where customers have needs", () => {
    const needs = whole("Price", 1, 5, 1);
    const segments = called(SEGMENT, needs, [[2]]) as Shown[][];
    expect(segments.slice(0, 6)).toEqual([["Segment"], [1], [2], [1], [""], [""]]);
    const profile = called(SEGMENTPROFILE, needs, whole("Segment", 1, 2, 1)) as Shown[][];
    expect(profile.slice(1, 4).map((row) => [row[0], row[2], row[4]])).toEqual([
      [1, 2, 1],
      [2, 1, 5],
      ["All", 3, 7 / 3],
    ]);
  });
});

test("zeros in a range that someone chose are customers, segments and clicks like any other", () => {
  const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
  expect(called(CONCENTRATION, column(70, 30, 0, 0), [[0.5]])).toEqual([[1]]);
  expect(called(CONVERSIONRATE, column(0, 0), column(5, 0))).toEqual([[0], ["#DIV/0!"]]);
  expect((called(SEGMENTVALUE, column(0, 1), column(4, 6)) as Shown[][])[1].slice(0, 2)).toEqual([0, 1]);
});
