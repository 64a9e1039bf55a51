import { deviance } from "./deviance";
import { stirlingError } from "./stirlingError";

/**
 * The beta density times x (1 - x); from it come binomial and beta-binomial probabilities and both tails of the beta.
 *
 *     betaKernel(x, a, b) = x^a (1 - x)^b / B(a, b)
 *                         = peak exp(-D),       peak = betaPeak(a, b),  n = a + b
 *     D = a ln(a / (n x)) + b ln(b / (n (1 - x)))
 *
 * Both halves of D are taken as deviances, which are never negative, so that no digits cancel even where a + b is ten million and
 * x is one in ten million.
 *
 * Source: Loader (2000), Fast and Accurate Computation of Binomial Probabilities (its saddle-point form), carried over from whole to real
 * a and b by B(a, b) = Gamma(a) Gamma(b) / Gamma(a + b) (DLMF 5.12.1).
 * @param x between 0 and 1, not at the ends
 * @param a above 0
 * @param b above 0
 * @param peak betaPeak(a, b), handed in by who asks for several x
 * @example betaKernel(0.5, 1, 1) // 0.25
 */
export function betaKernel(x: number, a: number, b: number, peak = betaPeak(a, b)): number {
  const n = a + b;
  const y = 1 - x;
  const excess = a - n * x;
  const D = n * x * deviance(excess / (n * x)) + n * y * deviance(-excess / (n * y));
  return peak * Math.exp(-D);
}

/**
 * The highest value of betaKernel, which it has at x = a / n; the same for a, b as for b, a.
 *
 *     sqrt(a b / (2 pi n)) exp(d(n) - d(a) - d(b))       d is Stirling's error,  n = a + b
 *
 * @example betaPeak(1, 1) // 0.25
 */
export function betaPeak(a: number, b: number): number {
  const n = a + b;
  const exponent = stirlingError(n) - stirlingError(a) - stirlingError(b);
  return Math.sqrt((a * (b / n)) / (2 * Math.PI)) * Math.exp(exponent);
}
