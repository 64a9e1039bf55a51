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
  let known: Float64Array | undefined;
  for (const degree of DEGREES) {
    const points = POINTS[degree];
    const before = known;
    // Every other point is one of the degree before.
    known = Float64Array.from({ length: degree + 1 }, (_, k) =>
      before && k % 2 === 0 ? before[k / 2] : f(middle + half * points[k]),
    );
    const coefficients = coefficientsOf(known, points);
    if (hasSettled(coefficients)) return (x) => clenshaw(coefficients, (x - middle) / half);
  }
  return undefined;
}

/** cos(pi k/n) for k = 0 ... 2n - 1, by n: a degree's points are the first n + 1 of them. */
const POINTS: Readonly<Record<number, Float64Array>> = Object.fromEntries(
  DEGREES.map((n) => [n, Float64Array.from({ length: 2 * n }, (_, k) => cos((PI * k) / n))]),
);

/** Of the polynomial through values at cos(pi k/n), k = 0 ... n. */
function coefficientsOf(values: Float64Array, cosines: Float64Array): Float64Array {
  const n = values.length - 1;
  const coefficients = new Float64Array(n + 1);
  for (let j = 0; j <= n; j++) {
    let total = (values[0] + (j % 2 === 0 ? values[n] : -values[n])) / 2;
    for (let k = 1; k < n; k++) total += values[k] * cosines[(j * k) % (2 * n)];
    coefficients[j] = (total * (j === 0 || j === n ? 1 : 2)) / n;
  }
  return coefficients;
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
