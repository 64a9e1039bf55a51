import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { learningCpc, learningIndex } from "../../../../src/core/clicks/learning/learningCpc";
import { stopping } from "../../../../src/core/clicks/learning/stopping";

const usualRate = 0.01;

test.each([
  [250, 1000, 0, 0, 6.592375],
  [250, 5000, 0, 0, 9.613841],
  [300, 1000, 0, 100, 3.339228],
  [300, 1000, 3, 300, 4.30041],
])(
  "%d a customer, %d clicks ahead, %d customers of %d clicks: %d",
  (customerValue, clicksAhead, customers, clicks, cpc) => {
    expect(learningCpc({ customerValue, clicksAhead, customers, clicks, usualRate })).toBeCloseTo(cpc, 6);
  },
);

test("at that price the best rule breaks even, with whatever belief and however many clicks ahead", () => {
  const belief = fc.record({
    rate: fc.double({ min: 1e-4, max: 0.99, noNaN: true }),
    worth: fc.double({ min: -1, max: 6, noNaN: true }).map((digits) => 10 ** digits),
    clicksAhead: fc.integer({ min: 2, max: 3000 }),
  });
  fc.assert(
    fc.property(belief, ({ rate, worth: total, clicksAhead }) => {
      const problem = { a: rate * total, total, clicksAhead, discount: 1 };
      const price = learningIndex(problem);
      const { worth, clicks } = stopping({ ...problem, price });
      expect(Math.abs(worth / clicks)).toBeLessThan(2e-9 * price);
      expect(price).toBeGreaterThan(rate * (1 - 1e-9));
    }),
    { numRuns: 60 },
  );
});

/** Gittins, Glazebrook & Weber (2011), Multi-armed Bandit Allocation Indices, 2nd ed., tables 8.4 and 8.9. */
test.each([
  [1, 1, 0.9, 0.7029],
  [2, 1, 0.9, 0.8001],
  [1, 2, 0.9, 0.5001],
  [1, 1, 0.99, 0.8699],
])("with money discounted it is Gittins' index: Beta(%d, %d) at %d is %d", (a, b, discount, index) => {
  const clicksAhead = Math.ceil(Math.log(1e-12) / Math.log(discount));
  expect(learningIndex({ a, total: a + b, clicksAhead, discount })).toBeCloseTo(index, 4);
});

describe("for any keyword", () => {
  const anyKeyword = fc
    .record({
      customerValue: fc.double({ min: 1, max: 500, noNaN: true }),
      clicksAhead: fc.integer({ min: 0, max: 400 }),
      clicks: fc.integer({ min: 0, max: 500 }),
      share: fc.double({ min: 0, max: 0.2, noNaN: true }),
      usualRate: fc.double({ min: 0.001, max: 0.5, noNaN: true }),
      usualClicks: fc.option(fc.double({ min: 0.5, max: 500, noNaN: true }), { nil: undefined }),
    })
    .map(({ share, ...rest }) => ({ ...rest, customers: rest.clicks * share }));

  test("it lies between what a click earns and what a customer is worth", () => {
    fc.assert(
      fc.property(anyKeyword, (keyword) => {
        const { customerValue, usualRate: u, usualClicks = 1 / u, customers, clicks } = keyword;
        const cpc = learningCpc(keyword);
        const epc = customerValue * ((u * usualClicks + customers) / (usualClicks + clicks));
        expect(cpc).toBeGreaterThanOrEqual(epc * (1 - 1e-12));
        expect(cpc).toBeLessThanOrEqual(customerValue);
      }),
    );
  });

  test("it falls with clicks that bring no sale, and rises with the clicks ahead", () => {
    fc.assert(
      fc.property(anyKeyword, fc.integer({ min: 1, max: 100 }), (keyword, more) => {
        const cpc = learningCpc(keyword);
        const silent = learningCpc({ ...keyword, clicks: keyword.clicks + more });
        expect(silent).toBeLessThanOrEqual(cpc * (1 + 1e-12));
        const longer = learningCpc({ ...keyword, clicksAhead: keyword.clicksAhead + more });
        expect(longer).toBeGreaterThanOrEqual(cpc * (1 - 1e-12));
      }),
    );
  });

  test("two clicks ahead: bisection over both outcomes of the first finds it, too", () => {
    fc.assert(
      fc.property(anyKeyword, ({ customerValue, usualRate: u }) => {
        const n0 = 1 / u;
        const profit = (cpc: number) =>
          customerValue * u -
          cpc +
          u * Math.max(0, customerValue * (2 / (n0 + 1)) - cpc) +
          (1 - u) * Math.max(0, customerValue * (1 / (n0 + 1)) - cpc);
        let [low, high] = [customerValue * u, customerValue];
        for (let i = 0; i < 100; i++) {
          const middle = (low + high) / 2;
          if (profit(middle) > 0) low = middle;
          else high = middle;
        }
        const found = learningCpc({ customerValue, usualRate: u, clicksAhead: 2, customers: 0, clicks: 0 });
        expect(found / low).toBeCloseTo(1, 10);
      }),
    );
  });
});

test("with one click ahead, none, or customers who cost money it is the EPC", () => {
  const keyword = { customers: 1, clicks: 100, usualRate };
  expect(learningCpc({ ...keyword, customerValue: 300, clicksAhead: 1 })).toBeCloseTo(3, 12);
  expect(learningCpc({ ...keyword, customerValue: 300, clicksAhead: 0 })).toBeCloseTo(3, 12);
  expect(learningCpc({ ...keyword, customerValue: -300, clicksAhead: 100 })).toBeCloseTo(-3, 12);
});

test("more clicks ahead than can be gone through are refused", () => {
  expect(() => learningCpc({ customerValue: 3, clicksAhead: 1e6, customers: 0, clicks: 0, usualRate })).toThrow(
    "clicksAhead is 1000000",
  );
});
