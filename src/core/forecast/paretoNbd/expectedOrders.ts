import { demandWeeks } from "../demandWeeks";
import type { OrderHistory } from "../OrderHistory";
import { paretoNbdChanceActive } from "./chanceActive";
import type { ParetoNbd } from "./ParetoNbd";

const { abs, expm1, log1p } = Math;

/**
 * How many orders to expect of a customer in the coming weeks, by the Pareto/NBD model. A customer of age 0 is a new one.
 *
 *     (r + x)(beta + T)/((alpha + T)(s - 1)) (1 - ((beta + T)/(beta + T + t))^(s - 1))  x  the chance that they are active
 *
 * Source: Schmittlein, Morrison & Colombo (1987), Management Science 33, eq. 22; Fader & Hardie (2005), A Note on Deriving
 * the Pareto/NBD Model and Related Expressions, eq. 41.
 * @throws DomainError for weeks below 0, a history that cannot be, and unless the parameters are above 0
 * @example
 * paretoNbdExpectedOrders(52, { repeatOrders: 26, recency: 216 / 7, age: 31 }, { r: 0.5534, alpha: 10.5802, s: 0.6061, beta: 11.6562 }) // 25.45
 */
export function paretoNbdExpectedOrders(weeks: number, history: OrderHistory, model: ParetoNbd): number {
  demandWeeks(weeks);
  return paretoNbdChanceActive(history, model) * paretoNbdOrdersWhileActive(weeks, history, model);
}

/** How many orders to expect of a customer who is active now. */
export function paretoNbdOrdersWhileActive(weeks: number, history: OrderHistory, model: ParetoNbd): number {
  const { repeatOrders: x, age: T } = history;
  const { r, alpha, s, beta } = model;
  const grown = log1p(weeks / (beta + T));
  const fall = (s - 1) * grown;
  // (1 - e^-fall) / (s - 1) without a division by nothing where s is 1.
  const stayed = abs(fall) < 1e-12 ? grown : (grown * -expm1(-fall)) / fall;
  return (((r + x) * (beta + T)) / (alpha + T)) * stayed;
}
