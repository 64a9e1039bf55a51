import { curveThrough, type KnownPoint, type RateCurve } from "./returnCurve";

/**
 * What to spend on each prospect: as long as the next unit of money wins more than it costs.
 *
 *     maximise rate(A) V - A,  rate(A) = c (1 - e^(-kA)):  A* = ln(c k V) / k, and 0 where c k V <= 1
 *
 * Source: Blattberg & Deighton (1996), Manage Marketing by the Customer Equity Test, Harvard Business Review 74(4), 136-144.
 * @param now spend per prospect and acquisition rate today, and the ceiling of the rate
 * @param customerValue money that a new customer brings
 * @returns money per prospect, 0 or above
 * @throws DomainError unless spend > 0 and 0 < rate < ceiling <= 1
 * @example acquisitionSpend({ spend: 5, rate: 0.1, ceiling: 0.4 }, 200) // 26.4
 */
export function acquisitionSpend(now: KnownPoint, customerValue: number): number {
  return bestSpend(curveThrough(now), customerValue);
}

/** The spend at which the last unit of money brings back just itself. */
export function bestSpend({ ceiling, k }: RateCurve, customerValue: number): number {
  const firstUnit = ceiling * k * customerValue;
  return firstUnit > 1 ? Math.log(firstUnit) / k : 0;
}
