import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { ordersWhileActive } from "../../../src/core/forecast/betaGeometric/ordersWhileActive";
import { spreadOrders } from "../../../src/core/forecast/betaGeometric/spreadOrders";
import { logSilenceIntegral } from "../../../src/core/forecast/paretoNbd/silence";
import { digamma } from "../../../src/core/numeric/digamma";
import { logGamma } from "../../../src/core/numeric/logGamma";
import { logRising } from "../../../src/core/numeric/logRising";
import { trigamma } from "../../../src/core/numeric/trigamma";
import { demandClose } from "../../golden/demandClose";

type Name = "whileActive" | "silences" | "special" | "rising";
/** Made by forecast.py beside it, at 60 digits, from the hypergeometric functions of the papers. */
const golden = JSON.parse(readFileSync(path.join(import.meta.dirname, "../../golden/forecast.json"), "utf8")) as Record<
  Name,
  number[][]
>;

test("orders while active are what 2F1 gives, near a = 1, for heavy buyers and far ahead", () => {
  for (const [shape, weeks, a, b, t, orders] of golden.whileActive) {
    const asked = `s ${shape}, weeks ${weeks}, a ${a}, b ${b}, t ${t}`;
    demandClose(asked, ordersWhileActive({ shape, weeks, a, b }, t), orders, 1e-11);
    demandClose(`${asked}, spread`, spreadOrders({ shape, weeks, a, b }, t), orders, 1e-11);
  }
  expect(golden.whileActive).toHaveLength(405);
});

test("the chance of leaving within a silence is what the difference of two 2F1 gives", () => {
  for (const [rate, alpha, s, beta, recency, age, log] of golden.silences) {
    const inUnits = logSilenceIntegral({ rate, alpha, s, beta, recency, age });
    const got = inUnits - rate * Math.log(alpha) - s * Math.log(beta);
    // A relative error of the integral is an absolute one of its logarithm.
    const asked = `rate ${rate}, alpha ${alpha}, s ${s}, beta ${beta}, from ${recency} to ${age}`;
    demandClose(asked, Math.exp(got - log), 1, 2e-11);
  }
  expect(golden.silences.length).toBeGreaterThan(400);
});

test("ln Gamma, digamma and trigamma have their digits", () => {
  for (const [z, log, slope, curvature] of golden.special) {
    // Near its zeros at 1 and 2 ln Gamma is right to 15 decimals rather than digits.
    expect(Math.abs(logGamma(z) - log), `logGamma(${z})`).toBeLessThan(1e-14 * Math.max(1, Math.abs(log)));
    demandClose(`digamma(${z})`, digamma(z), slope, 1e-13);
    demandClose(`trigamma(${z})`, trigamma(z), curvature, 1e-13);
  }
});

test("rising factorials have their digits, multiplied out or not", () => {
  for (const [z, n, log, slope, curvature] of golden.rising) {
    const got = logRising(z, n);
    const tolerance = n > 1000 && z > 1000 ? 1e-10 : 1e-12;
    expect(Math.abs(got.value - log), `logRising(${z}, ${n})`).toBeLessThan(tolerance * Math.max(1, Math.abs(log)));
    demandClose(`its slope at ${z}, ${n}`, got.slope, slope, tolerance * 10);
    demandClose(`its curvature at ${z}, ${n}`, got.curvature, curvature, tolerance * 10);
  }
});
