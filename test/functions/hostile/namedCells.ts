import type { KnownFunction } from "./builtFunctions";
import { randomFrom } from "./randomFrom";

/** A whole column. */
export const ROWS = 1_048_576;

const next = randomFrom(1724);
const whole = (least: number, most: number) => () => least + Math.floor(next() * (most - least + 1));
const oneOf = (words: readonly string[]) => () => words[Math.floor(next() * words.length)];
const money = () => Math.round(next() * 10_000) / 100;

/** What stands in the columns of these names; money in those of any other. */
const CELLS: Readonly<Record<string, () => unknown>> = {
  customers: () => `customer ${Math.floor(ROWS * 0.7 * next() ** 3)}`,
  dates: () => 44_000 + 7 * Math.floor(next() * 60),
  channels: oneOf(["web", "shop", "phone"]),
  sources: oneOf(["search", "friends", "mail"]),
  groups: oneOf(["search", "friends", "mail"]),
  needs: whole(1, 5),
  segments: whole(1, 4),
  traits: oneOf(["north", "south", "east"]),
  knownTraits: oneOf(["north", "south", "east"]),
  knownSegments: whole(1, 4),
  conversionRate: () => 0.001 + next() / 4,
  retention: next,
  rate: () => next() / 4,
  ceiling: () => 0.3 + next() / 2,
  topShare: next,
  sales: whole(1, 3),
  confidence: () => 0.5 + next() * 0.49,
  clicks: whole(5, 5000),
  testClicks: whole(0, 400),
  repeatOrders: whole(1, 6),
  recency: whole(0, 30),
  age: whole(30, 60),
  r: whole(1, 5),
  f: whole(1, 5),
  m: whole(1, 5),
};

// Of a running keyword, customers are a number.
const CUSTOMERS_SEEN = whole(0, 5);

/** Arguments that are one cell, and the models. */
const SINGLE: Readonly<Record<string, unknown[][]>> = {
  budget: [[1_000_000]],
  months: [[3]],
  acquisitionSpend: [[5]],
  acquisitionRate: [[0.1]],
  acquisitionCeiling: [[0.4]],
  retentionSpend: [[10]],
  retentionRate: [[0.6]],
  retentionCeiling: [[0.8]],
  margin: [[100]],
};
const ORDER_MODEL = [[0.243, 4.414, 0.793, 2.426]];
const SPEND_MODEL = [[6.25, 3.74, 15.44]];

/** What the cells of an argument hold. */
export function cellOf(name: string, { parameters }: KnownFunction): () => unknown {
  const seen = name === "customers" && parameters.some((each) => each.name === "clicks");
  return seen ? CUSTOMERS_SEEN : (CELLS[name] ?? money);
}

/** The arguments that must be given, or all where none must. */
export function needed({ parameters }: KnownFunction): KnownFunction["parameters"] {
  const required = parameters.filter(({ optional }) => !optional);
  return required.length > 0 ? required : parameters;
}

/** Arguments that a function answers; `columnOf` makes those that are a column. */
export function argumentsOf(
  known: KnownFunction,
  columnOf: (cell: () => unknown, name: string) => readonly unknown[][],
): (readonly unknown[][])[] {
  return needed(known).map(({ name }) => {
    if (name === "model") return known.id === "EXPECTEDORDERVALUE" ? SPEND_MODEL : ORDER_MODEL;
    const alone = known.id === "BUDGETSPLIT" || name === "budget" || name === "months";
    return alone ? SINGLE[name] : columnOf(cellOf(name, known), name);
  });
}
