import { conversionBelief, type Evidence } from "../conversionBelief";
import { demandClicksAhead } from "./demandClicksAhead";
import { stopping } from "./stopping";

/** What was seen of a keyword, and what is still to be had of it. */
export interface ClicksToLearnFrom extends Evidence {
  /** Money per customer; may be negative. */
  customerValue: number;
  /** Clicks that can still be had; a part of a click is none. */
  clicksAhead: number;
}

/** So many clicks are gone through one by one, a handful of times, in a third of a second. */
const MOST_CLICKS_AHEAD = 40_000;
/** After a step this small, as a share, the next would be its square. */
const FOUND = 1e-9;
/** With so few clicks ahead a start does not matter. */
const SHORT = 100;
/** The steps are Newton's, and a handful; this many only say that the search always ends. */
const MOST_STEPS = 100;

/**
 * The highest CPC worth paying for the next click, what it teaches included: the price at which buying it, and going on as
 * long as that pays, comes to nothing.
 *
 *     the highest c with worth(c) = max over all rules of when to stop of E(value x sales - c x clicks) = 0
 *
 * worth is convex and falls with c, by the expected clicks of the best rule; each step goes to the price at which the best rule
 * of the price before would break even, which never overshoots. Never below the EPC, which one click earns; with hardly any
 * clicks ahead it is the EPC. With money discounted in place of a last click this is the index of Gittins.
 *
 * Source: Bradt, Johnson & Karlin (1956), Annals of Mathematical Statistics 27, 1060-1074; Gittins (1979), Bandit Processes and
 * Dynamic Allocation Indices, J. Royal Statistical Society B 41, 148-177; the steps are Dinkelbach (1967), On Nonlinear
 * Fractional Programming, Management Science 13, 492-498.
 * @returns money per click, in the currency of the customer value
 * @throws DomainError unless clicksAhead is from 0 to 40,000, and as conversionBelief
 * @example learningCpc({ customerValue: 250, clicksAhead: 1000, customers: 0, clicks: 0, usualRate: 0.01 }) // 6.592375
 */
export function learningCpc({ customerValue, clicksAhead, ...evidence }: ClicksToLearnFrom): number {
  const whole = demandClicksAhead(clicksAhead, MOST_CLICKS_AHEAD);
  const { a, b } = conversionBelief(evidence);
  // Who loses on every customer has nothing to learn: the next click is worth what it earns.
  if (customerValue <= 0 || whole <= 1) return customerValue * (a / (a + b));
  return customerValue * learningIndex({ a, total: a + b, clicksAhead: whole, discount: 1 });
}

/** What the index is asked of. */
interface Belief {
  a: number;
  total: number;
  clicksAhead: number;
  discount: number;
}

/** The same in customer values: the share of a customer's value that the next click is worth. */
export function learningIndex(belief: Belief): number {
  let price = startFor(belief);
  for (let step = 0; step < MOST_STEPS; step++) {
    const { worth, clicks } = stopping({ ...belief, price });
    const change = Math.max(0, worth / clicks);
    price += change;
    if (change < FOUND * price) break;
  }
  return price;
}

/** A price from below: with fewer clicks ahead the next one is worth no more, and that is found sooner. */
function startFor(belief: Belief): number {
  const { a, total, clicksAhead } = belief;
  return clicksAhead < SHORT ? a / total : learningIndex({ ...belief, clicksAhead: Math.floor(clicksAhead / 3) });
}
