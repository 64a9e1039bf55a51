import { logGamma } from "./logGamma";
import { stirlingError } from "./stirlingError";

/** From here on Stirling's series is exact to the last digit of a double. */
const LARGE = 10;

/**
 * The logarithm of a ratio of gamma functions, without the digits that the difference of two huge logarithms would lose.
 *
 *     ln Gamma(y + q) - ln Gamma(y) = (y + q - 1/2) ln(1 + q/y) + q ln y - q + stirlingError(y + q) - stirlingError(y)
 *
 * Source: the difference of DLMF 5.11.1 at both.
 * @param y above 0
 * @param q above 0
 * @example logGammaRatio(20, 2) // ln(20 x 21) = 6.040254711277414
 */
export function logGammaRatio(y: number, q: number): number {
  if (y < LARGE) return logGamma(y + q) - logGamma(y);
  return (y + q - 0.5) * Math.log1p(q / y) + q * (Math.log(y) - 1) + stirlingError(y + q) - stirlingError(y);
}
