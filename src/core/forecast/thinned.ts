import type { Histories } from "./Histories";

/** Up to this many groups, all of them are fast enough to try every start on. */
const FEW = 500;
const SCOUTED = 300;

/** Some of the groups of a long list, evenly spread, to scout for a start with; undefined where the list is short. */
export function thinned(histories: Histories): Histories | undefined {
  const { customers, repeatOrders, recency, age } = histories;
  if (customers.length <= FEW) return undefined;
  const stride = Math.floor(customers.length / SCOUTED);
  const every = (_: number, i: number) => i % stride === 0;
  return {
    customers: customers.filter(every),
    repeatOrders: { ...repeatOrders, places: repeatOrders.places.filter(every) },
    recency: { ...recency, places: recency.places.filter(every) },
    age: { ...age, places: age.places.filter(every) },
    groups: new Int32Array(0),
  };
}
