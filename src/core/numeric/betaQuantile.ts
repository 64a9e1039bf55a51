import { betaKernel } from "./betaKernel";
import { regularisedBeta, type Tails } from "./regularisedBeta";

/** A Newton step that moves t by less than this is the last: the next one would move it by the square of it. */
const SETTLED = 1e-9;

/** No step changes t or, by its slope, ln tail by more than this, lest the tail becomes too small for a double. */
const LONGEST_STEP = { t: 1, logTail: 8 };

/** Five are usual, and more only where the answer is closer to 0 or 1 than a double can be. */
const MOST_STEPS = 1000;

/**
 * Where a tail of the beta distribution has a given weight: the inverse of regularisedBeta, in either tail.
 *
 *     tail(x) = chance;        Newton's method on ln tail(x), as a function of t = ln(x / (1 - x))
 *     d ln tail / dt = +- betaKernel(x, a, b) / tail(x)
 *
 * ln tail is concave in t for every a and b (both tails of a log-concave density are log-concave), so the steps
 * come to the answer from one side.
 *
 * Source: DLMF 8.17.2 for the derivative; Bagnoli & Bergstrom (2005), Log-concave probability and its applications,
 * Economic Theory 26, 445-469, for the concavity.
 * @param tail which tail has the weight
 * @param chance its weight, between 0 and 1
 * @param a above 0
 * @param b above 0
 * @throws NoAnswer where a and b are too large, some 10^15
 * @example betaQuantile("lower", 0.05, 1, 199) // 0.000257722032148594
 */
export function betaQuantile(tail: keyof Tails, chance: number, a: number, b: number): number {
  const wanted = Math.log(chance);
  let t = Math.log(a / b);
  for (let count = 0; count < MOST_STEPS; count++) {
    const { weight, slope } = tailAt(tail, t, a, b);
    const step = within(LONGEST_STEP.t, within(LONGEST_STEP.logTail, wanted - Math.log(weight)) / slope);
    if (!Number.isFinite(step)) break;
    t += step;
    if (Math.abs(step) < SETTLED) break;
  }
  return 1 / (1 + Math.exp(-t));
}

/** The weight of a tail at x = 1 / (1 + e^-t), and the slope of its logarithm; near 1 it is found from 1 - x. */
function tailAt(tail: keyof Tails, t: number, a: number, b: number): { weight: number; slope: number } {
  if (t > 0) {
    const { weight, slope } = tailAt(tail === "lower" ? "upper" : "lower", -t, b, a);
    return { weight, slope: -slope };
  }
  const x = 1 / (1 + Math.exp(-t));
  const weight = regularisedBeta(x, a, b)[tail];
  const gain = betaKernel(x, a, b) / weight;
  return { weight, slope: tail === "lower" ? gain : -gain };
}

function within(limit: number, value: number): number {
  return Math.min(Math.max(value, -limit), limit);
}
