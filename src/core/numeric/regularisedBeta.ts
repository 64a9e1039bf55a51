import { NoAnswer } from "../NoAnswer";
import { betaKernel } from "./betaKernel";

/** The two tails of a distribution; each is right to its own last digits, however small it is. */
export interface Tails {
  /** P(X <= x). */
  lower: number;
  /** P(X > x). */
  upper: number;
}

/** A step of the continued fraction that changes less than this changes nothing. */
const CONVERGED = 2 ** -52;

/** Ten million clicks take at most 1,000 steps; this many are needed at 10^15. */
const MOST_STEPS = 1_000_000;

/** Below this, dividing by x overflows, and the lower tail of every distribution asked for is 0. */
const NOTHING = 1e-300;

/**
 * Both tails of the beta distribution: the regularised incomplete beta function I_x(a, b) and its complement.
 *
 *     lower = I_x(a, b) = betaKernel(x, a, b) / fraction(x, a, b)           for x <= a / (a + b)
 *     upper = 1 - lower = I_(1-x)(b, a)                                     for x above that
 *
 * The tail on the near side of the mean comes from the fraction, the other one by subtraction, so neither loses digits.
 *
 * Source: DLMF 8.17.2 and 8.17.4; the fraction is the even part of DLMF 8.17.22, as in Didonato & Morris (1992),
 * Algorithm 708, ACM TOMS 18, 360-373.
 * @param x from 0 to 1
 * @param a above 0
 * @param b above 0
 * @param kernel betaKernel(x, a, b), handed in by who needs it besides
 * @throws NoAnswer where a and b are too large for the fraction to settle, some 10^15
 * @example regularisedBeta(0.01, 1, 99).upper // 0.99^99 = 0.36972963764972644
 */
export function regularisedBeta(x: number, a: number, b: number, kernel?: number): Tails {
  if (x <= NOTHING) return { lower: 0, upper: 1 };
  if (x >= 1) return { lower: 1, upper: 0 };
  const density = kernel ?? betaKernel(x, a, b);
  const excess = a - (a + b) * x;
  if (excess >= 0) {
    const lower = density / fraction(x, a, b, excess);
    return { lower, upper: 1 - lower };
  }
  const upper = density / fraction(1 - x, b, a, -excess);
  return { lower: 1 - upper, upper };
}

/**
 * b0 + a1/(b1 + a2/(b2 + ...)) by the method of Lentz as modified by Thompson & Barnett. `excess` is a - (a + b) x,
 * handed in because the caller knows it without the digits that 1 - x loses.
 */
function fraction(x: number, a: number, b: number, excess: number): number {
  let value = (a * (excess + 1)) / (a + 1);
  let c = value;
  let d = 0;
  // One over a + 1, a + 3, a + 5 ...: each is of use in two steps, and a division takes as long as all the rest of a step.
  let part = 1 / (a + 1);
  for (let m = 1; m <= MOST_STEPS; m++) {
    const over = m * (b - m) * x * part;
    const an = (a + m - 1) * (a + b + m - 1) * over * x * part;
    part = 1 / (a + 2 * m + 1);
    const bn = m + over + (a + m) * (excess + 1 + m * (2 - x)) * part;
    d = 1 / (bn + an * d);
    c = bn + an / c;
    const step = c * d;
    value *= step;
    if (Math.abs(step - 1) <= CONVERGED) return value;
  }
  throw new NoAnswer("tooLargeForChance");
}
