import { expect, test } from "vitest";
import { accuracy } from "./accuracy";

/** The limits are a few times what was measured: a change that costs a digit fails. */
const LIMITS: Readonly<Record<string, number>> = {
  logGamma: 1e-13,
  digamma: 1e-13,
  trigamma: 5e-15,
  stirlingError: 1e-13,
  deviance: 2e-14,
  logRising: 5e-14,
  logRisingOfAny: 3e-13,
  betaKernel: 3e-13,
  betaBinomialProbability: 1e-13,
  "regularisedBeta, lower tail": 1e-12,
  "regularisedBeta, upper tail": 1e-12,
  "betaQuantile, lower": 1e-13,
  "betaQuantile, upper": 1e-13,
  "betaBinomialExcess, mean": 2e-15,
  "chance of profit": 3e-13,
  "chance of sales": 1e-14,
  "clicks for a confidence": 1e-16,
  "value of a test": 2e-13,
  "orders while active": 1e-12,
  "orders while active, spread": 2e-14,
  "chance active, BG/NBD": 1e-13,
  "chance active, MBG/NBD": 2e-13,
  "chance active, Pareto/NBD": 4e-13,
  "expected orders, Pareto/NBD": 3e-13,
  "chance of an order, Pareto/NBD": 4e-13,
  "log-likelihood, Gamma-Gamma": 1e-10,
};

test.each(accuracy())(
  "$name is within its limit of 17 digits from mpmath, over $cases cases",
  ({ name, worst, at }) => {
    expect(LIMITS[name], `no limit for ${name}`).toBeGreaterThan(0);
    expect(worst, `at ${at.join(", ")}`).toBeLessThan(LIMITS[name]);
  },
);
