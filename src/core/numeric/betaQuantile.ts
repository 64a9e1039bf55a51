import { betaKernel, betaPeak } from "./betaKernel";
import { normalQuantile } from "./normalQuantile";
import { regularisedBeta, type Tails } from "./regularisedBeta";

/** A step that moves t by less than this, as a share of what t varies by, is the last: the next would move it by the fourth power of it. */
const SETTLED = 3e-4;

/** No step changes t or, by its slope, ln tail by more than this, lest the tail becomes too small for a double. */
const LONGEST_STEP = { t: 1, logTail: 8 };

/** From no further out than this, in standard deviations, does the search start: beyond, the tail may be too small for a double. */
const FARTHEST_START = 6;

/** How much of a step may be corrected by how the slope changes on the way; where it is more, the step is Newton's. */
const CURVED = 0.5;

/** Two or three are usual, and more only where the answer is closer to 0 or 1 than a double can be. */
const MOST_STEPS = 1000;

/**
 * Where a tail of the beta distribution has a given weight: the inverse of regularisedBeta, in either tail.
 *
 *     tail(x) = chance;        Householder's method on f = ln tail(x), as a function of t = ln(x / (1 - x))
 *     f' = +- betaKernel(x, a, b) / tail(x),  f'' = f' (a - n x - f'),        n = a + b
 *
 * ln tail is concave in t for every a and b (both tails of a log-concave density are log-concave), so that Newton's steps, which
 * are taken far from the answer, come to it from one side. Near it the two derivatives after the first, which come without
 * work, give each step four times the digits of the one before.
 *
 * Source: DLMF 8.17.2 for the derivative; Bagnoli & Bergstrom (2005), Log-concave probability and its applications,
 * Economic Theory 26, 445-469, for the concavity; Householder (1970), The Numerical Treatment of a Single Nonlinear Equation,
 * section 4.4, for the steps.
 * @param tail which tail has the weight
 * @param chance its weight, between 0 and 1
 * @param a above 0
 * @param b above 0
 * @param peak betaPeak(a, b), handed in by who asks for several quantiles
 * @throws NoAnswer where a and b are too large, some 10^15
 * @example betaQuantile("lower", 0.05, 1, 199) // 0.000257722032148594
 */
export function betaQuantile(tail: keyof Tails, chance: number, a: number, b: number, peak = betaPeak(a, b)): number {
  const wanted = Math.log(chance);
  let t = Math.log(a / b) + startFor(tail, chance, a, b);
  for (let count = 0; count < MOST_STEPS; count++) {
    const { weight, slope, bend, turn } = tailAt(tail, t, a, b, peak);
    const straight = within(LONGEST_STEP.t, within(LONGEST_STEP.logTail, wanted - Math.log(weight)) / slope);
    const curve = bend * straight;
    if (!Number.isFinite(curve)) break;
    const isFar = Math.abs(curve) > CURVED;
    t += isFar ? straight : (straight * (1 + curve / 2)) / (1 + curve + (turn * straight * straight) / 6);
    if (Math.abs(straight) + Math.abs(curve) < SETTLED) break;
  }
  return 1 / (1 + Math.exp(-t));
}

/** A tail at x = 1 / (1 + e^-t), and how its logarithm f changes with t: f', and f'' and f''' as shares of it. */
interface TailAt {
  readonly weight: number;
  readonly slope: number;
  readonly bend: number;
  readonly turn: number;
}

/** Near 1 a tail is found from 1 - x, as the other tail of b and a. */
function tailAt(tail: keyof Tails, t: number, a: number, b: number, peak: number): TailAt {
  if (t > 0) {
    const { weight, slope, bend, turn } = tailAt(tail === "lower" ? "upper" : "lower", -t, b, a, peak);
    return { weight, slope: -slope, bend: -bend, turn };
  }
  const x = 1 / (1 + Math.exp(-t));
  const kernel = betaKernel(x, a, b, peak);
  const weight = regularisedBeta(x, a, b, kernel)[tail];
  const slope = (tail === "lower" ? kernel : -kernel) / weight;
  const bend = a - (a + b) * x - slope;
  return { weight, slope, bend, turn: bend * (bend - slope) - (a + b) * x * (1 - x) };
}

/**
 * About where the quantile lies, as t less that of the mean; with less than one success or failure behind it, the mean will do.
 *
 * Source: Abramowitz & Stegun (1964), Handbook of Mathematical Functions, 26.5.22.
 */
function startFor(tail: keyof Tails, chance: number, a: number, b: number): number {
  if (a < 1 || b < 1) return 0;
  const y = within(FARTHEST_START, tail === "lower" ? normalQuantile(chance) : -normalQuantile(chance));
  const [p, q] = [1 / (2 * a - 1), 1 / (2 * b - 1)];
  const h = 2 / (p + q);
  const skew = (y * y - 3) / 6;
  return 2 * ((y * Math.sqrt(Math.max(0, h + skew))) / h + (q - p) * (skew + 5 / 6 - 2 / (3 * h)));
}

function within(limit: number, value: number): number {
  return Math.min(Math.max(value, -limit), limit);
}
