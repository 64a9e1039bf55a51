import { demand } from "../DomainError";
import { demandSeen, type SeenSales } from "./clickRules";

/** What keywords usually do. */
export interface UsualRate {
  /** Customers per click of keywords like this one, between 0 and 1. */
  usualRate: number;
  /** How many clicks that rate is worth, above 0; left out, as many as bring one customer at it. */
  usualClicks?: number | undefined;
}

/** What was seen of one keyword, and what keywords usually do. */
export interface Evidence extends SeenSales, UsualRate {}

/** A beta distribution. */
export interface Beta {
  a: number;
  b: number;
}

/**
 * What to believe of a conversion rate after some clicks: the beta distribution that starts as if the usual rate had been
 * seen over n0 clicks, and to which everything seen is added.
 *
 *     a = u n0 + k,  b = (1 - u) n0 + n - k;      mean (u n0 + k) / (n0 + n)
 *     u = usual rate, n0 = usual clicks (1/u where left out), k = customers, n = clicks
 *
 * Before the first click it expects the usual rate and is as unsure of it as n0 clicks leave one; many times n0 clicks later
 * what was seen speaks alone.
 *
 * Source: Gelman et al. (2013), Bayesian Data Analysis, 3rd ed., section 2.4 (binomial data with a beta prior).
 * @throws DomainError unless 0 <= customers <= clicks, the usual rate is between 0 and 1 and usualClicks above 0
 * @example conversionBelief({ customers: 3, clicks: 100, usualRate: 0.01 }) // { a: 4, b: 196 }
 */
export function conversionBelief({ customers, clicks, usualRate, usualClicks }: Evidence): Beta {
  demandSeen({ customers, clicks });
  demand(usualRate > 0 && usualRate < 1, "usualRate", usualRate, "usualRate");
  if (usualClicks === undefined) return { a: 1 + customers, b: (1 - usualRate) / usualRate + (clicks - customers) };
  demand(usualClicks > 0, "usualClicks", usualClicks, "aboveZero");
  return { a: usualRate * usualClicks + customers, b: (1 - usualRate) * usualClicks + (clicks - customers) };
}
