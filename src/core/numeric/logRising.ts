import { digamma } from "./digamma";
import { logGamma } from "./logGamma";
import { trigamma } from "./trigamma";

const { log } = Math;

/** The logarithm of a rising factorial, and its first two derivatives. */
export interface LogRising {
  value: number;
  slope: number;
  curvature: number;
}

/** Up to here the product is multiplied out, which keeps the digits that the difference of two ln Gamma loses. */
const MOST_FACTORS = 1000;

/** A product of this size is put into the logarithm before it overflows. */
const LARGE = 1e200;

/**
 * The logarithm of z (z + 1) ... (z + n - 1), with its slope and curvature in z.
 *
 *     ln Gamma(z + n) - ln Gamma(z),   psi(z + n) - psi(z),   psi'(z + n) - psi'(z)
 *
 * Source: DLMF 5.2.5 and 5.15.1.
 * @param z above 0
 * @param n a whole number >= 0
 * @param into a record to be used again; the answer is written into it
 * @example logRising(2, 3).value // ln(2 x 3 x 4) = 3.1780538303479458
 */
export function logRising(z: number, n: number, into = { value: 0, slope: 0, curvature: 0 }): LogRising {
  if (n > MOST_FACTORS) {
    into.value = logGamma(z + n) - logGamma(z);
    into.slope = digamma(z + n) - digamma(z);
    into.curvature = trigamma(z + n) - trigamma(z);
    return into;
  }
  let value = 0;
  let slope = 0;
  let curvature = 0;
  let product = 1;
  for (let j = 0; j < n; j++) {
    const over = 1 / (z + j);
    slope += over;
    curvature -= over * over;
    product *= z + j;
    if (product < LARGE && product > 1 / LARGE) continue;
    value += log(product);
    product = 1;
  }
  into.value = value + log(product);
  into.slope = slope;
  into.curvature = curvature;
  return into;
}
