/**
 * The value below which a share of numbers lies, straight between neighbours: Excel's PERCENTILE.INC, R's type 7.
 *
 *     h = (n - 1) share,  x[floor h] + (h - floor h) (x[floor h + 1] - x[floor h])          x sorted upwards
 *
 * Source: Hyndman & Fan (1996), Sample Quantiles in Statistical Packages, The American Statistician 50(4), definition 7.
 *
 * @param sorted numbers sorted upwards, at least one
 * @param share 0 to 1
 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const position = settled((sorted.length - 1) * share);
  const below = Math.floor(position);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
}

/** 90 x 0.7 is 62.99999999999999 to a computer, where the 63rd number is meant. */
function settled(position: number): number {
  const whole = Math.round(position);
  return Math.abs(position - whole) <= whole * 2 ** -51 ? whole : position;
}
