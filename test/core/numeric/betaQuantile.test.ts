import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { betaQuantile } from "../../../src/core/numeric/betaQuantile";
import { regularisedBeta } from "../../../src/core/numeric/regularisedBeta";
import golden from "../../golden/betaQuantile.json";
import { demandClose } from "../../golden/demandClose";

const TOLERANCE = 1e-13;

test("both quantiles agree with 17 digits from mpmath", () => {
  for (const [chance, a, b, lower, upper] of golden) {
    const asked = `${chance} at a = ${a}, b = ${b}`;
    demandClose(`lower quantile of ${asked}`, betaQuantile("lower", chance, a, b), lower, TOLERANCE);
    demandClose(`upper quantile of ${asked}`, betaQuantile("upper", chance, a, b), upper, TOLERANCE);
  }
  expect(golden.length).toBeGreaterThan(80);
});

test("3 of 100 under a flat prior: 95% lie between .0108945 and .0843569", () => {
  expect(betaQuantile("lower", 0.025, 4, 98)).toBeCloseTo(0.0108945, 7);
  expect(betaQuantile("upper", 0.025, 4, 98)).toBeCloseTo(0.0843569, 7);
});

test("the tail at a quantile has the weight asked for", () => {
  const chance = fc.double({ min: 1e-9, max: 0.999, noNaN: true });
  const a = fc.double({ min: 1, max: 1e5, noNaN: true });
  const b = fc.double({ min: 0.5, max: 1e7, noNaN: true });
  fc.assert(
    fc.property(fc.constantFrom("lower" as const, "upper" as const), chance, a, b, (tail, weight, p, q) => {
      const x = betaQuantile(tail, weight, p, q);
      // So near to 1 a double cannot tell the tails apart.
      fc.pre(x < 0.999);
      demandClose(`${tail} tail of ${weight}, ${p}, ${q}`, regularisedBeta(x, p, q)[tail], weight, 1e-8);
    }),
  );
});

describe("limits", () => {
  test("an answer nearer to 1 than a double can be is 1", () => {
    expect(betaQuantile("upper", 0.05, 1, 0.001)).toBe(1);
  });

  test("the smallest chances find an end", () => {
    expect(betaQuantile("lower", 1e-17, 5000, 5e5)).toBeCloseTo(0.0087632, 7);
    expect(betaQuantile("upper", 1e-17, 1, 1e7)).toBeCloseTo(-Math.expm1(-17 * Math.LN10 * 1e-7), 18);
  });
});
