import { demand, DomainError } from "../DomainError";

/** What the models know of a customer. Time is in weeks. */
export interface OrderHistory {
  /** Days with an order after the first (x). */
  repeatOrders: number;
  /** From the first order to the last; 0 without repeat orders (tx). */
  recency: number;
  /** From the first order to the day the history was taken (T). */
  age: number;
}

/** Weeks computed in different ways from the same days may differ in the last digits. */
const ROUNDING = 1e-9;

/**
 * Repeat orders are days after the first: who counted several orders of one day has histories that no model was made for.
 * @throws DomainError for repeat orders with recency 0
 */
export function demandRepeatDays({ repeatOrders, recency }: OrderHistory): void {
  demand(repeatOrders === 0 || recency > 0, "recency", recency, "aboveZeroWithRepeatOrders");
}

/** @throws DomainError unless the history could be a customer's */
export function demandHistory({ repeatOrders, recency, age }: OrderHistory): void {
  const counted = Number.isInteger(repeatOrders) && repeatOrders >= 0;
  demand(counted, "repeatOrders", repeatOrders, "repeatOrders");
  demand(age >= 0 && age < Infinity, "age", age, "weeks");
  if (!(recency >= 0 && recency <= age * (1 + ROUNDING))) {
    throw new DomainError("recency", recency, { id: "withinAge", weeks: age });
  }
  const known = recency === 0 || repeatOrders > 0;
  demand(known, "recency", recency, "zeroWithoutRepeatOrders");
}
