import { expect, test } from "vitest";
import { conversionBelief } from "../../../src/core/clicks/conversionBelief";

test("before the first click it expects the usual rate", () => {
  const { a, b } = conversionBelief({ customers: 0, clicks: 0, usualRate: 0.02 });
  expect(a / (a + b)).toBeCloseTo(0.02, 15);
});

test("customers and clicks without one are added to it", () => {
  expect(conversionBelief({ customers: 3, clicks: 100, usualRate: 0.01 })).toEqual({ a: 4, b: 196 });
  expect(conversionBelief({ customers: 2.5, clicks: 10, usualRate: 0.5 })).toEqual({ a: 3.5, b: 8.5 });
});

test.each([0, 1, -0.1, 2])("a usual rate of %d is refused", (usualRate) => {
  expect(() => conversionBelief({ customers: 0, clicks: 0, usualRate })).toThrow("usualRate is");
});

test("the usual rate counts for as many clicks as it is worth", () => {
  expect(conversionBelief({ customers: 5, clicks: 300, usualRate: 0.02, usualClicks: 80 })).toEqual({
    a: 6.6,
    b: 373.4,
  });
  expect(() => conversionBelief({ customers: 0, clicks: 0, usualRate: 0.01, usualClicks: 0 })).toThrow(
    "usualClicks is 0",
  );
});

test("more customers than clicks are refused", () => {
  expect(() => conversionBelief({ customers: 2, clicks: 1, usualRate: 0.01 })).toThrow("customers is 2");
});
