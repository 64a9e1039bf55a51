import { demand } from "../DomainError";
import { NoAnswer } from "../NoAnswer";
import { sum } from "../numeric/sum";

/** When conversions arrive after their click. */
export interface LagBuckets {
  /** The last day of each bucket, counted from the click; rising, above 0. */
  readonly days: readonly number[];
  /** What arrived in each bucket, 0 or more. */
  readonly conversions: readonly number[];
}

/**
 * The share of all conversions that have arrived so many days after the click. Clicks count by it before a keyword is judged:
 * what came of last week's is not all that will.
 *
 *     0 at day 0, what arrived up to a bucket's last day over all that arrived there, straight in between, 1 from the last on
 *
 * @returns a function from days to the share, 0 to 1
 * @throws DomainError unless bucket ends rise from above 0 and conversions are 0 or more; NoAnswer where none arrived; the
 *   function, for days below 0
 * @example maturity({ days: [1, 3, 7, 30], conversions: [50, 20, 20, 10] })(5) // 0.8
 */
export function maturity({ days, conversions }: LagBuckets): (days: number) => number {
  days.forEach((end, i) => demandBucket({ end, before: days[i - 1] ?? 0, conversions: conversions[i] }));
  const all = sum(conversions);
  if (all === 0) throw new NoAnswer("noConversions");
  let soFar = 0;
  const arrived = conversions.map((each) => (soFar += each) / all);
  return (now) => {
    demand(now >= 0, "days", now, "notNegative");
    const bucket = days.findIndex((end) => now <= end);
    if (bucket < 0) return 1;
    const [from, before] = bucket === 0 ? [0, 0] : [days[bucket - 1], arrived[bucket - 1]];
    const part = (now - from) / (days[bucket] - from);
    return before + part * (arrived[bucket] - before);
  };
}

/** @throws DomainError unless a bucket ends after the one before it (the first: after day 0), with conversions of 0 or more */
export function demandBucket({ end, before, conversions }: { end: number; before: number; conversions: number }): void {
  demand(end > before, "lagDays", end, before === 0 ? "aboveZero" : { id: "aboveOneBefore", before });
  demand(conversions >= 0, "lagConversions", conversions, "notNegative");
}
