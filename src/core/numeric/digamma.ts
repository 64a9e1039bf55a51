const { log } = Math;

/** From here on the series below is exact to the last digit of a double. */
const LARGE = 10;

/**
 * The digamma function: the slope of ln Gamma.
 *
 *     psi(z) = ln z - 1/(2 z) - 1/(12 z^2) + 1/(120 z^4) - 1/(252 z^6) + ...      for large z
 *     psi(z) = psi(z + 1) - 1/z                                                  below
 *
 * Source: DLMF 5.11.2 and 5.5.2.
 * @param z above 0
 * @example digamma(1) // -0.5772156649015329
 */
export function digamma(z: number): number {
  let below = 0;
  let x = z;
  for (; x < LARGE; x++) below += 1 / x;
  const s = 1 / (x * x);
  const series =
    (1 / 12 - (1 / 120 - (1 / 252 - (1 / 240 - (1 / 132 - (691 / 32760 - s / 12) * s) * s) * s) * s) * s) * s;
  return log(x) - 0.5 / x - series - below;
}
