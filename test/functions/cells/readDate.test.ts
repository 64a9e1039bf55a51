import fc from "fast-check";
import { expect, test } from "vitest";
import { readDate } from "../../../src/functions/cells/readDate";

test.each([
  ["1900-01-01", 1],
  ["1900-02-28", 59],
  ["1900-03-01", 61],
  ["1997-01-01", 35431],
  ["2026-01-31", 46053],
  ["9999-12-31", 2958465],
  [" 2026-01-31 ", 46053],
  ["2026-01-31T12:00", 46053.5],
  ["2026-01-31 06:00:00", 46053.25],
  ["2026-01-31T18:00:00.000Z", 46053.75],
  ["2026-01-31 23:00:00 -0500", 46053 + 23 / 24],
  ["2026-01-31 23:00:00+00", 46053 + 23 / 24],
])("%s is Excel's day %d", (text, serial) => {
  expect(readDate(text)).toBeCloseTo(serial, 9);
});

test.each([
  "31/01/2026",
  "2026-1-31",
  "2026-02-30",
  "2026-13-01",
  "1899-12-31",
  "0000-01-01",
  "20260131",
  "46053",
  "2026-01-31 25:00",
  "yesterday",
  "",
])("the text %s is no date", (text) => {
  expect(readDate(text)).toBeUndefined();
});

test.each([[0], [-5], [2958466], [Number.NaN], [true], [null], [{ type: "Error", basicValue: "#REF!" }]])(
  "%j is no date",
  (cell) => {
    expect(readDate(cell)).toBeUndefined();
  },
);

test("a serial number is the date it is, with its time", () => {
  expect(readDate(46053.5)).toBe(46053.5);
  expect(readDate(1)).toBe(1);
});

test("days written as text follow each other one by one from March 1900 on", () => {
  const day = (n: number) => new Date(Date.UTC(1900, 2, 1) + n * 86_400_000).toISOString().slice(0, 10);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_900_000 }), (n) => {
      expect(readDate(day(n))).toBe(61 + n);
    }),
  );
});
