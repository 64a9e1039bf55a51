import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DomainError } from "../../../src/core/DomainError";
import { epcRange } from "../../../src/core/clicks/epcRange";
import { profitChance } from "../../../src/core/clicks/profitChance";

const asUsual = { confidence: 0.9, usualRate: 0.01 };

test("no customer in 100 clicks, at 300 each: 0.07732, 1.5, 4.48236", () => {
  const { low, expected, high } = epcRange({ customerValue: 300, customers: 0, clicks: 100, ...asUsual });
  expect(low).toBeCloseTo(0.07732, 5);
  expect(expected).toBe(1.5);
  expect(high).toBeCloseTo(4.48236, 5);
});

describe("for any keyword", () => {
  const seen = fc
    .record({ clicks: fc.integer({ min: 0, max: 1e7 }), share: fc.double({ min: 0, max: 0.2, noNaN: true }) })
    .map(({ clicks, share }) => ({ clicks, customers: clicks * share }));
  const value = fc.double({ min: -1e4, max: 1e4, noNaN: true });
  const usualRate = fc.double({ min: 1e-7, max: 0.5, noNaN: true });
  const confidence = fc.double({ min: 0.5, max: 0.999999, noNaN: true });

  test("low <= expected <= high, also where customers cost more than they bring", () => {
    fc.assert(
      fc.property(seen, value, usualRate, confidence, (keyword, customerValue, rate, sure) => {
        const { low, expected, high } = epcRange({ ...keyword, customerValue, usualRate: rate, confidence: sure });
        expect(low).toBeLessThanOrEqual(expected);
        expect(expected).toBeLessThanOrEqual(high);
      }),
    );
  });

  test("more confidence never narrows it", () => {
    fc.assert(
      fc.property(seen, usualRate, confidence, confidence, (keyword, rate, one, other) => {
        const range = (sure: number) => epcRange({ ...keyword, customerValue: 100, usualRate: rate, confidence: sure });
        const [narrow, wide] = [range(Math.min(one, other)), range(Math.max(one, other))];
        expect(wide.low).toBeLessThanOrEqual(narrow.low * (1 + 1e-12));
        expect(wide.high).toBeGreaterThanOrEqual(narrow.high * (1 - 1e-12));
      }),
    );
  });
});

test("a click priced at an end of the range is profitable with the chance left outside", () => {
  const keyword = { customerValue: 250, customers: 4, clicks: 310, usualRate: 0.02 };
  const { low, high } = epcRange({ ...keyword, confidence: 0.8 });
  expect(profitChance({ ...keyword, cpc: low })).toBeCloseTo(0.9, 12);
  expect(profitChance({ ...keyword, cpc: high })).toBeCloseTo(0.1, 12);
});

test("customers worth nothing earn nothing for sure", () => {
  expect(epcRange({ customerValue: 0, customers: 3, clicks: 10, ...asUsual })).toEqual({
    low: 0,
    expected: 0,
    high: 0,
  });
});

test.each([0, 1, 90])("a confidence of %d is refused", (confidence) => {
  expect(() => epcRange({ customerValue: 1, customers: 0, clicks: 1, usualRate: 0.01, confidence })).toThrow(
    new DomainError("confidence", confidence, "confidence"),
  );
});
