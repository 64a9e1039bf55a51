import { chanceActive } from "./chanceActive";
import { demandWeeks } from "./demandWeeks";
import type { OrderHistory } from "./OrderHistory";
import type { OrderModel } from "./OrderModel";
import { logSilenceIntegral } from "./paretoNbd/silence";

const { exp, expm1, log1p } = Math;

/**
 * The chance that a customer orders at least once in the coming weeks, by any of the models: that they are active, times that
 * an active customer of as many orders and the same age does.
 *
 * Source: as orderChanceWhileActive and the model's chance of being active.
 * @throws DomainError for weeks below 0, a history that cannot be, and unless the parameters are above 0
 * @example orderChance(39, { repeatOrders: 2, recency: 30.43, age: 38.86 },
 *   { name: "BG/NBD", parameters: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 } }) // 0.5546
 */
export function orderChance(weeks: number, history: OrderHistory, model: OrderModel): number {
  demandWeeks(weeks);
  return chanceActive(history, model) * orderChanceWhileActive(weeks, history.repeatOrders, history.age, model);
}

/**
 * The chance that a customer who is active now orders at least once in the coming weeks.
 *
 *     1 - ((alpha + T)/(alpha + T + t))^(r + x)                                        BG/NBD and MBG/NBD
 *     integral over y from 0 to t of E(lambda e^-((lambda + mu) y))                    Pareto/NBD
 *
 * In the first two nobody leaves but right after an order, so that an active customer's next one is only a matter of time; its
 * rate is a gamma of r + x and alpha + T. In the third they may leave before it: the next thing to happen within t is an order.
 * The integral is that over a silence, with the two gammas in each other's place.
 *
 * Source: Fader, Hardie & Lee (2005), "Counting Your Customers" the Easy Way, Marketing Science 24, eq. 3 and 7 (the rate of
 * who is active); Fader & Hardie (2005), A Note on Deriving the Pareto/NBD Model and Related Expressions, eq. 15 and 24.
 * @param repeatOrders x
 * @param age weeks, T
 */
export function orderChanceWhileActive(weeks: number, repeatOrders: number, age: number, model: OrderModel): number {
  if (weeks === 0) return 0;
  const { r, alpha } = model.parameters;
  if (model.name !== "Pareto/NBD") return -expm1(-(r + repeatOrders) * log1p(weeks / (alpha + age)));
  const { s, beta } = model.parameters;
  const rates = { rate: s, alpha: beta + age, s: r + repeatOrders, beta: alpha + age };
  return Math.min(1, exp(logSilenceIntegral({ ...rates, recency: 0, age: weeks })));
}
