import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { betaBinomialExcess } from "../../../src/core/numeric/betaBinomialExcess";
import golden from "../../golden/betaBinomialExcess.json";
import { demandClose } from "../../golden/demandClose";

const TOLERANCE = 1e-12;

test("both sides agree with sums over every term in 50 digits", () => {
  for (const [n, a, b, mark, above, below] of golden) {
    const asked = `the mark ${mark} at n = ${n}, a = ${a}, b = ${b}`;
    demandClose(`above ${asked}`, betaBinomialExcess("above", mark, { n, a, b }), above, TOLERANCE);
    demandClose(`below ${asked}`, betaBinomialExcess("below", mark, { n, a, b }), below, TOLERANCE);
  }
  expect(golden.length).toBeGreaterThan(50);
});

test("excess less shortfall is the mean less the mark, for up to ten million trials", () => {
  const n = fc.integer({ min: 0, max: 1e7 });
  const a = fc.double({ min: 1, max: 500, noNaN: true });
  const b = fc.double({ min: 0.2, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(n, a, b, fc.double({ min: 0, max: 1, noNaN: true }), (trials, p, q, share) => {
      const mean = (trials * p) / (p + q);
      const mark = Math.min(trials, 2 * share * mean);
      const distribution = { n: trials, a: p, b: q };
      const above = betaBinomialExcess("above", mark, distribution);
      const below = betaBinomialExcess("below", mark, distribution);
      expect(Math.abs(above - below - (mean - mark))).toBeLessThanOrEqual(1e-11 * (mean + mark));
    }),
  );
});

describe("limits", () => {
  const distribution = { n: 100, a: 1, b: 99 };

  test("beyond all trials there is no excess, and below none no shortfall", () => {
    expect(betaBinomialExcess("above", 100, distribution)).toBe(0);
    expect(betaBinomialExcess("above", 250.5, distribution)).toBe(0);
    expect(betaBinomialExcess("below", 0, distribution)).toBe(0);
    expect(betaBinomialExcess("below", -3.2, distribution)).toBe(0);
  });

  test("over a mark below all outcomes the excess is the mean's", () => {
    expect(betaBinomialExcess("above", -2, distribution)).toBeCloseTo(1 + 2, 13);
    expect(betaBinomialExcess("below", 102, distribution)).toBeCloseTo(102 - 1, 11);
  });
});
