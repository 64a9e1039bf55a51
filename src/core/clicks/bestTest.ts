import { highestAt } from "../numeric/highestAt";
import { demandTestSize } from "./clickRules";
import { conversionBelief } from "./conversionBelief";
import type { RunningKeyword } from "./profitChance";
import { valueOfTest } from "./valueOfTest";

/** A keyword, and the clicks it can be given in all. */
export interface ClickSupply extends RunningKeyword {
  /** Clicks to be had in all, for testing and afterwards; a whole number. */
  allClicks: number;
}

/** A test worth making; 0 clicks where none is. */
export interface BestTest {
  testClicks: number;
  /** Money gained by the test, as valueOfTest counts it. */
  value: number;
}

/** The first look at all sizes goes in steps of a quarter; the best one lies within two steps of what looked best. */
const STEP = 1.25;

/** Where a period is a few clicks long, whole clicks make a ripple of their own; so many sizes around are all tried. */
const AROUND = 20;

/**
 * How many clicks to test with, of all those that can be had: the size at which the test is worth most.
 *
 *     the m from 0 to N with the highest valueOfTest of m test clicks and N - m later ones           N = all clicks
 *
 * The value rises and falls once over all sizes, but with a ripple on it: one period, cpc / value to the clicks, is the
 * stretch in which the same number of sales decides. So the sizes are looked over from afar first, then the periods near
 * the best, then the clicks in a period, and at last every size around.
 *
 * @throws DomainError unless allClicks is a whole number from 0 to 10^12, and as valueOfTest
 * @example bestTest({ cpc: 3, customerValue: 250, allClicks: 5000, usualRate: 0.01, customers: 0, clicks: 0 })
 * // { testClicks: 358, value: 2818.104752 }
 */
export function bestTest({ allClicks, ...keyword }: ClickSupply): BestTest {
  demandTestSize("allClicks", allClicks);
  const valueOf = (testClicks: number) => valueOfTest({ ...keyword, testClicks, laterClicks: allClicks - testClicks });
  const none = { testClicks: 0, value: Math.max(0, valueOf(0)) };
  if (allClicks === 0 || keyword.cpc === 0 || keyword.cpc >= keyword.customerValue) return none;
  const periods = periodsOf(keyword, allClicks);
  const bestIn = (period: number) => highestAt(valueOf, periods.start(period), periods.end(period));
  const near = sizeFromAfar(valueOf, allClicks);
  const first = periods.of(Math.floor(near / STEP ** 2));
  const last = periods.of(Math.ceil(near * STEP ** 2));
  const found = bestIn(highestAt((period) => valueOf(bestIn(period)), first, last));
  const best = bestOf(valueOf, Math.max(1, found - AROUND), Math.min(allClicks, found + AROUND));
  return best.value > 0 ? best : none;
}

function bestOf(valueOf: (testClicks: number) => number, first: number, last: number): BestTest {
  let best = { testClicks: first, value: valueOf(first) };
  for (let testClicks = first + 1; testClicks <= last; testClicks++) {
    const value = valueOf(testClicks);
    if (value > best.value) best = { testClicks, value };
  }
  return best;
}

/** Period s holds the test sizes after which s sales, and not one fewer, make a click pay. */
function periodsOf(keyword: RunningKeyword, allClicks: number) {
  const { a, b } = conversionBelief(keyword);
  const salesPerClick = keyword.cpc / keyword.customerValue;
  const within = (testClicks: number) => Math.min(Math.max(testClicks, 1), allClicks);
  const end = (period: number) => within(Math.floor((period + a) / salesPerClick - a - b));
  return {
    of: (testClicks: number) => Math.ceil(salesPerClick * (a + b + within(testClicks)) - a),
    // Where a period is about one click long, rounding can leave it empty; then it shares the click of the one before.
    start: (period: number) => Math.min(within(end(period - 1) + 1), end(period)),
    end,
  };
}

/** Looks in steps that grow from either end: the only tests worth making may be those that leave few clicks for later. */
function sizeFromAfar(valueOf: (testClicks: number) => number, allClicks: number): number {
  let best = 1;
  let highest = -Infinity;
  for (let step = 1; step < allClicks; step = Math.max(step + 1, Math.floor(step * STEP))) {
    for (const size of [step, allClicks - step]) {
      const value = valueOf(size);
      if (value > highest) [best, highest] = [size, value];
    }
  }
  return best;
}
