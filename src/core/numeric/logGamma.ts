const { log } = Math;

const HALF_LOG_2_PI = 0.9189385332046727;

/** From here on Stirling's series below is exact to the last digit of a double. */
const LARGE = 10;

/**
 * The natural logarithm of the gamma function.
 *
 *     ln Gamma(z) = (z - 1/2) ln z - z + ln(2 pi)/2 + 1/(12 z) - 1/(360 z^3) + 1/(1260 z^5) - ...      for large z
 *     ln Gamma(z) = ln Gamma(z + n) - ln(z (z + 1) ... (z + n - 1))                                    below
 *
 * Source: DLMF 5.11.1 and 5.5.1.
 * @param z above 0
 * @example logGamma(5) // ln 24 = 3.1780538303479458
 */
export function logGamma(z: number): number {
  let product = 1;
  let x = z;
  for (; x < LARGE; x++) product *= x;
  const s = 1 / (x * x);
  const series =
    (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - (1 / 1188 - (691 / 360360 - s / 156) * s) * s) * s) * s) * s) / x;
  const stirling = (x - 0.5) * log(x) - x + HALF_LOG_2_PI + series;
  return product === 1 ? stirling : stirling - log(product);
}
