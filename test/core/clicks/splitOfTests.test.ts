import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bestTest } from "../../../src/core/clicks/bestTest";
import { splitOfTests, type TestableKeyword } from "../../../src/core/clicks/splitOfTests";
import { valueOfTest } from "../../../src/core/clicks/valueOfTest";

const valueOf = (keyword: TestableKeyword, testClicks: number) =>
  valueOfTest({ ...keyword, customers: 0, clicks: 0, testClicks, laterClicks: keyword.clicksAhead - testClicks });
const worthOf = (keywords: readonly TestableKeyword[], split: readonly number[]) =>
  split.reduce((total, clicks, i) => total + valueOf(keywords[i], clicks), 0);
const costOf = (keywords: readonly TestableKeyword[], split: readonly number[]) =>
  split.reduce((total, clicks, i) => total + clicks * keywords[i].cpc, 0);
const evenly = (budget: number, keywords: readonly TestableKeyword[]) =>
  keywords.map(({ cpc, clicksAhead, mostClicks = clicksAhead }) =>
    Math.min(clicksAhead, mostClicks, Math.floor(budget / keywords.length / cpc)),
  );

const five = [
  [3, 250, 5000],
  [2.9, 250, 3000],
  [13.76, 900, 800],
  [1.2, 90, 12_000],
  [5, 300, 2000],
].map(([cpc, customerValue, clicksAhead]) => ({ cpc, customerValue, clicksAhead, usualRate: 0.01 }));

test("1,000 over five keywords: 6,239.53 in all, where even money brings 5,671.97", () => {
  const split = splitOfTests(1000, five);
  expect(costOf(five, split)).toBeLessThanOrEqual(1000);
  expect(worthOf(five, split)).toBeGreaterThanOrEqual(6239.52);
  expect(worthOf(five, evenly(1000, five))).toBeCloseTo(5671.97, 2);
});

const anyKeyword = (mostClicks: number) =>
  fc.record({
    cpc: fc.integer({ min: 20, max: 900 }).map((cents) => cents / 100),
    customerValue: fc.integer({ min: -20, max: 900 }),
    clicksAhead: fc.integer({ min: 0, max: mostClicks }),
    usualRate: fc.double({ min: 0.001, max: 0.3, noNaN: true }),
    usualClicks: fc.option(fc.double({ min: 1, max: 500, noNaN: true }), { nil: undefined }),
    mostClicks: fc.option(fc.integer({ min: 0, max: 300 }), { nil: undefined }),
  });

test("it is within a cent of the best of every split there is", () => {
  const few = fc.array(anyKeyword(1500), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(few, fc.integer({ min: 0, max: 60 }), (keywords, budget) => {
      const split = splitOfTests(budget, keywords);
      const found = worthOf(keywords, split);
      expect(costOf(keywords, split)).toBeLessThanOrEqual(budget);
      expect(found).toBeGreaterThanOrEqual(exhaustive(keywords, budget) - 0.01);
    }),
    { numRuns: 40 },
  );
});

/** By dynamic programming over the cents of the budget, which prices of whole cents allow. */
function exhaustive(keywords: readonly TestableKeyword[], budget: number): number {
  const cents = Math.round(budget * 100);
  let best = new Array<number>(cents + 1).fill(0);
  for (const keyword of keywords) {
    const price = Math.round(keyword.cpc * 100);
    const most = Math.min(keyword.clicksAhead, keyword.mostClicks ?? Infinity, Math.floor(cents / price));
    const values = Array.from({ length: most + 1 }, (_, clicks) => valueOf(keyword, clicks));
    best = best.map((_, money) => {
      let highest = -Infinity;
      for (let clicks = 0; clicks <= most && clicks * price <= money; clicks++) {
        highest = Math.max(highest, values[clicks] + best[money - clicks * price]);
      }
      return highest;
    });
  }
  return best[cents];
}

test("the order of the keywords does not matter", () => {
  const many = fc.uniqueArray(anyKeyword(3000), { minLength: 2, maxLength: 8, selector: ({ cpc }) => cpc });
  fc.assert(
    fc.property(many, fc.integer({ min: 0, max: 3000 }), (keywords, budget) => {
      expect(splitOfTests(budget, [...keywords].reverse()).reverse()).toEqual(splitOfTests(budget, keywords));
    }),
    { numRuns: 20 },
  );
});

test("it is never below an even split, nor above the best tests without a budget", () => {
  const many = fc.array(anyKeyword(5000), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(many, fc.integer({ min: 0, max: 20_000 }), (keywords, budget) => {
      const split = splitOfTests(budget, keywords);
      const found = worthOf(keywords, split);
      const free = keywords.map((keyword) =>
        bestTest({ ...keyword, allClicks: keyword.clicksAhead, customers: 0, clicks: 0 }),
      );
      const allowed = keywords.map(({ clicksAhead, mostClicks = clicksAhead }) => Math.min(clicksAhead, mostClicks));
      expect(split.every((clicks, i) => Number.isInteger(clicks) && clicks <= allowed[i])).toBe(true);
      expect(costOf(keywords, split)).toBeLessThanOrEqual(budget * (1 + 1e-12));
      expect(found).toBeGreaterThanOrEqual(worthOf(keywords, evenly(budget, keywords)) - 1e-9);
      expect(found).toBeLessThanOrEqual(free.reduce((total, { value }) => total + value, 0) + 1e-6);
    }),
    { numRuns: 12 },
  );
});

describe("limits", () => {
  test("without money nothing is tested; with enough, each keyword as if it were alone", () => {
    expect(splitOfTests(0, five)).toEqual([0, 0, 0, 0, 0]);
    const alone = five.map((keyword) =>
      bestTest({ ...keyword, allClicks: keyword.clicksAhead, customers: 0, clicks: 0 }),
    );
    expect(splitOfTests(1e6, five)).toEqual(alone.map(({ testClicks }) => testClicks));
  });

  test("what could never pay is not tested, nor what costs nothing", () => {
    const [keyword] = five;
    expect(
      splitOfTests(500, [
        { ...keyword, cpc: 250 },
        { ...keyword, customerValue: -1 },
        { ...keyword, cpc: 0 },
      ]),
    ).toEqual([0, 0, 0]);
  });

  test("ten million clicks ahead are the most, and a part of a click is none", () => {
    const [keyword] = five;
    expect(splitOfTests(300, [{ ...keyword, clicksAhead: 1e7 }])).toEqual([100]);
    expect(splitOfTests(300, [{ ...keyword, clicksAhead: 20.7 }])[0]).toBeLessThanOrEqual(20);
    expect(() => splitOfTests(300, [{ ...keyword, clicksAhead: 1e7 + 1 }])).toThrow("clicksAhead is 10000001");
    expect(() => splitOfTests(-1, five)).toThrow("budget is -1");
    expect(() => splitOfTests(1, [])).toThrow("noKeywords");
  });
});
