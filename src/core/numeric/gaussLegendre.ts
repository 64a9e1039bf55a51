/** Where to look at a function between -1 and 1, and how much each look counts. */
export interface QuadratureRule {
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
}

/** The start is right to two digits or more, and every step doubles them. */
const NEWTON_STEPS = 6;

/**
 * The Gauss-Legendre rule of n points: the integral from -1 to 1 of a function f is close to the sum of weight x f(node),
 * and exact for polynomials up to degree 2 n - 1. Nodes are the zeros of the Legendre polynomial P_n, by Newton's method
 * from cos(pi (k - 1/4) / (n + 1/2)).
 *
 *     weight = 2 / ((1 - node^2) P_n'(node)^2)
 *
 * Source: DLMF 3.5.18-20, with the recurrences 18.9.1 and 18.9.17.
 * @example gaussLegendre(2).nodes // 0.5773502691896257, -0.5773502691896257
 */
export function gaussLegendre(n: number): QuadratureRule {
  const nodes = new Float64Array(n);
  const weights = new Float64Array(n);
  for (let k = 0; k < n; k++) {
    let x = Math.cos((Math.PI * (k + 0.75)) / (n + 0.5));
    let slope = 1;
    for (let steps = 0; steps < NEWTON_STEPS; steps++) {
      const polynomial = legendre(n, x);
      slope = polynomial.slope;
      x -= polynomial.value / slope;
    }
    nodes[k] = x;
    weights[k] = 2 / ((1 - x * x) * slope * slope);
  }
  return { nodes, weights };
}

function legendre(n: number, x: number): { value: number; slope: number } {
  let before = 1;
  let value = x;
  for (let k = 2; k <= n; k++) [before, value] = [value, ((2 * k - 1) * x * value - (k - 1) * before) / k];
  return { value, slope: (n * (x * value - before)) / (x * x - 1) };
}
