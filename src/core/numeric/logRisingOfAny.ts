import { digamma } from "./digamma";
import { logGamma } from "./logGamma";
import type { LogRising } from "./logRising";
import { trigamma } from "./trigamma";

const { log, log1p } = Math;

/** From here on the series below are exact to the last digit of a double. */
const LARGE = 10;

/**
 * The logarithm of Gamma(z + n)/Gamma(z) for any n, with its slope and curvature in z. For whole n it is that of z (z + 1) ...
 * (z + n - 1); parts of a customer, as ad platforms credit them, make n any number.
 *
 *     (z - 1/2) ln(1 + n/z) + n (ln(z + n) - 1) + r(z + n) - r(z)           r(z) = 1/(12 z) - 1/(360 z^3) + ...     for large z
 *     ln(1 + n/z) + n/(2 z (z + n)) + r'(z + n) - r'(z)                     and so on
 *
 * so that nothing cancels where z is far larger than n: a belief worth a million clicks beside keywords of a hundred. For small
 * z the difference of the two functions is exact enough.
 *
 * Source: DLMF 5.11.1, 5.11.2 and 5.15.8, taken at z + n and z and subtracted term by term.
 * @param z above 0
 * @param n 0 or more
 * @param into a record to be used again; the answer is written into it
 * @example logRisingOfAny(2, 3).value // ln(2 x 3 x 4) = 3.1780538303479458
 */
export function logRisingOfAny(z: number, n: number, into = { value: 0, slope: 0, curvature: 0 }): LogRising {
  const end = z + n;
  if (z < LARGE) {
    into.value = logGamma(end) - logGamma(z);
    into.slope = digamma(end) - digamma(z);
    into.curvature = trigamma(end) - trigamma(z);
    return into;
  }
  const grown = log1p(n / z);
  const [over, overEnd] = [1 / z, 1 / end];
  // 1/z - 1/(z + n) and 1/z^2 - 1/(z + n)^2, without the subtraction.
  const fall = n * over * overEnd;
  const fallOfSquares = fall * (over + overEnd);
  into.value = (z - 0.5) * grown + n * (log(end) - 1) + rest(overEnd) - rest(over);
  into.slope = grown + fall / 2 + slopeOfRest(overEnd) - slopeOfRest(over);
  into.curvature = -(fall + fallOfSquares / 2) + curvatureOfRest(overEnd) - curvatureOfRest(over);
  return into;
}

/** What Stirling's series adds to ln Gamma, at 1/z. */
function rest(over: number): number {
  const s = over * over;
  return (
    over * (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - (1 / 1188 - (691 / 360360 - s / 156) * s) * s) * s) * s) * s)
  );
}

function slopeOfRest(over: number): number {
  const s = over * over;
  return -s * (1 / 12 - (1 / 120 - (1 / 252 - (1 / 240 - (1 / 132 - (691 / 32760 - s / 12) * s) * s) * s) * s) * s);
}

function curvatureOfRest(over: number): number {
  const s = over * over;
  return (
    over * s * (1 / 6 - (1 / 30 - (1 / 42 - (1 / 30 - (5 / 66 - (691 / 2730 - (7 * s) / 6) * s) * s) * s) * s) * s)
  );
}
