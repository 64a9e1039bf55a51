import fc from "fast-check";
import { expect, test } from "vitest";
import { averageMaturity } from "../../../src/core/clicks/averageMaturity";
import { maturity } from "../../../src/core/clicks/matured";

const buckets = { days: [1, 3, 7, 30], conversions: [50, 20, 20, 10] };

test("where sales come evenly within L days, D/(2L) of the clicks of D days count, and 1 - L/(2D) where D is longer", () => {
  const within = (L: number, D: number) => averageMaturity({ days: [L], conversions: [7] }, { days: D, since: 0 });
  expect([within(14, 7), within(14, 14), within(14, 28), within(1, 365)]).toEqual([
    0.25,
    0.5,
    0.75,
    expect.closeTo(1 - 1 / 730, 12),
  ]);
});

test("with buckets it is what the days come to one by one, each by its middle, however long ago they were", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 0, max: 60 }), (days, since) => {
      const each = Array.from({ length: days }, (_, day) => maturity(buckets)(since + day + 0.5));
      const average = each.reduce((all, one) => all + one, 0) / days;
      expect(averageMaturity(buckets, { days, since })).toBeCloseTo(average, 12);
    }),
  );
});

test("it is what the longer span brought less what the days since did, over the days; all once the last bucket is over", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 40 }), (days, since) => {
      const brought = (span: number) => span * averageMaturity(buckets, { days: span, since: 0 });
      const share = averageMaturity(buckets, { days, since });
      expect(share * days).toBeCloseTo(brought(since + days) - brought(since), 10);
      expect(share).toBeGreaterThanOrEqual(averageMaturity(buckets, { days, since: since - 1 }));
    }),
  );
  expect(averageMaturity(buckets, { days: 7, since: 30 })).toBe(1);
});

test("a longer report counts more of its clicks, and never all before the last bucket's end", () => {
  const shares = [1, 2, 5, 30, 60, 3650].map((days) => averageMaturity(buckets, { days, since: 0 }));
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares[0]).toBeCloseTo(0.25, 12);
  expect(shares.at(-1)).toBeLessThan(1);
});

test("no days are refused, and so are buckets that do not rise", () => {
  expect(() => averageMaturity(buckets, { days: 0, since: 0 })).toThrow("days is 0");
  expect(() => averageMaturity(buckets, { days: 7, since: -1 })).toThrow("since is -1");
  expect(() => averageMaturity({ days: [3, 1], conversions: [1, 1] }, { days: 9, since: 0 })).toThrow("lagDays is 1");
});
