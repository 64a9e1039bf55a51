import { demandPositive } from "../DomainError";
import { NoAnswer } from "../NoAnswer";
import { type Distinct, distinct, together } from "../numeric/distinct";
import { demandHistory, type OrderHistory } from "./OrderHistory";

/**
 * The histories of many customers, customers with the same history taken together: on real logs that is a third of the
 * work, and a hundred million customers are a few thousand groups.
 */
export interface Histories {
  /** How many customers each group has. */
  readonly customers: Float64Array;
  /** For each group, where its value stands among the different values. Weeks, but for repeatOrders. */
  readonly repeatOrders: Distinct;
  readonly recency: Distinct;
  readonly age: Distinct;
  /** For each history that was given, its group. */
  readonly groups: Int32Array;
}

/** Histories as columns of equal length, an entry a customer or, with `customers`, an entry for that many alike. */
export interface HistoryColumns {
  readonly repeatOrders: ArrayLike<number>;
  readonly recency: ArrayLike<number>;
  readonly age: ArrayLike<number>;
  readonly customers?: ArrayLike<number>;
}

/**
 * Takes customers with the same history together. The order in which they are given makes no difference.
 * @throws DomainError for a history that cannot be, or a number of customers that is not above 0
 */
export function groupHistories({ repeatOrders, recency, age, customers }: HistoryColumns): Histories {
  for (let i = 0; i < age.length; i++) {
    demandHistory({ repeatOrders: repeatOrders[i], recency: recency[i], age: age[i] });
    if (customers) demandPositive("customers", customers[i]);
  }
  const [orders, last, ages] = [distinct(repeatOrders), distinct(recency), distinct(age)];
  const { entries, places: groups } = together([orders, last, ages]);
  const counts = new Float64Array(entries.length);
  for (let i = 0; i < groups.length; i++) counts[groups[i]] += customers ? customers[i] : 1;
  const ofGroups = ({ values, places }: Distinct): Distinct => ({
    values,
    places: entries.map((entry) => places[entry]),
  });
  return {
    customers: counts,
    repeatOrders: ofGroups(orders),
    recency: ofGroups(last),
    age: ofGroups(ages),
    groups,
  };
}

/** Groups whose customers differ at most in when they ordered last: while they are active, models expect the same of them. */
export interface AlikeWhileActive {
  readonly repeatOrders: Float64Array;
  readonly age: Float64Array;
  /** For each group, those that it is like. */
  readonly places: Int32Array;
}

export function alikeWhileActive({ repeatOrders, age }: Histories): AlikeWhileActive {
  const { entries, places } = together([repeatOrders, age]);
  const valuesOf = (of: Distinct) => Float64Array.from(entries, (entry) => of.values[of.places[entry]]);
  return { repeatOrders: valuesOf(repeatOrders), age: valuesOf(age), places };
}

/** What the customers of a group did. */
export function historyOf({ repeatOrders, recency, age }: Histories, group: number): OrderHistory {
  return {
    repeatOrders: repeatOrders.values[repeatOrders.places[group]],
    recency: recency.values[recency.places[group]],
    age: age.values[age.places[group]],
  };
}

/** @throws NoAnswer where there is nothing that a model could learn from */
export function demandRepeatOrders(histories: Histories): void {
  const { customers, repeats } = totals(histories);
  if (customers === 0) throw new NoAnswer("noOrdersToLearnFrom");
  if (customers < 2) {
    throw new NoAnswer("oneCustomer");
  }
  if (repeats === 0) {
    throw new NoAnswer("noRepeatOrders");
  }
}

/** How many customers there are, and how many orders after their first. */
export function totals({ customers, repeatOrders }: Histories): { customers: number; repeats: number } {
  let [count, repeats] = [0, 0];
  for (let i = 0; i < customers.length; i++) {
    count += customers[i];
    repeats += customers[i] * repeatOrders.values[repeatOrders.places[i]];
  }
  return { customers: count, repeats };
}
