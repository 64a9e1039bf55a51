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
  "Household",
  "Age",
  "Gender",
] as const;

/** Of a household; how old somebody is on average; and the rest, which has nothing to do with tea. */
const HOUSEHOLDS = ["alone", "couple", "family"] as const;
const GENDERS = ["woman", "man"] as const;

/**
 * What three kinds of invented tea drinkers find important, from 1 (not at all) to 5 (very), what they bring, and who they are: how
 * many of ten live alone, as a couple and as a family, and their age.
 */
const KINDS = [
  { customers: 34, ratings: [4.6, 1.9, 1.9, 2.5, 2.1, 2.4], value: 96, households: [6, 3, 1], age: 52 },
  { customers: 28, ratings: [2.3, 4.6, 3.1, 1.4, 2.5, 4.5], value: 148, households: [2, 6, 2], age: 44 },
  { customers: 18, ratings: [2.4, 2.2, 3.9, 4.7, 4.5, 1.8], value: 41, households: [1, 2, 7], age: 36 },
] as const;

/** A survey: a row a customer, a column a need, the money each brought so far and who they are, with the kinds of customers mixed. */
export function needs(): SampleCell[][] {
  const next = random(88);
  const nextValue = random(21);
  const nextTrait = random(35);
  const answers = KINDS.flatMap(({ customers, ratings, value, households, age }) =>
    Array.from({ length: customers }, () => ({
      order: next(),
      ratings: ratings.map((usual) => rating(usual, next)),
      value: Math.round(value * (0.3 + 1.4 * nextValue()) * 100) / 100,
      who: [
        household(households, nextTrait),
        Math.round(age + (nextTrait() + nextTrait() - 1) * 24),
        GENDERS[Math.floor(nextTrait() * GENDERS.length)],
      ],
    })),
  );
  return answers
    .sort((a, b) => a.order - b.order)
    .map(({ ratings, value, who }, i) => [`T-${1001 + i}`, ...ratings, value, ...who]);
}

/** Customers who left the survey unanswered, a few of each kind: nothing but what they brought and who they are. */
export function withoutAnswer(): SampleCell[][] {
  const next = random(64);
  const kinds = [0, 2, 1, 0, 1, 2, 0, 1, 0, 2, 1, 0];
  return kinds.map((kind, i) => {
    const { ratings, value, households, age } = KINDS[kind];
    return [
      `T-${1081 + i}`,
      ...ratings.map(() => null),
      Math.round(value * (0.3 + 1.4 * next()) * 100) / 100,
      household(households, next),
      Math.round(age + (next() + next() - 1) * 24),
      GENDERS[Math.floor(next() * GENDERS.length)],
    ];
  });
}

/** @param often how many of ten each is */
function household(often: readonly number[], next: () => number): string {
  const [alone, couple] = often;
  const drawn = next() * 10;
  if (drawn < alone) return HOUSEHOLDS[0];
  return HOUSEHOLDS[drawn < alone + couple ? 1 : 2];
}

function rating(usual: number, next: () => number): number {
  const spread = (next() + next() + next() - 1.5) * 1.3;
  return Math.min(5, Math.max(1, Math.round(usual + spread)));
}
