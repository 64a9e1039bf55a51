const { abs, cos, max, PI } = Math;

/** Twice as many each time, until the last of them are nothing. */
const DEGREES = [16, 32, 64];
/** Coefficients this small beside the largest are rounding. */
const NEGLIGIBLE = 2 ** -50;

/**
 * A smooth function on an interval as the polynomial through its values at Chebyshev points, for a function that is slow and
 * asked often: where it is analytic the error falls exponentially with the degree.
 *
 * Source: Trefethen (2013), Approximation Theory and Approximation Practice, chapters 3 and 8; Clenshaw (1955), A Note on the
 * Summation of Chebyshev Series, for the sum.
 * @returns undefined where even a high degree does not do
 * @example chebyshev(Math.exp, 0, 1)?.(0.5) // 1.6487212707001282
 */
export function chebyshev(f: (x: number) => number, from: number, to: number): ((x: number) => number) | undefined {
  const [middle, half] = [(from + to) / 2, (to - from) / 2];
  if (!(half > 0)) return () => f(from);
  for (const degree of DEGREES) {
    const values = Float64Array.from({ length: degree + 1 }, (_, k) => f(middle + half * cos((PI * k) / degree)));
    const coefficients = coefficientsOf(values);
    if (hasSettled(coefficients)) return (x) => clenshaw(coefficients, (x - middle) / half);
  }
  return undefined;
}

/** Of the polynomial through values at cos(pi k/n), k = 0 ... n. */
function coefficientsOf(values: Float64Array): Float64Array {
  const n = values.length - 1;
  return values.map((_, j) => {
    let total = (values[0] + (j % 2 === 0 ? values[n] : -values[n])) / 2;
    for (let k = 1; k < n; k++) total += values[k] * cos((PI * ((j * k) % (2 * n))) / n);
    return (total * (j === 0 || j === n ? 1 : 2)) / n;
  });
}

function hasSettled(coefficients: Float64Array): boolean {
  const largest = coefficients.reduce((most, each) => max(most, abs(each)), 0);
  return coefficients.subarray(-3).every((each) => abs(each) <= NEGLIGIBLE * largest);
}

function clenshaw(coefficients: Float64Array, x: number): number {
  let [next, afterNext] = [0, 0];
  for (let j = coefficients.length - 1; j > 0; j--) {
    const here = coefficients[j] + 2 * x * next - afterNext;
    afterNext = next;
    next = here;
  }
  return coefficients[0] + x * next - afterNext;
}
