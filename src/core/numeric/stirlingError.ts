/** 1/12, 1/360, 1/1260 ...: the coefficients of Stirling's series in falling odd powers, signs alternating. */
const SERIES = [1 / 12, 1 / 360, 1 / 1260, 1 / 1680, 1 / 1188, 691 / 360360, 1 / 156];

/** From here on the series above is exact to the last digit of a double. */
const LARGE = 10;

/**
 * What Stirling's formula for the logarithm of the gamma function leaves over. Ratios of huge gamma functions are
 * computed from it without the digits that the difference of two huge logarithms would lose.
 *
 *     ln Gamma(n + 1) = (n + 1/2) ln n - n + ln(2 pi)/2 + stirlingError(n)
 *     stirlingError(n) = 1/(12 n) - 1/(360 n^3) + 1/(1260 n^5) - ...                       for large n
 *     stirlingError(n) = stirlingError(n + 1) + (n + 1/2) ln(1 + 1/n) - 1                  below
 *
 * Source: DLMF 5.11.1; Loader (2000), Fast and Accurate Computation of Binomial Probabilities, for its use.
 * @param n any real number above 0
 * @example stirlingError(1) // 0.08106146679532726
 */
export function stirlingError(n: number): number {
  let above = 0;
  let m = n;
  for (; m < LARGE; m++) above += (m + 0.5) * Math.log1p(1 / m) - 1;
  const [c1, c3, c5, c7, c9, c11, c13] = SERIES;
  const s = 1 / (m * m);
  return above + (c1 - (c3 - (c5 - (c7 - (c9 - (c11 - c13 * s) * s) * s) * s) * s) * s) / m;
}
