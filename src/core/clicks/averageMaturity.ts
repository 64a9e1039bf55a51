import { demand } from "../DomainError";
import { sum } from "../numeric/sum";
import { maturity, type LagBuckets } from "./matured";

/** The days that clicks came in, and how long ago the last of them was over when their conversions were counted. */
export interface ClickDays {
  /** Above 0. */
  readonly days: number;
  /** From the end of the last of these days; 0 or more. */
  readonly since: number;
}

/**
 * How much of what they will bring the clicks of so many days had brought when their conversions were counted, where as many came
 * on one day as on another.
 *
 *     1/D times the integral of maturity(t) over t = s..s+D                       D = days, s = since
 *
 * Conversions that arrive evenly over the L days after their click are one bucket: for s = 0, D/(2L) where D <= L, else 1 - L/(2D).
 *
 * Source: the mean of a piecewise linear function, by the trapezoids between its kinks.
 * @returns a share, 0 to 1
 * @throws DomainError unless days is above 0 and since 0 or more; DomainError and NoAnswer as maturity
 * @example averageMaturity({ days: [14], conversions: [1] }, { days: 28, since: 0 }) // 0.75
 */
export function averageMaturity(lag: LagBuckets, { days, since }: ClickDays): number {
  demand(days > 0, "days", days, "aboveZero");
  demand(since >= 0, "since", since, "notNegative");
  const arrived = maturity(lag);
  const end = since + days;
  const kinks = [since, ...lag.days.filter((kink) => kink > since && kink < end), end];
  const areas = kinks.slice(1).map((to, i) => ((arrived(kinks[i]) + arrived(to)) / 2) * (to - kinks[i]));
  return Math.min(1, sum(areas) / days);
}
