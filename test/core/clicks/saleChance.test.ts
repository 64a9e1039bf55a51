import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { saleChance } from "../../../src/core/clicks/saleChance";
import { demandClose } from "../../golden/demandClose";

test("the plain rule of 100 clicks at 1% brings a sale 63 times in 100", () => {
  expect(saleChance({ clicks: 100, conversionRate: 0.01, sales: 1 })).toBeCloseTo(0.633968, 6);
});

test("it is the sum of the binomial probabilities", () => {
  const [clicks, rate] = [20, 0.15];
  let fewer = 0;
  for (let k = 0, ways = 1; k < 4; ways *= (clicks - k) / (k + 1), k++) {
    fewer += ways * rate ** k * (1 - rate) ** (clicks - k);
  }
  expect(saleChance({ clicks, conversionRate: rate, sales: 4 })).toBeCloseTo(1 - fewer, 14);
});

test("a chance too small to be one minus another is right to its last digits", () => {
  demandClose("1 click at 1e-12", saleChance({ clicks: 1, conversionRate: 1e-12, sales: 1 }), 1e-12, 1e-15);
  demandClose("2 sales in 2 clicks", saleChance({ clicks: 2, conversionRate: 1e-7, sales: 2 }), 1e-14, 1e-14);
});

describe("for any rate", () => {
  const rate = fc.double({ min: 1e-7, max: 1, noNaN: true });
  const sales = fc.integer({ min: 1, max: 50 });

  test("more clicks never lower the chance", () => {
    const clicks = fc.double({ min: 0, max: 1e7, noNaN: true });
    fc.assert(
      fc.property(rate, sales, clicks, clicks, (conversionRate, wanted, some, more) => {
        const chance = (n: number) => saleChance({ clicks: n, conversionRate, sales: wanted });
        expect(chance(some + more)).toBeGreaterThanOrEqual(chance(some) - 1e-14);
      }),
    );
  });

  test("it is a chance, and no larger for more sales", () => {
    fc.assert(
      fc.property(rate, sales, fc.integer({ min: 0, max: 1e7 }), (conversionRate, wanted, clicks) => {
        const chance = saleChance({ clicks, conversionRate, sales: wanted });
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
        expect(saleChance({ clicks, conversionRate, sales: wanted + 1 })).toBeLessThanOrEqual(chance + 1e-14);
      }),
    );
  });
});

describe("limits", () => {
  test("fewer clicks than sales have no chance", () => {
    expect(saleChance({ clicks: 4, conversionRate: 0.5, sales: 5 })).toBe(0);
    expect(saleChance({ clicks: 0, conversionRate: 0.5, sales: 1 })).toBe(0);
  });

  test("a rate of 0 never sells and a rate of 1 always does", () => {
    expect(saleChance({ clicks: 100, conversionRate: 0, sales: 1 })).toBe(0);
    expect(saleChance({ clicks: 100, conversionRate: 0, sales: 2 })).toBe(0);
    expect(saleChance({ clicks: 100, conversionRate: 1, sales: 1 })).toBe(1);
    expect(saleChance({ clicks: 100, conversionRate: 1, sales: 100 })).toBe(1);
  });
});

test("clicks below 0, rates that are none and part sales are refused", () => {
  expect(() => saleChance({ clicks: -1, conversionRate: 0.01, sales: 1 })).toThrow("clicks is -1");
  expect(() => saleChance({ clicks: 1, conversionRate: 1.2, sales: 1 })).toThrow("conversionRate is 1.2");
  expect(() => saleChance({ clicks: 1, conversionRate: 0.01, sales: 0.5 })).toThrow("sales is 0.5");
});
