import fc from "fast-check";
import { expect, test } from "vitest";
import { DomainError } from "../../../src/core/DomainError";
import { earningsPerClick } from "../../../src/core/clicks/earningsPerClick";

test("a customer worth 100 and one customer in 100 clicks earn 1 a click", () => {
  expect(earningsPerClick({ customerValue: 100, conversionRate: 0.01 })).toBe(1);
});

test("customers who cost more than they bring make clicks that lose", () => {
  expect(earningsPerClick({ customerValue: -50, conversionRate: 0.1 })).toBe(-5);
});

test("it grows in proportion to the value and to the rate", () => {
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  const rate = fc.double({ min: 0, max: 0.25, noNaN: true });
  fc.assert(
    fc.property(value, rate, fc.integer({ min: 1, max: 4 }), (customerValue, conversionRate, times) => {
      const epc = earningsPerClick({ customerValue, conversionRate });
      expect(earningsPerClick({ customerValue: times * customerValue, conversionRate })).toBeCloseTo(times * epc, 6);
      expect(earningsPerClick({ customerValue, conversionRate: times * conversionRate })).toBeCloseTo(times * epc, 6);
    }),
  );
});

test.each([-0.01, 1.2, NaN])("a conversion rate of %d is refused", (conversionRate) => {
  expect(() => earningsPerClick({ customerValue: 100, conversionRate })).toThrow(
    new DomainError("conversionRate", conversionRate, "share"),
  );
});
