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

/** So many clicks are gone through one by one, a handful of times, in a quarter of a second. */
const MOST_CLICKS_AHEAD = 40_000;
/** After a step this small, as a share, the next would be its square. */
const FOUND = 1e-9;
/** With so few clicks ahead a start does not matter. */
const SHORT = 100;
/** Too high, so much is kept of what a price is above the least. */
const FIRST_KEPT = 0.93;
/** So many times fewer clicks ahead are looked at first. */
const FEWER = 3;
/** The steps are Newton's, and a handful; this many only say that the search always ends. */
const MOST_STEPS = 100;

/**
 * The highest CPC worth paying for the next click, what it teaches included: the price at which buying it, and going on as
 * long as that pays, comes to nothing.
 *
 *     the highest c with worth(c) = max over all rules of when to stop of E(value x sales - c x clicks) = 0
 *
 * worth is convex and falls with c, by the expected clicks of the best rule; each step goes to the price at which the best rule
 * of the price before would break even. Never below the EPC, which one click earns; with hardly any
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
  const earned = belief.a / belief.total;
  // What learning is worth, of ever more clicks ahead.
  const gains: number[] = [];
  for (const clicksAhead of upTo(belief.clicksAhead)) {
    const least = earned + (gains.at(-1) ?? 0);
    const price = breakEven({ ...belief, clicksAhead }, { least, from: earned + nextOf(gains) });
    gains.push(price - earned);
  }
  return earned + gains[gains.length - 1];
}

/** A third of the clicks, a third of that and so on, fewest first: their prices say where to look for the next. */
function upTo(clicksAhead: number): number[] {
  return clicksAhead < SHORT ? [clicksAhead] : [...upTo(Math.floor(clicksAhead / FEWER)), clicksAhead];
}

/**
 * What comes after such gains: they grow by ever less, which falls off by a share that changes slowly. By more than the clicks grow
 * it is not counted on.
 */
function nextOf(gains: readonly number[]): number {
  const [first, second, third] = [0, 0, 0, ...gains].slice(-3);
  if (!(second > first && first > 0)) return third;
  const [before, latest] = [Math.log(second / first), Math.log(third / second)];
  return third * Math.exp(Math.min((latest * Math.min(latest, before)) / before, Math.log(FEWER)));
}

/**
 * The price at which the best rule comes to nothing. From below, steps never overshoot. From well above, where hardly a click would
 * be bought, they fall below what is known to be too low: then it goes back a part of the way, and each time a larger one.
 * @param least a price that is not too high
 */
function breakEven(belief: Belief, { least, from }: { least: number; from: number }): number {
  let price = from;
  let kept = FIRST_KEPT;
  for (let step = 0; step < MOST_STEPS; step++) {
    const { worth, clicks } = stopping({ ...belief, price });
    let next = price + worth / clicks;
    if (next < least) {
      next = least + kept * (price - least);
      kept *= kept;
    }
    if (Math.abs(next - price) < FOUND * price) return next;
    price = next;
  }
  return price;
}
