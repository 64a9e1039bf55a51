import { NoAnswer } from "../NoAnswer";
import { deviance } from "./deviance";
import { stirlingError } from "./stirlingError";

/** A step that changes less than this changes nothing. */
const CONVERGED = 2 ** -53;

/** Below this, dividing by z overflows, and all of the distribution lies above. */
const NOTHING = 1e-300;

/** Some square roots of the degrees of freedom are needed. */
const MOST_STEPS = 1_000_000;

/**
 * The chance that a chi-square is larger: the regularised upper incomplete gamma function.
 *
 *     P(X > x) = Q(a, z),  a = df / 2,  z = x / 2,  k = z^a e^-z / Gamma(a + 1)
 *     1 - Q = k (1 + z/(a+1) + z^2/((a+1)(a+2)) + ...)                                     for z below a + 1
 *     Q = a k / (z + 1 - a - 1 (1 - a)/(z + 3 - a - 2 (2 - a)/(z + 5 - a - ...)))          above, however small it is
 *
 * Source: DLMF 8.11.4 and 8.9.2 in its even part; k by the saddle point of Loader (2000), Fast and Accurate Computation of Binomial
 * Probabilities.
 * @param x 0 or above
 * @param degrees of freedom, a whole number from 1
 * @example chiSquareTail(3.841458820694124, 1) // 0.05
 */
export function chiSquareTail(x: number, degrees: number): number {
  const [a, z] = [degrees / 2, x / 2];
  if (!(z > NOTHING)) return 1;
  if (z === Infinity) return 0;
  const kernel = Math.exp(-z * deviance((a - z) / z) - stirlingError(a)) / Math.sqrt(2 * Math.PI * a);
  return z < a + 1 ? 1 - kernel * series(a, z) : (a * kernel) / fraction(a, z);
}

function series(a: number, z: number): number {
  let [sum, term] = [1, 1];
  for (let n = 1; n <= MOST_STEPS; n++) {
    term *= z / (a + n);
    sum += term;
    if (term <= CONVERGED * sum) return sum;
  }
  throw new NoAnswer("tooLargeForChance");
}

/** By the method of Lentz. */
function fraction(a: number, z: number): number {
  let b = z + 1 - a;
  let value = b;
  let c = b;
  let d = 0;
  for (let n = 1; n <= MOST_STEPS; n++) {
    const an = n * (a - n);
    b += 2;
    d = 1 / (b + an * d);
    c = b + an / c;
    value *= c * d;
    if (Math.abs(c * d - 1) <= 2 * CONVERGED) return value;
  }
  throw new NoAnswer("tooLargeForChance");
}
