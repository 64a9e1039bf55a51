import type { Spenders } from "./gammaGamma/Spending";
import type { Histories } from "./Histories";

/** How many groups are sent ahead to find a start, and from how many on that saves time. */
interface Thinning {
  readonly groups: number;
  readonly from: number;
}

/** Up to 500 groups, all of them are fast enough to try every start on. */
export const SCOUTS: Thinning = { groups: 300, from: 501 };
/** Enough to say whether a parameter runs off: a few may by chance. */
export const CROWD: Thinning = { groups: 6000, from: 12_000 };

/** Some of the groups of a long list, evenly spread, to look for a start with; undefined where the list is short. */
export function thinned(histories: Histories, { groups, from }: Thinning): Histories | undefined {
  const { customers, repeatOrders, recency, age } = histories;
  if (customers.length < from) return undefined;
  const every = evenly(customers.length, groups);
  return {
    customers: customers.filter(every),
    repeatOrders: { ...repeatOrders, places: repeatOrders.places.filter(every) },
    recency: { ...recency, places: recency.places.filter(every) },
    age: { ...age, places: age.places.filter(every) },
    groups: new Int32Array(0),
  };
}

/** The same of what customers spent. */
export function thinnedSpenders(spenders: Spenders, { groups, from }: Thinning): Spenders | undefined {
  const { customers, repeatOrders, averageOrderValue } = spenders;
  if (customers.length < from) return undefined;
  const every = evenly(customers.length, groups);
  return {
    customers: customers.filter(every),
    repeatOrders: repeatOrders.filter(every),
    averageOrderValue: averageOrderValue.filter(every),
    leftOut: 0,
  };
}

function evenly(length: number, groups: number) {
  const stride = Math.floor(length / groups);
  return (_: number, i: number) => i % stride === 0;
}
