import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { conversionBelief } from "../../../src/core/clicks/conversionBelief";
import { valueOfTest } from "../../../src/core/clicks/valueOfTest";
import { regularisedBeta } from "../../../src/core/numeric/regularisedBeta";
import golden from "../../golden/testValue.json";
import { demandClose } from "../../golden/demandClose";

const plan = {
  cpc: 3,
  customerValue: 250,
  testClicks: 100,
  laterClicks: 5000,
  usualRate: 0.01,
  customers: 0,
  clicks: 0,
};

test("100 test clicks before 5,000 more, at 3 a click and 250 a customer, gain 2431.155779", () => {
  expect(valueOfTest(plan)).toBeCloseTo(2431.155779, 6);
});

test("of 5,000 clicks in all, testing 358 gains 2818.104752", () => {
  expect(valueOfTest({ ...plan, testClicks: 358, laterClicks: 4642 })).toBeCloseTo(2818.104752, 6);
});

test("it agrees with 17 digits from mpmath, for tests of up to ten million clicks", () => {
  for (const [cpc, customerValue, testClicks, laterClicks, usualRate, customers, clicks, expected] of golden) {
    const asked = { cpc, customerValue, testClicks, laterClicks, usualRate, customers, clicks };
    demandClose(JSON.stringify(asked), valueOfTest(asked), expected, 1e-12);
  }
  expect(golden.length).toBeGreaterThan(120);
});

describe("for any plan", () => {
  const anyPlan = fc
    .record({
      customerValue: fc.double({ min: -10, max: 500, noNaN: true }),
      cpc: fc.double({ min: 0, max: 20, noNaN: true }),
      testClicks: fc.integer({ min: 0, max: 20_000 }),
      laterClicks: fc.integer({ min: 0, max: 1e6 }),
      usualRate: fc.double({ min: 1e-6, max: 0.9, noNaN: true }),
      clicks: fc.integer({ min: 0, max: 10_000 }),
      share: fc.double({ min: 0, max: 0.1, noNaN: true }),
    })
    .map(({ share, ...rest }) => ({ ...rest, customers: rest.clicks * share }));

  test("it lies between what the test can lose and what perfect knowledge would bring", () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        const { cpc, customerValue, testClicks, laterClicks } = any;
        const { a, b } = conversionBelief(any);
        const profit = customerValue * (a / (a + b)) - cpc;
        const testLoss = testClicks * Math.min(0, profit);
        const value = valueOfTest(any);
        const slack = 1e-9 * (1 + laterClicks * (Math.abs(customerValue) + cpc));
        expect(value).toBeGreaterThanOrEqual(testLoss - slack);
        const knowing = customerValue > 0 && cpc < customerValue ? bestOfBoth(any, a, b) : Math.max(0, profit);
        expect(value).toBeLessThanOrEqual(laterClicks * (knowing - Math.max(0, profit)) + testLoss + slack);
      }),
    );
  });

  test("it is never below 0 where clicks pay before the test", () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        const { a, b } = conversionBelief(any);
        fc.pre(any.customerValue * (a / (a + b)) >= any.cpc);
        expect(valueOfTest(any)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  /** E max(0, EPC - CPC): what a click brings to someone who knows its rate before buying. */
  function bestOfBoth({ cpc, customerValue }: typeof plan, a: number, b: number): number {
    const x = cpc / customerValue;
    return customerValue * (a / (a + b)) * regularisedBeta(x, a + 1, b).upper - cpc * regularisedBeta(x, a, b).upper;
  }
});

test("a longer test tells more: without losses its worth rises to perfect knowledge", () => {
  const paying = { ...plan, cpc: 2, laterClicks: 1000 };
  const values = [0, 10, 100, 1000, 1e5, 1e7].map((testClicks) => valueOfTest({ ...paying, testClicks }));
  expect(values).toEqual([...values].sort((one, other) => one - other));
  // 1000 x (E max(0, EPC - 2) - 0.5) with EPC = 250 x Beta(1, 99): 250 x (0.992^99 (1 + 99 x 0.008))/100 - 2 x 0.992^99 - 0.5.
  const tail = Math.exp(99 * Math.log1p(-0.008));
  expect(values[5]).toBeCloseTo(1000 * (2.5 * tail * (1 + 99 * 0.008) - 2 * tail - 0.5), 0);
});

describe("limits", () => {
  test("no test is worth nothing", () => {
    expect(valueOfTest({ ...plan, testClicks: 0 })).toBe(0);
  });

  test("with nothing to buy later a test costs what it loses", () => {
    expect(valueOfTest({ ...plan, laterClicks: 0 })).toBeCloseTo(-50, 12);
  });

  test("where no outcome could make a click pay, a test only loses", () => {
    expect(valueOfTest({ ...plan, cpc: 250 })).toBeCloseTo(100 * (2.5 - 250), 9);
    expect(valueOfTest({ ...plan, customerValue: -10 })).toBeCloseTo(100 * (-0.1 - 3), 9);
  });

  test("free clicks need no test", () => {
    expect(valueOfTest({ ...plan, cpc: 0 })).toBe(0);
  });
});

test("the largest test there can be is valued, and a larger one refused", () => {
  const knowing =
    5000 * (2.5 * Math.exp(99 * Math.log1p(-0.012)) * (1 + 99 * 0.012) - 3 * Math.exp(99 * Math.log1p(-0.012)));
  expect(valueOfTest({ ...plan, testClicks: 1e12 }) + 0.5 * 1e12).toBeCloseTo(knowing, 3);
  expect(() => valueOfTest({ ...plan, testClicks: 1e13 })).toThrow("testClicks is 10000000000000");
});

test("part clicks in the test and counts below 0 are refused", () => {
  expect(() => valueOfTest({ ...plan, testClicks: 33.3 })).toThrow("testClicks is 33.3");
  expect(() => valueOfTest({ ...plan, testClicks: -1 })).toThrow("testClicks is -1");
  expect(() => valueOfTest({ ...plan, laterClicks: -1 })).toThrow("laterClicks is -1");
  expect(() => valueOfTest({ ...plan, cpc: -1 })).toThrow("cpc is -1");
});
