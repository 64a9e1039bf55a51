import { demand } from "../DomainError";
import { demandSeen, type SeenSales } from "./clickRules";

/** What was seen of one keyword, and what keywords usually do. */
export interface Evidence extends SeenSales {
  /** Customers per click of keywords like this one, between 0 and 1. */
  usualRate: number;
}

/** A beta distribution. */
export interface Beta {
  a: number;
  b: number;
}

/**
 * What to believe of a conversion rate after some clicks: the beta distribution that starts as if one customer had come
 * of 1/u clicks, u being the usual rate, and to which everything seen is added.
 *
 *     a = 1 + k,  b = 1/u - 1 + n - k;      mean (1 + k) / (1/u + n)      k = customers, n = clicks
 *
 * Before the first click it expects the usual rate and is as unsure as one sale leaves one; hundreds of clicks later
 * what was seen speaks alone.
 *
 * Source: Gelman et al. (2013), Bayesian Data Analysis, 3rd ed., section 2.4 (binomial data with a beta prior).
 * @throws DomainError unless 0 <= customers <= clicks and the usual rate is between 0 and 1
 * @example conversionBelief({ customers: 3, clicks: 100, usualRate: 0.01 }) // { a: 4, b: 196 }
 */
export function conversionBelief({ customers, clicks, usualRate }: Evidence): Beta {
  demandSeen({ customers, clicks });
  demand(usualRate > 0 && usualRate < 1, "usualRate", usualRate, "usualRate");
  return { a: 1 + customers, b: (1 - usualRate) / usualRate + (clicks - customers) };
}
