import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NoAnswer } from "../../../src/core/NoAnswer";
import { regularisedBeta } from "../../../src/core/numeric/regularisedBeta";
import golden from "../../golden/regularisedBeta.json";
import { demandClose } from "../../golden/demandClose";

const TOLERANCE = 1e-12;

/** What a double can hold at full precision; the golden data give 0 for less. */
const HOLDS = 1e-300;

test("both tails agree with 17 digits from mpmath, up to ten million clicks and down to rates of 1e-7", () => {
  for (const [x, a, b, lower, upper] of golden) {
    const tails = regularisedBeta(x, a, b);
    if (lower >= HOLDS) demandClose(`lower tail at x = ${x}, a = ${a}, b = ${b}`, tails.lower, lower, TOLERANCE);
    if (upper >= HOLDS) demandClose(`upper tail at x = ${x}, a = ${a}, b = ${b}`, tails.upper, upper, TOLERANCE);
  }
  expect(golden.length).toBeGreaterThan(300);
});

describe("known values", () => {
  test("DLMF 8.17.7: with b = 1 the lower tail is x^a", () => {
    expect(regularisedBeta(0.3, 4, 1).lower).toBeCloseTo(0.0081, 15);
  });

  test("with a = 1 the upper tail is (1 - x)^b, however small", () => {
    demandClose("0.99^5000", regularisedBeta(0.01, 1, 5000).upper, Math.exp(5000 * Math.log1p(-0.01)), TOLERANCE);
  });

  test("a symmetrical distribution is halved at its middle", () => {
    expect(regularisedBeta(0.5, 7.5, 7.5).lower).toBeCloseTo(0.5, 14);
  });

  test("at the ends all of it lies on one side", () => {
    expect(regularisedBeta(0, 2, 3)).toEqual({ lower: 0, upper: 1 });
    expect(regularisedBeta(1, 2, 3)).toEqual({ lower: 1, upper: 0 });
  });
});

describe("for any a and b", () => {
  const share = fc.double({ min: 1e-9, max: 0.999, noNaN: true });
  const size = fc.double({ min: 1, max: 1e7, noNaN: true });

  test("the tails are chances and add up to 1", () => {
    fc.assert(
      fc.property(share, size, size, (x, a, b) => {
        const { lower, upper } = regularisedBeta(x, a, b);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeGreaterThanOrEqual(0);
        expect(lower + upper).toBeCloseTo(1, 14);
      }),
    );
  });

  test("the lower tail never falls as x rises", () => {
    fc.assert(
      fc.property(share, share, size, size, (x, other, a, b) => {
        const [low, high] = [x, other].sort((p, q) => p - q);
        expect(regularisedBeta(low, a, b).lower).toBeLessThanOrEqual(regularisedBeta(high, a, b).lower + 1e-14);
      }),
    );
  });
});

test("numbers beyond all reason are refused rather than searched for ever", () => {
  expect(() => regularisedBeta(0.5, 1e18, 1e18)).toThrow(new NoAnswer("tooLargeForChance"));
  expect(() => regularisedBeta(0.5, Infinity, 1)).toThrow(new NoAnswer("tooLargeForChance"));
});
