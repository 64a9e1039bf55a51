import type { Histories } from "./Histories";

/** What a log tells of who came back before any model is fitted to it. */
export interface Returning {
  /** The share of customers who ordered once. */
  readonly once: number;
  /** Weeks of being a customer per repeat order, over the customers who came back. */
  readonly gap: number;
  /** Mean weeks since the first order, over all customers. */
  readonly age: number;
}

/**
 * The share that never came back and the pace of those who did: where half order once and the others stay, that is what a
 * search must start from, since from one pace for all it finds customers who never leave.
 */
export function returning({ customers, repeatOrders, age }: Histories): Returning {
  let [all, back, repeats, weeks, weeksBack] = [0, 0, 0, 0, 0];
  for (let group = 0; group < customers.length; group++) {
    const count = customers[group];
    const orders = repeatOrders.values[repeatOrders.places[group]];
    const old = age.values[age.places[group]];
    all += count;
    weeks += count * old;
    if (orders === 0) continue;
    back += count;
    repeats += count * orders;
    weeksBack += count * old;
  }
  return { once: 1 - back / all, gap: weeksBack / repeats, age: weeks / all };
}
