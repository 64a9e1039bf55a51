import { demand } from "../../DomainError";
import { demandPrice } from "../clickRules";
import { conversionBelief, type UsualRate } from "../conversionBelief";
import { demandClicksAhead } from "./demandClicksAhead";
import { stopping } from "./stopping";

/** A keyword whose clicks are bought one by one. */
export interface LearningKeyword extends UsualRate {
  /** Money per click, 0 or more. */
  cpc: number;
  /** Money per customer; may be negative. */
  customerValue: number;
  /** Clicks to be had in all; a part of a click is none. */
  clicksAhead: number;
}

/** So many clicks are gone through one by one in a tenth of a second. */
const MOST_CLICKS_AHEAD = 100_000;

/** Of the sales so far: the number of clicks at which no more than these are no longer worth the next one. */
export type PauseRule = (sales: number) => number;

/**
 * When to pause a keyword that sells too little, if after every click one goes on or stops for good: the number of clicks at
 * which a keyword that brought so many sales, and no more, is no longer worth its next click, what that click would teach
 * included.
 *
 *     the smallest t with V(sales, t) = 0            V from stopping, with the belief before the first click
 *
 * 0 where not even the first click is worth it; clicksAhead where it always is. Rises with the sales and with the clicks ahead.
 * One rule answers for any number of sales.
 *
 * Source: Bradt, Johnson & Karlin (1956), On Sequential Designs for Maximizing the Sum of n Observations, Annals of
 * Mathematical Statistics 27, 1060-1074.
 * @throws DomainError unless cpc >= 0, clicksAhead is from 0 to 100,000 and the usual rate as conversionBelief has it; the
 *   rule, unless sales >= 0
 * @example pauseRule({ cpc: 3, customerValue: 250, clicksAhead: 5000, usualRate: 0.01 })(0) // 159
 */
export function pauseRule({ cpc, customerValue, clicksAhead, ...usual }: LearningKeyword): PauseRule {
  demandPrice(cpc);
  const whole = demandClicksAhead(clicksAhead, MOST_CLICKS_AHEAD);
  const { a, b } = conversionBelief({ ...usual, customers: 0, clicks: 0 });
  const never = customerValue <= 0 || cpc >= customerValue;
  const boundaries = new Map<number, Int32Array>();
  return (sales) => {
    demand(sales >= 0 && sales < Infinity, "sales", sales, "notNegative");
    if (never || whole === 0) return 0;
    if (cpc === 0) return whole;
    const price = cpc / customerValue;
    // More sales than there are clicks: they either pay for the last one or never did for any.
    if (sales >= whole) return a + sales > price * (a + b + whole - 1) ? whole : 0;
    const part = sales % 1;
    const problem = { a: a + part, total: a + b, price, clicksAhead: whole, discount: 1 };
    const pauseAt = boundaries.get(part) ?? stopping(problem).pauseAt;
    boundaries.set(part, pauseAt);
    return pauseAt[Math.floor(sales)] ?? whole;
  };
}

/** As pauseRule, for one number of sales. */
export function pauseAfter({ sales, ...keyword }: LearningKeyword & { sales: number }): number {
  return pauseRule(keyword)(sales);
}
