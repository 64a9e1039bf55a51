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
  "Value",
] as const;

/** What three kinds of invented tea drinkers find important, from 1 (not at all) to 5 (very), and what they bring. */
const KINDS = [
  { customers: 34, ratings: [4.6, 1.9, 1.9, 2.5, 2.1, 2.4], value: 96 },
  { customers: 28, ratings: [2.3, 4.6, 3.1, 1.4, 2.5, 4.5], value: 148 },
  { customers: 18, ratings: [2.4, 2.2, 3.9, 4.7, 4.5, 1.8], value: 41 },
] as const;

/** A survey: a row a customer, a column a need, the money each brought so far, with the kinds of customers mixed. */
export function needs(): SampleCell[][] {
  const next = random(88);
  const nextValue = random(21);
  const answers = KINDS.flatMap(({ customers, ratings, value }) =>
    Array.from({ length: customers }, () => ({
      order: next(),
      ratings: ratings.map((usual) => rating(usual, next)),
      value: Math.round(value * (0.3 + 1.4 * nextValue()) * 100) / 100,
    })),
  );
  return answers.sort((a, b) => a.order - b.order).map(({ ratings, value }, i) => [`T-${1001 + i}`, ...ratings, value]);
}

function rating(usual: number, next: () => number): number {
  const spread = (next() + next() + next() - 1.5) * 1.3;
  return Math.min(5, Math.max(1, Math.round(usual + spread)));
}
