import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bestTest } from "../../../../src/core/clicks/bestTest";
import { pauseAfter, pauseRule } from "../../../../src/core/clicks/learning/pauseAfter";
import { stopping } from "../../../../src/core/clicks/learning/stopping";
import { everyState } from "./everyState";

const usualRate = 0.01;

test.each([
  [3, 250, 5000, [159, 270, 370, 465, 558]],
  [3, 300, 5000, [200, 330, 449, 561, 670]],
  [3, 250, 1000, [85, 179, 264, 347, 427]],
])(
  "at %d a click, %d a customer and %d clicks ahead, with 0 to 4 sales: pause after %j",
  (cpc, customerValue, clicksAhead, clicks) => {
    const rule = pauseRule({ cpc, customerValue, clicksAhead, usualRate });
    expect([0, 1, 2, 3, 4].map(rule)).toEqual(clicks);
  },
);

test("following it is worth 3198.259273 at 3 a click, 250 a customer and 5,000 clicks ahead", () => {
  const { worth } = stopping({ a: 1, total: 100, price: 3 / 250, clicksAhead: 5000, discount: 1 });
  expect(250 * worth).toBeCloseTo(3198.259273, 6);
});

describe("for any keyword", () => {
  const anyKeyword = fc.record({
    cpc: fc.double({ min: 0.01, max: 30, noNaN: true }),
    customerValue: fc.double({ min: 1, max: 500, noNaN: true }),
    clicksAhead: fc.integer({ min: 1, max: 40 }),
    usualRate: fc.double({ min: 0.001, max: 0.9, noNaN: true }),
    usualClicks: fc.option(fc.double({ min: 0.1, max: 300, noNaN: true }), { nil: undefined }),
  });

  test("it is where the recursion over every state there is first comes to 0", () => {
    fc.assert(
      fc.property(anyKeyword, (keyword) => {
        const { worth, isClose } = everyState(keyword);
        const rule = pauseRule(keyword);
        for (let sales = 0; sales < keyword.clicksAhead; sales++) {
          const clicks = rule(sales);
          // Ties that rounding decides may fall either way.
          for (let t = sales; t < keyword.clicksAhead; t++) {
            if (!isClose(sales, t)) expect(worth(sales, t) > 0, `${sales} sales, ${t} clicks`).toBe(t < clicks);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  test("it rises with the sales and with the clicks ahead", () => {
    fc.assert(
      fc.property(anyKeyword, fc.integer({ min: 1, max: 800 }), (keyword, clicksAhead) => {
        const [rule, longer] = [clicksAhead, clicksAhead + 100].map((ahead) =>
          pauseRule({ ...keyword, clicksAhead: ahead }),
        );
        // Nobody has more sales than clicks.
        for (let sales = 0; sales < Math.min(20, clicksAhead); sales++) {
          expect(rule(sales + 1)).toBeGreaterThanOrEqual(rule(sales));
          expect(longer(sales)).toBeGreaterThanOrEqual(rule(sales));
        }
      }),
    );
  });

  test("stopping by it never earns less than the best test of a fixed size", () => {
    fc.assert(
      fc.property(anyKeyword, fc.integer({ min: 1, max: 3000 }), (keyword, clicksAhead) => {
        const { cpc, customerValue, usualRate: u, usualClicks = 1 / u } = keyword;
        fc.pre(cpc < customerValue);
        const belief = { a: u * usualClicks, total: usualClicks };
        const { worth } = stopping({ ...belief, price: cpc / customerValue, clicksAhead, discount: 1 });
        const { value } = bestTest({ ...keyword, allClicks: clicksAhead, customers: 0, clicks: 0 });
        const buyingAll = clicksAhead * Math.max(0, customerValue * u - cpc);
        const most = clicksAhead * customerValue;
        expect(Math.max(0, customerValue * worth)).toBeGreaterThanOrEqual(value + buyingAll - 1e-11 * most);
      }),
    );
  });
});

/** What the rule earns in the long run: keywords are drawn from the belief, and paused when it says so. */
test("20,000 simulated keywords earn what the recursion says", () => {
  const [cpc, customerValue, clicksAhead] = [3, 250, 1000];
  const rule = pauseRule({ cpc, customerValue, clicksAhead, usualRate });
  const stops = Array.from({ length: clicksAhead + 1 }, (_, sales) => rule(sales));
  let seed = 20_261_128;
  const random = () => (seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  const earned = Array.from({ length: 20_000 }, () => {
    // Beta(1, 99).
    const rate = 1 - (1 - random()) ** (1 / 99);
    let [sales, clicks] = [0, 0];
    while (clicks < stops[sales]) {
      clicks++;
      if (random() < rate) sales++;
    }
    return customerValue * sales - cpc * clicks;
  });
  const mean = earned.reduce((sum, each) => sum + each, 0) / earned.length;
  const error = Math.sqrt(earned.reduce((sum, each) => sum + (each - mean) ** 2, 0)) / earned.length;
  const { worth } = stopping({ a: 1, total: 100, price: cpc / customerValue, clicksAhead, discount: 1 });
  expect(Math.abs(mean - customerValue * worth)).toBeLessThan(3 * error);
  expect(error).toBeLessThan(20);
});

describe("limits", () => {
  const keyword = { cpc: 3, customerValue: 250, clicksAhead: 5000, sales: 0, usualRate };

  test("a click that could never pay is not bought, nor one where there is none", () => {
    expect(pauseAfter({ ...keyword, cpc: 250 })).toBe(0);
    expect(pauseAfter({ ...keyword, customerValue: -5 })).toBe(0);
    expect(pauseAfter({ ...keyword, clicksAhead: 0 })).toBe(0);
    expect(pauseAfter({ ...keyword, cpc: 100 })).toBe(0);
  });

  test("a click that just breaks even is not worth it where it is the last", () => {
    expect(pauseAfter({ ...keyword, cpc: 2.5, clicksAhead: 1 })).toBe(0);
    expect(pauseAfter({ ...keyword, cpc: 2.49, clicksAhead: 1 })).toBe(1);
  });

  test("free clicks are never paused, nor what has sold enough for all of them", () => {
    expect(pauseAfter({ ...keyword, cpc: 0 })).toBe(5000);
    expect(pauseAfter({ ...keyword, sales: 61 })).toBe(5000);
    expect(pauseAfter({ ...keyword, sales: 60 })).toBeLessThan(5000);
  });

  test("parts of a sale count, as ad platforms give them; a part of a click is none", () => {
    const half = pauseAfter({ ...keyword, sales: 0.5 });
    expect(half).toBeGreaterThan(159);
    expect(half).toBeLessThan(270);
    expect(pauseAfter({ ...keyword, clicksAhead: 5000.9 })).toBe(159);
  });

  test("a hundred thousand clicks ahead are the most", () => {
    expect(pauseAfter({ ...keyword, clicksAhead: 100_000 })).toBeGreaterThan(159);
    expect(() => pauseAfter({ ...keyword, clicksAhead: 100_001 })).toThrow("clicksAhead is 100001");
    expect(() => pauseAfter({ ...keyword, sales: -1 })).toThrow("sales is -1");
    expect(() => pauseAfter({ ...keyword, usualClicks: 0 })).toThrow("usualClicks is 0");
  });
});
