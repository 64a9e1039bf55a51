import type { OrderLog } from "./OrderLog";

/** For each customer, which order of the log was the first; of two at the same time, the one that stands first. */
export function firstOrders({ names, customers, dates }: OrderLog): Int32Array {
  const first = new Int32Array(names.length).fill(-1);
  for (let i = 0; i < customers.length; i++) {
    const so = first[customers[i]];
    if (so < 0 || dates[i] < dates[so]) first[customers[i]] = i;
  }
  return first;
}
