import { demand, demandPositive } from "../DomainError";

/**
 * How a rate grows with what is spent per head: fast at first, and never above its ceiling.
 *
 *     rate(spend) = ceiling (1 - e^(-k spend))
 *
 * Source: Blattberg & Deighton (1996), Manage Marketing by the Customer Equity Test, Harvard Business Review 74(4), 136-144.
 */
export interface RateCurve {
  readonly ceiling: number;
  readonly k: number;
}

/** A point of a curve as it is known: what is spent now, and the rate that comes of it. */
export interface KnownPoint {
  /** Money per head. */
  readonly spend: number;
  readonly rate: number;
  /** The rate that no money would exceed. */
  readonly ceiling: number;
}

/**
 * The curve through what is known.
 * @param names what the arguments are called in a refusal
 * @throws DomainError unless spend > 0 and 0 < rate < ceiling <= 1
 */
export function curveThrough(
  { spend, rate, ceiling }: KnownPoint,
  names: Readonly<Record<keyof KnownPoint, string>> = { spend: "spend", rate: "rate", ceiling: "ceiling" },
): RateCurve {
  demandPositive(names.spend, spend);
  demand(ceiling > 0 && ceiling <= 1, names.ceiling, ceiling, "atMostOne");
  demand(rate > 0 && rate < ceiling, names.rate, rate, { id: "belowCeiling", ceiling });
  return { ceiling, k: -Math.log1p(-rate / ceiling) / spend };
}

export function rateAt({ ceiling, k }: RateCurve, spend: number): number {
  return -ceiling * Math.expm1(-k * spend);
}
