import { demand } from "../DomainError";
import { sum } from "../numeric/sum";
import { maturity, type LagBuckets } from "./matured";

/**
 * How much of what they will bring the clicks of the last days have brought by now, where as many came on one day as on another.
 *
 *     1/D times the integral of maturity(t) over t = 0..D                                     D = days
 *
 * Conversions that arrive evenly over the L days after their click are one bucket: D/(2L) where D <= L, else 1 - L/(2D).
 *
 * Source: the mean of a piecewise linear function, by the trapezoids between its kinks.
 * @param days that the clicks came in, up to now; above 0
 * @returns a share, 0 to 1
 * @throws DomainError unless days is above 0; DomainError and NoAnswer as maturity
 * @example averageMaturity({ days: [14], conversions: [1] }, 28) // 0.75
 */
export function averageMaturity(lag: LagBuckets, days: number): number {
  demand(days > 0, "days", days, "aboveZero");
  const arrived = maturity(lag);
  const kinks = [0, ...lag.days.filter((end) => end < days), days];
  const areas = kinks.slice(1).map((end, i) => ((arrived(kinks[i]) + arrived(end)) / 2) * (end - kinks[i]));
  return Math.min(1, sum(areas) / days);
}
