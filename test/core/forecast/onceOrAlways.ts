import type { HistoryColumns } from "../../../src/core/forecast/Histories";
import { gamma, random } from "./simulate";

/** A shop where many order once and never again, and the others stay for good. */
export interface OnceOrAlways {
  readonly customers: number;
  /** The share that orders once. */
  readonly once: number;
  /** How alike the paces of the others are (shape of a gamma), and weeks between their orders on average. */
  readonly alike: number;
  readonly gap: number;
  /** Weeks since the first order: from, to. */
  readonly ages: readonly [number, number];
}

/** Its histories, in whole days. */
export function onceOrAlways({ customers, once, alike, gap, ages }: OnceOrAlways, seed: number): HistoryColumns {
  const chance = random(seed);
  const [repeatOrders, recency, age] = [0, 1, 2].map(() => new Float64Array(customers));
  for (let i = 0; i < customers; i++) {
    const days = Math.round(7 * (ages[0] + (ages[1] - ages[0]) * chance()));
    age[i] = days / 7;
    const stays = chance() >= once;
    const rate = gamma(alike, chance) / alike / (7 * gap);
    for (let day = -Math.log(chance()) / rate; stays && Math.ceil(day) <= days; day -= Math.log(chance()) / rate) {
      if (Math.ceil(day) / 7 === recency[i]) continue;
      repeatOrders[i]++;
      recency[i] = Math.ceil(day) / 7;
    }
  }
  return { repeatOrders, recency, age };
}
