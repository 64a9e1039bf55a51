/** Below this size of e the series converges in a few terms; above it the plain formula loses no digits. */
const SMALL = 0.1;
const MOST_TERMS = 40;

/**
 * How far a count lies from what was expected, as half the Poisson deviance for one unit expected.
 *
 *     deviance(e) = (1 + e) ln(1 + e) - e,        e = (count - expected) / expected
 *
 * Near 0 it is about e^2/2, a small difference of larger numbers, so there it is summed from the series of the inverse
 * hyperbolic tangent: with v = e / (2 + e), it is e v + 2 (1 + e)(v^3/3 + v^5/5 + ...).
 *
 * Source: Loader (2000), Fast and Accurate Computation of Binomial Probabilities.
 * @param e at least -1
 * @example deviance(1) // 2 ln 2 - 1 = 0.3862943611198906
 */
export function deviance(e: number): number {
  if (Math.abs(e) >= SMALL) return e <= -1 ? 1 : (1 + e) * Math.log1p(e) - e;
  const v = e / (2 + e);
  const vv = v * v;
  let sum = 0;
  let term = (v * vv) / 3;
  for (let odd = 3; sum + term !== sum && odd < MOST_TERMS; odd += 2) {
    sum += term;
    term *= (vv * odd) / (odd + 2);
  }
  return e * v + 2 * (1 + e) * sum;
}
