import { random } from "./random";
import type { SampleCell } from "./SampleSheet";

export const NEED_HEADER = [
  "Customer",
  "Taste",
  "Health",
  "Low price",
  "Gift wrapping",
  "Fast delivery",
  "Organic",
] as const;

/** What three kinds of invented tea drinkers find important, from 1 (not at all) to 5 (very). */
const KINDS = [
  { customers: 34, ratings: [4.6, 2.4, 1.9, 2.1, 2.8, 3.1] },
  { customers: 28, ratings: [2.9, 4.5, 3.0, 1.4, 2.2, 4.4] },
  { customers: 18, ratings: [2.2, 1.8, 3.6, 4.7, 4.5, 1.7] },
] as const;

/** A survey: a row a customer, a column a need, with the kinds of customers mixed. */
export function needs(): SampleCell[][] {
  const next = random(88);
  const answers = KINDS.flatMap(({ customers, ratings }) =>
    Array.from({ length: customers }, () => ({ order: next(), ratings: ratings.map((usual) => rating(usual, next)) })),
  );
  return answers.sort((a, b) => a.order - b.order).map((answer, i) => [`T-${1001 + i}`, ...answer.ratings]);
}

function rating(usual: number, next: () => number): number {
  const spread = (next() + next() + next() - 1.5) * 1.6;
  return Math.min(5, Math.max(1, Math.round(usual + spread)));
}
