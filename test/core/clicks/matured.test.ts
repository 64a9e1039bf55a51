import fc from "fast-check";
import { expect, test } from "vitest";
import { maturity } from "../../../src/core/clicks/matured";

const buckets = { days: [1, 3, 7, 30], conversions: [50, 20, 20, 10] };

test("after 5 days, .8 of what arrives within 30 has arrived", () => {
  expect(maturity(buckets)(5)).toBeCloseTo(0.8, 12);
});

test("it is 0 at day 0, what arrived at the end of a bucket, and 1 after the last", () => {
  expect([0, 0.5, 1, 3, 7, 18.5, 30, 365].map(maturity(buckets))).toEqual([
    0,
    0.25,
    0.5,
    0.7,
    0.9,
    expect.closeTo(0.95, 12),
    1,
    1,
  ]);
});

test("it rises with the days", () => {
  const anyBuckets = fc.array(
    fc.record({
      width: fc.double({ min: 0.01, max: 30, noNaN: true }),
      came: fc.double({ min: 0, max: 99, noNaN: true }),
    }),
    { minLength: 1, maxLength: 12 },
  );
  const anyDay = fc.double({ min: 0, max: 400, noNaN: true });
  fc.assert(
    fc.property(anyBuckets, anyDay, anyDay, (drawn, one, other) => {
      fc.pre(drawn.some(({ came }) => came > 0.01));
      let end = 0;
      const days = drawn.map(({ width }) => (end += width));
      const share = maturity({ days, conversions: drawn.map(({ came }) => came) });
      const [early, late] = [share(Math.min(one, other)), share(Math.max(one, other))];
      expect(early).toBeGreaterThanOrEqual(0);
      expect(late).toBeGreaterThanOrEqual(early - 1e-12);
      expect(late).toBeLessThanOrEqual(1 + 1e-12);
    }),
  );
});

test("buckets that do not rise, and conversions or days below 0, are refused; without conversions there is no share", () => {
  expect(() => maturity({ days: [1, 1], conversions: [1, 1] })).toThrow("lagDays is 1");
  expect(() => maturity({ days: [0, 1], conversions: [1, 1] })).toThrow("lagDays is 0");
  expect(() => maturity({ days: [1, 2], conversions: [1, -1] })).toThrow("lagConversions is -1");
  expect(() => maturity(buckets)(-1)).toThrow("days is -1");
  expect(() => maturity({ days: [1, 2], conversions: [0, 0] })).toThrow("noConversions");
  expect(() => maturity({ days: [], conversions: [] })).toThrow("noConversions");
});
