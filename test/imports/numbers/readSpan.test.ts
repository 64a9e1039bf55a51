import { expect, test } from "vitest";
import { readSpan } from "../../../src/imports/numbers/readSpan";

const POINT = { decimal: ".", tableDecimal: ".", whole: true } as const;

test.each([
  ["1K – 10K", 1000, 10_000],
  ["100 – 1K", 100, 1000],
  ["10K – 100K", 10_000, 100_000],
  ["1M – 10M", 1_000_000, 10_000_000],
  ["1K-10K", 1000, 10_000],
  ["10 to 100", 10, 100],
  ["1.000 – 10.000", 1000, 10_000],
  ["1,000 - 10,000", 1000, 10_000],
  ["1 – 10 Tsd.", 1000, 10_000],
  ["1 Mio. bis 10 Mio.", 1_000_000, 10_000_000],
  ["10 mil a 100 mil", 10_000, 100_000],
])("%s is a range with its geometric mean in the middle", (text, low, high) => {
  const { span, held } = readSpan(text, POINT);
  expect(held).toBe("text");
  expect(span).toMatchObject({ low, high });
  expect(span?.middle).toBeCloseTo(Math.sqrt(low * high), 8);
});

test("a range from 0 has a middle above 0", () => {
  expect(readSpan("0 – 10", POINT).span).toEqual({ low: 0, high: 10, middle: Math.sqrt(10) });
  expect(readSpan("< 10", POINT).span).toEqual({ low: 0, high: 10, middle: Math.sqrt(10) });
});

test("an open range is read as the end it has", () => {
  expect(readSpan("> 1M", POINT).span).toEqual({ low: 1e6, high: 1e6, middle: 1e6 });
  expect(readSpan("1M+", POINT).span).toEqual({ low: 1e6, high: 1e6, middle: 1e6 });
});

test("a plain number is its own low, high and middle", () => {
  expect(readSpan(320, POINT)).toEqual({ held: "number", span: { low: 320, high: 320, middle: 320 } });
  expect(readSpan("1,300", POINT)).toEqual({ held: "numeral", span: { low: 1300, high: 1300, middle: 1300 } });
});

test.each(["1000 – 10", "-5 – 10", "2026-10-05", "many", "∞"])("%s is no range of searches", (text) => {
  expect(readSpan(text, POINT)).toEqual({ held: "unreadable", why: "text" });
});

test("a range that Excel took for a date is told by what the cell shows", () => {
  expect(readSpan(46_305, POINT, "10-Oct")).toEqual({ held: "unreadable", why: "date" });
});
