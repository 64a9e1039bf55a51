import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { profitChance } from "../../../src/core/clicks/profitChance";
import { regularisedBeta } from "../../../src/core/numeric/regularisedBeta";

const keyword = { cpc: 3, customerValue: 300, customers: 0, clicks: 100, usualRate: 0.01 };

describe("figures at a value of 300 and a CPC of 3", () => {
  test.each([
    [0, 100, 0.135333004907],
    [0, 300, 0.018131871995],
    [3, 100, 0.859838428483],
    // P(5 or fewer successes in 399 trials at 1%), by exact fractions.
    [5, 300, 0.78748591681],
  ])("%d customers of %d clicks: %d", (customers, clicks, chance) => {
    expect(profitChance({ ...keyword, customers, clicks })).toBeCloseTo(chance, 12);
  });

  test("the same tail under another prior, Beta(10, 590): .917798625404", () => {
    expect(regularisedBeta(2.5 / 250, 2 + 8, 98 + 492).upper).toBeCloseTo(0.917798625404, 12);
  });
});

test("a dearer click is never likelier to pay", () => {
  const money = fc.double({ min: 0, max: 500, noNaN: true });
  const clicks = fc.integer({ min: 0, max: 1e7 });
  const share = fc.double({ min: 0, max: 0.1, noNaN: true });
  fc.assert(
    fc.property(money, money, money, clicks, share, (customerValue, one, other, seen, rate) => {
      const chance = (cpc: number) =>
        profitChance({ cpc, customerValue, clicks: seen, customers: seen * rate, usualRate: 0.01 });
      const [cheap, dear] = [chance(Math.min(one, other)), chance(Math.max(one, other))];
      expect(dear).toBeLessThanOrEqual(cheap + 1e-14);
      expect(dear).toBeGreaterThanOrEqual(0);
      expect(cheap).toBeLessThanOrEqual(1);
    }),
  );
});

test("one more customer of the same clicks makes profit likelier", () => {
  const chances = [0, 1, 2, 3, 4].map((customers) => profitChance({ ...keyword, customers }));
  expect(chances).toEqual([...chances].sort((a, b) => a - b));
});

describe("limits", () => {
  test("a click that costs as much as a customer brings never pays", () => {
    expect(profitChance({ ...keyword, cpc: 300 })).toBe(0);
    expect(profitChance({ ...keyword, cpc: 1000 })).toBe(0);
  });

  test("customers worth nothing or less never pay, not even for free clicks", () => {
    expect(profitChance({ ...keyword, customerValue: 0, cpc: 0 })).toBe(0);
    expect(profitChance({ ...keyword, customerValue: -20, cpc: 0 })).toBe(0);
  });

  test("free clicks always pay", () => {
    expect(profitChance({ ...keyword, cpc: 0 })).toBe(1);
  });

  test("a chance too small to be 1 less another is still right: 0.99^5099", () => {
    const chance = profitChance({ ...keyword, clicks: 5000 });
    expect(chance / Math.exp(5099 * Math.log1p(-0.01))).toBeCloseTo(1, 12);
  });
});

test("a price below 0 and impossible counts are refused", () => {
  expect(() => profitChance({ ...keyword, cpc: -1 })).toThrow("cpc is -1");
  expect(() => profitChance({ ...keyword, customers: 101 })).toThrow("customers is 101");
});
