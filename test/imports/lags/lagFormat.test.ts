import { describe, expect, test } from "vitest";
import { LAG_FORMAT } from "../../../src/imports/lags/lagFormat";
import { lagSpan } from "../../../src/imports/lags/lagLabel";
import { readTable } from "../../../src/imports/table/readTable";

function read(values: (string | number)[][]) {
  return readTable(LAG_FORMAT, { values, text: values.map((row) => row.map(String)) });
}

const ends = ({ buckets }: ReturnType<typeof read>) => buckets.map(({ end, conversions }) => [end, conversions]);

describe("a row says the day with which it ends", () => {
  test.each([
    ["<1 day", 1],
    ["< 1 Tag", 1],
    ["Less than 1 day", 1],
    ["Weniger als 1 Tag", 1],
    ["0 days", 1],
    ["1 day", 2],
    ["1 to 2 days", 2],
    ["1-2 days", 2],
    ["12-13 days", 13],
    ["14–21 days", 21],
    ["14 bis 21 Tage", 21],
    ["60 to 90 days", 90],
  ] as const)("%s: %i", (label, end) => {
    expect(lagSpan(label)).toEqual({ end, isOpen: false, isBare: false });
  });

  test.each([
    ["12+ days", 30],
    ["More than 12 days", 30],
    ["30+ days", 90],
    ["Mehr als 30 Tage", 90],
    [">90 days", 365],
  ] as const)("%s does not say where it ends: %i, the next window of Google Ads", (label, end) => {
    expect(lagSpan(label)).toEqual({ end, isOpen: true, isBare: false });
  });

  test.each(["Unknown", "", "2 to 1 days", "1 2 3", "400 days"])("%o says no days", (label) => {
    expect(lagSpan(label)).toBeUndefined();
  });
});

test("a report of Google Ads is read: rows of one span add up, totals and what is unknown do not count", () => {
  const table = read([
    ["Campaign", "Days to conversion", "Conversions", "Conv. value"],
    ["Tea", "1-2 days", 4, 90],
    ["Tea", "<1 day", 10, 300],
    ["Tea", "12-13 days", 1.5, 20],
    ["Mugs", "<1 day", 6, 100],
    ["Mugs", "Unknown", 3, 10],
    ["Total", "Total", 24.5, 520],
  ]);
  expect(ends(table)).toEqual([
    [1, 16],
    [2, 4],
    [13, 1.5],
  ]);
  expect(table).toMatchObject({ questions: [], asItStands: true });
  expect(table.leftOut.filter(({ why }) => why === "noDays").map(({ row }) => row)).toEqual([5]);
});

test("numbers alone are last days, and days from 0 on where one is 0", () => {
  const heading = ["Days", "Conversions"];
  expect(ends(read([heading, [1, 50], [3, 20], [7, 20], [30, 10]]))).toEqual([
    [1, 50],
    [3, 20],
    [7, 20],
    [30, 10],
  ]);
  expect(ends(read([heading, [0, 50], [1, 20], [2, 20], ["12+", 10]]))).toEqual([
    [1, 50],
    [2, 20],
    [3, 20],
    [30, 10],
  ]);
});

test("a German report with figures as text is read, and its figures are copied", () => {
  const table = read([
    ["Tage bis zur Conversion", "Conversions"],
    ["<1 Tag", "1.012,50"],
    ["1 bis 2 Tage", "20,25"],
  ]);
  expect(ends(table)).toEqual([
    [1, 1012.5],
    [2, 20.25],
  ]);
  expect(table.asItStands).toBe(false);
});

test("a row whose conversions cannot be read is left out, and told", () => {
  const table = read([
    ["Days to conversion", "Conversions"],
    ["<1 day", 5],
    ["1 day", "many"],
    ["2 days", -1],
  ]);
  expect(ends(table)).toEqual([[1, 5]]);
  expect(table.leftOut.filter(({ why }) => why === "noConversions")).toHaveLength(2);
});
