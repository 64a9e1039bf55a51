/**
 * How much of the difference between two products each of their factors makes: shares that add up to the difference, whatever the
 * order in which the factors are looked at.
 *
 *     part of factor k = L(x, y) ln(x_k / y_k),  L(x, y) = (x - y) / ln(x / y)          x, y the products, x_k, y_k their factors
 *
 * Factors are told by the products up to each of them: 4 orders of 25 at 80% are 4, 100, 80. A product of nothing has no
 * logarithm: all that lies above nothing goes to the factor that makes it nothing, which is where the shares tend to, and what
 * lies below to the last. A step of nothing before one above it tells nothing: its factor takes the part of the next.
 *
 * Source: Ang (2005), The LMDI Approach to Decomposition Analysis: A Practical Guide, Energy Policy 33(7), 867-871, additive form;
 * for nothing as a limit Ang & Liu (2007), Handling Zero Values in the Logarithmic Mean Divisia Index Decomposition Approach,
 * Energy Policy 35(1), 238-246.
 *
 * @param own products up to each factor
 * @param base the same of the other
 * @returns a part for each factor
 * @example partsOfProduct([4, 100, 80], [2, 50, 50]) // [44.24, 0, -14.24], of 30
 */
export function partsOfProduct(own: readonly number[], base: readonly number[]): number[] {
  const last = own.length - 1;
  const [x, y] = [own[last], base[last]];
  if (!(x > 0 && y > 0)) return partsOfNothing(own, base);
  const [steps, baseSteps] = [[...own], [...base]];
  for (let k = last - 1; k >= 0; k--) {
    if (own[k] > 0 && base[k] > 0) continue;
    steps[k] = steps[k + 1];
    baseSteps[k] = baseSteps[k + 1];
  }
  const factor = (products: readonly number[], k: number) => products[k] / (products[k - 1] ?? 1);
  const mean = logarithmicMean(x, y);
  return steps.map((_, k) => mean * Math.log(factor(steps, k) / factor(baseSteps, k)));
}

function logarithmicMean(x: number, y: number): number {
  if (x === y) return x;
  const more = (x - y) / y;
  return (x - y) / (Math.abs(more) < 0.5 ? Math.log1p(more) : Math.log(x / y));
}

function partsOfNothing(own: readonly number[], base: readonly number[]): number[] {
  const parts = own.map(() => 0);
  const last = own.length - 1;
  const [x, y] = [own[last], base[last]];
  if (x > 0) parts[whereNothing(base)] += x;
  if (y > 0) parts[whereNothing(own)] -= y;
  parts[last] += Math.min(x, 0) - Math.min(y, 0);
  return parts;
}

/** The first factor from which on nothing is left. */
function whereNothing(steps: readonly number[]): number {
  let at = steps.length - 1;
  while (at > 0 && !(steps[at - 1] > 0)) at--;
  return at;
}
