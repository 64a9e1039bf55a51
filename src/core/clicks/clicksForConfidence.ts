import { betaKernel } from "../numeric/betaKernel";
import { normalQuantile } from "../numeric/normalQuantile";
import { regularisedBeta } from "../numeric/regularisedBeta";

/** A confidence that n clicks meet exactly (27.1% by 3 clicks at 10%) must not ask for one more because of a rounding. */
const ROUNDING = 1e-13;

/** Newton's steps settle in a handful; past this many the range is halved, so that the search always ends. */
const NEWTON_STEPS = 40;

/**
 * The smallest number of clicks that brings at least so many sales with the confidence asked for: the quantile of the
 * negative binomial distribution, counted in trials.
 *
 *     miss(n) = P(fewer than `sales` sales in n clicks) = 1 - I_rate(sales, n - sales + 1)
 *     the smallest n with ln miss(n) <= ln(1 - confidence)
 *
 * ln miss is concave in n, so Newton's method started anywhere comes down to the answer from above. Its slope is exact:
 * miss(n) - miss(n + 1) = P(sales - 1 in n clicks) x rate = betaKernel(rate, sales, n - sales + 1) / (n - sales + 1).
 *
 * Source: DLMF 8.17.5 for the tail; the slope follows from it by the recurrence of Pascal's triangle.
 * @param conversionRate above 0 and at most 1
 * @param sales a whole number, 1 or more
 * @param confidence between 0 and 1
 * @example clicksForConfidence(0.01, 3, 0.9) // 531
 */
export function clicksForConfidence(conversionRate: number, sales: number, confidence: number): number {
  if (conversionRate === 1) return sales;
  const wanted = Math.log1p(-confidence) * (1 - ROUNDING);
  let tooFew = sales - 1;
  let enough = Infinity;
  let clicks = aboutClicks(conversionRate, sales, confidence);
  for (let step = 0; tooFew < clicks && clicks < enough; step++) {
    const { logMiss, slope } = missAt(clicks, conversionRate, sales);
    if (logMiss <= wanted) enough = clicks;
    else tooFew = clicks;
    const newton = Math.ceil(clicks + (wanted - logMiss) / slope);
    // Where no miss is left that a number could hold, or one click changes nothing, there is no slope to go by.
    const guess = step < NEWTON_STEPS && Number.isFinite(newton) ? newton : between(tooFew, enough);
    clicks = Math.floor(Math.min(Math.max(guess, tooFew + 1), enough - 1));
  }
  return enough;
}

/** Half way, or twice as far where nothing is known to be enough yet. */
function between(tooFew: number, enough: number): number {
  return enough === Infinity ? 2 * tooFew : (tooFew + enough) / 2;
}

/**
 * A few clicks off at most, but for rates that are large: a Poisson number is taken in the binomial's place.
 *
 * Source: Wilson & Hilferty (1931), The Distribution of Chi-Square, PNAS 17(12), 684-688.
 */
function aboutClicks(conversionRate: number, sales: number, confidence: number): number {
  const expected =
    sales * Math.max(0.1, 1 - 1 / (9 * sales) + normalQuantile(confidence) / (3 * Math.sqrt(sales))) ** 3;
  const clicks = Math.ceil(expected / conversionRate + (sales - 1) / 2 - expected / 2);
  return clicks >= sales ? clicks : Math.ceil(sales / conversionRate);
}

/** ln P(fewer than `sales` sales), and how much one more click changes it. */
function missAt(clicks: number, conversionRate: number, sales: number): { logMiss: number; slope: number } {
  const others = clicks - sales + 1;
  const { lower: hit, upper: miss } = regularisedBeta(conversionRate, sales, others);
  const gain = betaKernel(conversionRate, sales, others) / others;
  return { logMiss: hit < 0.5 ? Math.log1p(-hit) : Math.log(miss), slope: Math.log1p(-gain / miss) };
}
