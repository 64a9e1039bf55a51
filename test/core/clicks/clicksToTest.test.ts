import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clicksToTest } from "../../../src/core/clicks/clicksToTest";
import { saleChance } from "../../../src/core/clicks/saleChance";
import { DomainError } from "../../../src/core/DomainError";

describe("without a confidence", () => {
  test("one sale at 1% takes 100 clicks on average", () => {
    expect(clicksToTest({ conversionRate: 0.01, sales: 1 })).toBe(100);
  });

  test("three sales take three times as many", () => {
    expect(clicksToTest({ conversionRate: 0.02, sales: 3 })).toBe(150);
  });
});

describe("published figures of the negative binomial distribution", () => {
  test.each([
    [0.01, 1, [69, 161, 230, 299]],
    [0.01, 3, [268, 427, 531, 628]],
    [0.01, 5, [467, 671, 798, 913]],
    [0.01, 10, [967, 1251, 1418, 1568]],
    [0.02, 1, [35, 80, 114, 149]],
    [0.02, 3, [134, 213, 265, 313]],
    [0.02, 5, [234, 335, 398, 456]],
    [0.02, 10, [484, 625, 708, 782]],
  ])("at %d, %d sales with 50%, 80%, 90% and 95% confidence", (conversionRate, sales, expected) => {
    const clicks = [0.5, 0.8, 0.9, 0.95].map((confidence) => clicksToTest({ conversionRate, sales, confidence }));
    expect(clicks).toEqual(expected);
  });

  test.each([
    [0.001, 2995],
    [0.005, 598],
    [0.01, 299],
    [0.015, 199],
    [0.02, 149],
    [0.025, 119],
    [0.03, 99],
    [0.05, 59],
    [0.1, 29],
  ])("one sale with 95% confidence at %d takes %d clicks", (conversionRate, clicks) => {
    expect(clicksToTest({ conversionRate, sales: 1, confidence: 0.95 })).toBe(clicks);
  });
});

test("the clicks are the fewest that reach the confidence", () => {
  const rate = fc.double({ min: 1e-7, max: 0.999, noNaN: true });
  const confidence = fc.double({ min: 0.001, max: 0.999999, noNaN: true });
  fc.assert(
    fc.property(rate, fc.integer({ min: 1, max: 500 }), confidence, (conversionRate, sales, sure) => {
      const clicks = clicksToTest({ conversionRate, sales, confidence: sure });
      expect(saleChance({ clicks, conversionRate, sales })).toBeGreaterThanOrEqual(sure * (1 - 1e-12));
      expect(saleChance({ clicks: clicks - 1, conversionRate, sales })).toBeLessThan(sure);
    }),
  );
});

test("many sales at a high rate, with little confidence: a first step far beyond is taken back", () => {
  for (const [conversionRate, sales, confidence] of [
    [0.8635136838739851, 94, 0.00782839741548777],
    [0.9, 500, 0.001],
    [0.99, 300, 0.002],
    [0.7, 200, 1e-9],
    [0.95, 1000, 0.01],
  ] as const) {
    const clicks = clicksToTest({ conversionRate, sales, confidence });
    expect(saleChance({ clicks, conversionRate, sales })).toBeGreaterThanOrEqual(confidence * (1 - 1e-12));
    expect(saleChance({ clicks: clicks - 1, conversionRate, sales })).toBeLessThan(confidence);
  }
});

describe("limits", () => {
  test("a confidence that a number of clicks meets exactly asks for no more", () => {
    expect(clicksToTest({ conversionRate: 0.1, sales: 1, confidence: 0.271 })).toBe(3);
    expect(clicksToTest({ conversionRate: 0.5, sales: 1, confidence: 0.75 })).toBe(2);
    expect(clicksToTest({ conversionRate: 0.5, sales: 3, confidence: 0.5 })).toBe(5);
  });

  test("where every click sells, sales take as many clicks", () => {
    expect(clicksToTest({ conversionRate: 1, sales: 7, confidence: 0.99 })).toBe(7);
    expect(clicksToTest({ conversionRate: 0.999999, sales: 7, confidence: 0.5 })).toBe(7);
  });

  test("the rarest sales and the least and greatest confidence find an end", () => {
    expect(clicksToTest({ conversionRate: 1e-7, sales: 1, confidence: 0.95 })).toBe(29957322);
    expect(clicksToTest({ conversionRate: 0.01, sales: 10, confidence: 1e-15 })).toBe(20);
    expect(clicksToTest({ conversionRate: 0.01, sales: 1, confidence: 1 - 2 ** -50 })).toBe(3449);
    expect(clicksToTest({ conversionRate: 1e-17, sales: 3, confidence: 0.9 })).toBeGreaterThan(5.3e17);
  });
});

describe("refusals", () => {
  const test1 = { conversionRate: 0.01, sales: 1 };

  test.each([0, -0.01, 1.01, NaN])("a conversion rate of %d", (conversionRate) => {
    expect(() => clicksToTest({ ...test1, conversionRate })).toThrow(DomainError);
  });

  test.each([0, -1, 1.5])("%d sales, with or without a confidence", (sales) => {
    expect(() => clicksToTest({ ...test1, sales })).toThrow("sales is");
    expect(() => clicksToTest({ ...test1, sales, confidence: 0.9 })).toThrow("sales is");
  });

  test.each([0, 1, -0.5, 95])("a confidence of %d", (confidence) => {
    expect(() => clicksToTest({ ...test1, confidence })).toThrow(
      new DomainError("confidence", confidence, "confidence"),
    );
  });
});
