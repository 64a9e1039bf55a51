import { describe, expect, test } from "vitest";
import { costToTest } from "../../../src/core/clicks/costToTest";

const usual = { conversionRate: 0.01, sales: 1 };

describe("figures", () => {
  test.each([
    [3, 300],
    [2.9, 290],
    [13.76, 1376],
  ])("a click at %d costs %d to test at 1%", (cpc, cost) => {
    expect(costToTest({ cpc, ...usual })).toBeCloseTo(cost, 10);
  });

  test("to be 95% sure of a sale at 3 a click takes 897", () => {
    expect(costToTest({ cpc: 3, ...usual, confidence: 0.95 })).toBe(897);
  });
});

test("free clicks cost nothing to test", () => {
  expect(costToTest({ cpc: 0, ...usual })).toBe(0);
});

test("a price below 0 and a rate of 0 are refused", () => {
  expect(() => costToTest({ cpc: -1, ...usual })).toThrow("cpc is -1");
  expect(() => costToTest({ cpc: 3, conversionRate: 0, sales: 1 })).toThrow("conversionRate is 0");
});
