/** What some customers had brought after costs by the end of a day, at the most so far: half of them so much, and more than half so much. */
export interface HalvesEarned {
  /** Days since their first order. */
  readonly day: number;
  /** Money. */
  readonly half: number;
  readonly most: number;
}

/**
 * How many days after their first order half of some customers have brought what winning one costs, from what halves of them had brought
 * day by day: `daysToEarnBack`, whatever the cost. A median of an even number lies half way between the two in the middle.
 *
 * @param steps a row where either half comes to more, from the day of the first order on, the earliest first
 * @returns days; undefined where half or more have not brought it, or nobody is meant
 */
export function daysByHalves(steps: readonly HalvesEarned[], cost: number): number | undefined {
  if (steps.length === 0) return undefined;
  if (cost <= 0) return 0;
  const below = steps.find(({ half }) => half >= cost);
  const above = steps.find(({ most }) => most >= cost);
  return below && above && (below.day + above.day) / 2;
}
