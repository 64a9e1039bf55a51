import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bestTest, type ClickSupply } from "../../../src/core/clicks/bestTest";
import { valueOfTest } from "../../../src/core/clicks/valueOfTest";

const keyword = { cpc: 3, customerValue: 250, allClicks: 5000, usualRate: 0.01, customers: 0, clicks: 0 };

test("of 5,000 clicks at 3 each, for customers worth 250, testing 358 is best: 2818.104752", () => {
  const { testClicks, value } = bestTest(keyword);
  expect(testClicks).toBe(358);
  expect(value).toBeCloseTo(2818.104752, 6);
});

test("no other size is worth more", () => {
  const supply = fc
    .record({
      usualRate: fc.double({ min: 0.001, max: 0.5, noNaN: true }),
      clicks: fc.integer({ min: 0, max: 2000 }),
      share: fc.double({ min: 0, max: 2, noNaN: true }),
      margin: fc.double({ min: 0.4, max: 2.5, noNaN: true }),
      allClicks: fc.integer({ min: 1, max: 1500 }),
    })
    .map(({ usualRate, clicks, share, margin, allClicks }): ClickSupply => {
      const customers = Math.min(clicks, clicks * usualRate * share);
      const expected = (1 + customers) / (1 / usualRate + clicks);
      return { usualRate, clicks, customers, allClicks, customerValue: 100, cpc: 100 * expected * margin };
    });
  fc.assert(
    fc.property(supply, (any) => {
      const best = bestTest(any);
      expect(best.value).toBe(best.testClicks === 0 ? 0 : valueOf(any, best.testClicks));
      for (let size = 0; size <= any.allClicks; size++) {
        // A millionth of one customer's value is money that nobody sees.
        expect(valueOf(any, size)).toBeLessThanOrEqual(best.value + 1e-4);
      }
    }),
    { numRuns: 60 },
  );

  function valueOf({ allClicks, ...rest }: ClickSupply, testClicks: number): number {
    return valueOfTest({ ...rest, testClicks, laterClicks: allClicks - testClicks });
  }
});

describe("limits", () => {
  test("where no outcome could change the decision, no test is worth making", () => {
    const none = { testClicks: 0, value: 0 };
    expect(bestTest({ ...keyword, cpc: 250 })).toEqual(none);
    expect(bestTest({ ...keyword, cpc: 0 })).toEqual(none);
    expect(bestTest({ ...keyword, customerValue: -5 })).toEqual(none);
    expect(bestTest({ ...keyword, allClicks: 0 })).toEqual(none);
    expect(bestTest({ ...keyword, allClicks: 1 })).toEqual(none);
  });

  test("ten million clicks are enough to learn from a tiny share of them", () => {
    const { testClicks, value } = bestTest({ ...keyword, allClicks: 1e7 });
    expect(testClicks).toBe(18_859);
    expect(value).toBeCloseTo(7_428_192.906, 3);
  });
});

test("part clicks are refused", () => {
  expect(() => bestTest({ ...keyword, allClicks: 10.5 })).toThrow("allClicks is 10.5");
});
