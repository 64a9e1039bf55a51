import type { Survivors } from "./fitRetention";

/** What was seen of the subscribers of one age, all cohorts together. */
export interface SeenAge {
  /** 1 is the first renewal. */
  readonly age: number;
  /** Those who had come so far, and whose next renewal was seen. */
  readonly couldRenew: number;
  readonly renewed: number;
}

/**
 * How many of those who could renewed, at each age.
 *
 *     renewed(t) / couldRenew(t) = sum over cohorts of S(t) / sum over the same of S(t - 1)
 *
 * Source: the retention rates of Fader & Hardie (2007), J. Interactive Marketing 21, 76-90, over all cohorts.
 */
export function seenRetention(cohorts: readonly Survivors[]): SeenAge[] {
  const ages = cohorts.reduce((most, { length }) => Math.max(most, length - 1), 0);
  return Array.from({ length: ages }, (_, i) => {
    const age = i + 1;
    const seen = cohorts.filter(({ length }) => length > age);
    const total = (at: number) => seen.reduce((sum, survivors) => sum + survivors[at], 0);
    return { age, couldRenew: total(i), renewed: total(age) };
  });
}

/** The one retention rate that makes what was seen likeliest, were it the same at every age: all who renewed of all who could. */
export function constantRetention(ages: readonly SeenAge[]): number {
  const total = (of: (seen: SeenAge) => number) => ages.reduce((sum, seen) => sum + of(seen), 0);
  return total(({ renewed }) => renewed) / total(({ couldRenew }) => couldRenew);
}

/**
 * What a subscriber would be worth at constant retention, new or loyal alike: margin r/(1 + i - r), with the next margin due after the
 * next renewal.
 *
 * @param costOfMoney i, a period
 */
export function constantValue(margin: number, retention: number, costOfMoney: number): number {
  return (margin * retention) / (1 + costOfMoney - retention);
}
