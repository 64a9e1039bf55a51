import { describe, expect, test } from "vitest";
import "../customFunctionsRuntime";
import { ACQUISITIONSPEND } from "../../src/functions/ACQUISITIONSPEND";
import { ALLOCATE } from "../../src/functions/ALLOCATE";
import { BUDGETSPLIT } from "../../src/functions/BUDGETSPLIT";
import { RFM } from "../../src/functions/RFM";
import { RFMSEGMENT } from "../../src/functions/RFMSEGMENT";
import { SEGMENTVALUE } from "../../src/functions/SEGMENTVALUE";
import { VALUETIER } from "../../src/functions/VALUETIER";
import { called, type Shown } from "./called";

/** The table that a function answers. */
const rows = (...call: Parameters<typeof called>) => called(...call) as Shown[][];

describe("ALLOCATE", () => {
  test("gives the split of the contract, and passes over a header and blank rows", () => {
    expect(called(ALLOCATE, [[10_000]], [[10_000], [10_000]], [[10_000], [6000]])).toEqual([[7352.94], [2647.06]]);
    expect(
      called(ALLOCATE, [[10_000]], [["Spend"], [10_000], [""], [10_000]], [["Returns"], [10_000], [""], [6000]]),
    ).toEqual([["Best spend"], [7352.94], [""], [2647.06]]);
  });

  test("takes bounds for all channels or for each", () => {
    expect(called(ALLOCATE, [[10_000]], [[10_000], [10_000]], [[10_000], [6000]], undefined, [[4000]])).toEqual([
      [6000],
      [4000],
    ]);
    const most = [[5000], [""]];
    expect(called(ALLOCATE, [[10_000]], [[10_000], [10_000]], [[10_000], [6000]], undefined, undefined, most)).toEqual([
      [5000],
      [5000],
    ]);
  });

  test("names the bounds that cannot be met, and the row of a channel that cannot be", () => {
    expect(called(ALLOCATE, [[100]], [[1], [1]], [[1], [1]], undefined, [[80]])).toBe(
      "#VALUE! Budget is 100; it must be at least 160, which the minimums add up to.",
    );
    expect(called(ALLOCATE, [[100]], [[1], [-1]], [[1], [1]])).toBe(
      "#VALUE! Spend in row 2 is -1; it must be 0 or above.",
    );
  });
});

test("ACQUISITIONSPEND answers cell by cell, never below 0", () => {
  const [[high], [low]] = called(ACQUISITIONSPEND, [[5]], [[0.1]], [[0.4]], [[200], [1]]) as number[][];
  const k = -Math.log(1 - 0.1 / 0.4) / 5;
  expect(high).toBeCloseTo(Math.log(0.4 * k * 200) / k, 10);
  expect(low).toBe(0);
});

test("BUDGETSPLIT shows today beside the best", () => {
  const table = called(BUDGETSPLIT, [[5]], [[0.1]], [[0.4]], [[10]], [[0.6]], [[0.8]], [[100]]) as (
    | string
    | number
  )[][];
  expect(table.map(([label]) => label)).toEqual([
    "",
    "Spend to win one prospect",
    "Acquisition rate",
    "Spend to keep one customer",
    "Retention rate",
    "Customer equity per prospect",
    "Acquisition share of spend",
  ]);
  expect(table.slice(1, 5).map(([, now]) => now)).toEqual([5, expect.closeTo(0.1, 12), 10, expect.closeTo(0.6, 12)]);
  // .1 x 100 - 5 + .1 x (100 - 10 / .6) x (.6 / 1.1) / (1 - .6 / 1.1)
  expect(table[5][1]).toBeCloseTo(5 + 0.1 * (100 - 10 / 0.6) * (0.6 / 1.1 / (1 - 0.6 / 1.1)), 10);
  expect(Number(table[5][2])).toBeGreaterThan(Number(table[5][1]));
  expect(called(BUDGETSPLIT, [[5]], [[0.5]], [[0.4]], [[10]], [[0.6]], [[0.8]], [[100]])).toBe(
    "#VALUE! Acquisition rate is 0.5; it must be above 0 and below its ceiling, 0.4.",
  );
});

describe("SEGMENTVALUE", () => {
  test("takes segments as SEGMENT gives them, one row fewer than values with a heading", () => {
    const [, first] = rows(SEGMENTVALUE, [[1], [2], [""]], [["Value"], [30], [10], [99]]);
    expect(first).toEqual([1, 1, 0.5, 30, 30, 30, 0.75, 150]);
  });

  test("says which row has no value", () => {
    expect(called(SEGMENTVALUE, [[1], [2]], [[30], ["n/a?"]])).toMatch(/^#VALUE! Value in row 2 is "n\/a\?"/);
  });
});

describe("VALUETIER", () => {
  test("gives each row its tier, blank where there is no value", () => {
    expect(called(VALUETIER, [["Value"], [5], [""], [90], [40]])).toEqual([
      ["Tier"],
      ["Low"],
      [""],
      ["High"],
      ["Middle"],
    ]);
  });

  test("takes cuts and labels of one's own, one label more than cuts", () => {
    expect(called(VALUETIER, [[5], [90]], [[0.5]], [["A", "B"]])).toEqual([["B"], ["A"]]);
    expect(called(VALUETIER, [[5], [90]], [[0.5]], [["A", "B", "C"]])).toBe(
      "#VALUE! There must be 2 labels, one more than the cuts; there are 3.",
    );
    expect(called(VALUETIER, [[5], [90]], [[0.5]])).toMatch(
      /There must be 2 labels, one more than the cuts; none are given/,
    );
  });
});

test("RFM says behind each customer what the first order says, wherever in the list that stands", () => {
  const [who, when, paid] = [
    ["b", "a", "b", "a"],
    [45_020, 45_010, 45_000.5, 45_010],
    [10, 5, 20, -1],
  ].map((cells) => cells.map((cell) => [cell]));
  const told = [["Web", "DE"], ["Shop", ""], ["Fair", "FR"], ["Web", "IT"]]; // prettier-ignore
  const behind = (...args: unknown[]) => (called(RFM, ...args) as unknown[][]).map((row) => row.slice(9));
  expect(behind(who, when, paid, null, null, told)).toEqual([
    ["Trait 1", "Trait 2"],
    ["Fair", "FR"],
    ["Shop", ""],
  ]);
  const headed = [
    [["Who"], ...who],
    [["When"], ...when],
    [["Paid"], ...paid],
  ];
  expect(behind(...headed, null, null, [["Found by", "Country"], ...told])[0]).toEqual(["Found by", "Country"]);
  expect(behind(who, when, paid, null, null, [[""]])[1]).toEqual([]);
  expect(called(RFM, who, when, paid, null, null, [["Web"]])).toBe(
    "#VALUE! Customers and traits must have the same number of rows; they have 4 and 1.",
  );
});

test("RFM has a row a customer, first seen first, and RFMSEGMENT names scores cell by cell", () => {
  const table = called(RFM, [["b"], ["a"], ["b"]], [[45_000], [45_010], [45_020]], [[10], [5], [20]]) as unknown[][];
  expect(table[0]).toEqual(["Customer", "Recency", "Frequency", "Monetary", "R", "F", "M", "Score", "Segment"]);
  expect(table[1].slice(0, 4)).toEqual(["b", 0, 2, 30]);
  expect(table[2].slice(0, 4)).toEqual(["a", 10, 1, 5]);
  expect(table[1][8]).toBe(rows(RFMSEGMENT, [[table[1][4]]], [[table[1][5]]], [[table[1][6]]])[0][0]);
});
