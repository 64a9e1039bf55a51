import { expect, test } from "vitest";
import { monthsOfTest } from "../../../src/core/clicks/monthsOfTest";
import { DivisionByNone } from "../../../src/core/DivisionByNone";

const keyword = { monthlySearches: 500, clickRate: 0.01, conversionRate: 0.01, sales: 1, salesCycleDays: 0 };

test("500 searches a month bring 5 clicks, so 100 clicks take 20 months", () => {
  expect(monthsOfTest(keyword)).toBe(20);
});

test("a confidence asks for more clicks and so for more months", () => {
  expect(monthsOfTest({ ...keyword, confidence: 0.95 })).toBeCloseTo(299 / 5, 12);
});

test("the sales cycle is added to the end, a month being 30.4375 days", () => {
  expect(monthsOfTest({ ...keyword, salesCycleDays: 60.875 })).toBeCloseTo(22, 12);
});

test("without searches, or ads that are clicked, no clicks ever come", () => {
  expect(() => monthsOfTest({ ...keyword, monthlySearches: 0 })).toThrow(DivisionByNone);
  expect(() => monthsOfTest({ ...keyword, clickRate: 0 })).toThrow(DivisionByNone);
});

test("searches and days below 0 and rates that are none are refused", () => {
  expect(() => monthsOfTest({ ...keyword, monthlySearches: -10 })).toThrow("monthlySearches is -10");
  expect(() => monthsOfTest({ ...keyword, clickRate: 1.5 })).toThrow("clickRate is 1.5");
  expect(() => monthsOfTest({ ...keyword, conversionRate: 0 })).toThrow("conversionRate is 0");
  expect(() => monthsOfTest({ ...keyword, salesCycleDays: -1 })).toThrow("salesCycleDays is -1");
});
