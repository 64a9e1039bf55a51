import { betaBinomialProbability } from "./betaBinomialProbability";
import { sumSmooth } from "./sumSmooth";

/** A distribution of successes in `n` trials whose rate follows the beta distribution of `a` and `b`. */
export interface BetaBinomial {
  n: number;
  a: number;
  b: number;
}

/** So many terms are added one by one at either end of the range; between them runs of terms are summed as one. */
const ONE_BY_ONE = 2048;

/** What changes the sum by less than this share, on the way down, ends it. */
const NEGLIGIBLE = 1e-18;

/**
 * By how much the successes are expected to lie beyond a mark, those on its other side counting 0.
 *
 *     above: E max(0, K - mark),   below: E max(0, mark - K)             K beta-binomial, above - below = E K - mark
 *
 * On the side of the mark where the mean is not, only the terms beyond the mark are added, from the mark outwards and
 * until they no longer matter; the other side follows from it. All that is added is positive, so no digits cancel,
 * however small the answer. Near the mark and near the end of the range each term comes from the one before it; further
 * out the terms are smooth enough to sum runs of them, each as long as the way so far.
 *
 * Source: the ratio of neighbouring terms follows from C(n, k) B(a + k, b + n - k) / B(a, b) (Gelman et al. (2013),
 * Bayesian Data Analysis, 3rd ed., table A.2) and Gamma(z + 1) = z Gamma(z).
 * @param side where K counts
 * @param mark any number
 * @example betaBinomialExcess("above", 0, { n: 100, a: 1, b: 99 }) // E K = 100 x 1/100 = 1
 */
export function betaBinomialExcess(side: "above" | "below", mark: number, distribution: BetaBinomial): number {
  const { n, a, b } = distribution;
  const ahead = (side === "above" ? 1 : -1) * (n * (a / (a + b)) - mark);
  if (ahead > 0) return ahead + betaBinomialExcess(side === "above" ? "below" : "above", mark, distribution);
  return side === "above"
    ? sumOutwards(Math.max(0, Math.floor(mark) + 1), n, 1, mark, distribution)
    : sumOutwards(Math.min(n, Math.ceil(mark) - 1), 0, -1, mark, distribution);
}

function sumOutwards(start: number, end: number, way: 1 | -1, mark: number, distribution: BetaBinomial): number {
  let total = 0;
  for (let k = start; way * (end - k) >= 0;) {
    const walked = Math.abs(k - start);
    const left = Math.abs(end - k) + 1;
    const near = walked < ONE_BY_ONE || left <= ONE_BY_ONE;
    const count = near ? Math.min(ONE_BY_ONE, left) : Math.min(walked, Math.floor(left / 2));
    const part = (near ? sumEach : sumRun)(k, way, count, mark, distribution);
    total += part;
    // With b below 1 the terms rise again towards the end of the range.
    if (distribution.b >= 1 && part <= total * NEGLIGIBLE) break;
    k += way * count;
  }
  return total;
}

function sumEach(first: number, way: 1 | -1, count: number, mark: number, { n, a, b }: BetaBinomial): number {
  let chance = betaBinomialProbability(first, n, a, b);
  let total = 0;
  for (let i = 0, k = first; i < count; i++, k += way) {
    const term = chance * Math.abs(k - mark);
    total += term;
    const ratio =
      way === 1
        ? ((n - k) * (a + k)) / ((k + 1) * (b + (n - k - 1)))
        : (k * (b + (n - k))) / ((n - k + 1) * (a + (k - 1)));
    if (ratio < 1 && term < total * NEGLIGIBLE && b >= 1) break;
    chance *= ratio;
  }
  return total;
}

function sumRun(first: number, way: 1 | -1, count: number, mark: number, { n, a, b }: BetaBinomial): number {
  const last = first + way * (count - 1);
  const term = (k: number) => betaBinomialProbability(k, n, a, b) * Math.abs(k - mark);
  return sumSmooth(term, Math.min(first, last), Math.max(first, last));
}
