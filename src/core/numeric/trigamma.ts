/** From here on the series below is exact to the last digit of a double. */
const LARGE = 10;

/**
 * The trigamma function: the slope of digamma, the curvature of ln Gamma.
 *
 *     psi'(z) = 1/z + 1/(2 z^2) + 1/(6 z^3) - 1/(30 z^5) + 1/(42 z^7) - ...      for large z
 *     psi'(z) = psi'(z + 1) + 1/z^2                                             below
 *
 * Source: DLMF 5.15.8 and 5.15.5.
 * @param z above 0
 * @example trigamma(1) // pi^2 / 6 = 1.6449340668482264
 */
export function trigamma(z: number): number {
  let below = 0;
  let x = z;
  for (; x < LARGE; x++) below += 1 / (x * x);
  const s = 1 / (x * x);
  const series =
    (1 / 6 - (1 / 30 - (1 / 42 - (1 / 30 - (5 / 66 - (691 / 2730 - (7 * s) / 6) * s) * s) * s) * s) * s) * s;
  return (1 + 0.5 / x + series) / x + below;
}
