import type { BetaGeometric } from "../betaGeometric/BetaGeometric";
import { betaGeometricExpectedOrders } from "../betaGeometric/expectedOrders";
import type { OrderHistory } from "../OrderHistory";

/**
 * How many orders to expect of a customer in the coming weeks, by the MBG/NBD model. A customer of age 0 is a new one.
 *
 *     (a + b + x)/(a - 1) (1 - ((alpha + T)/(alpha + T + t))^(r + x) 2F1(r + x, b + x + 1; a + b + x; t/(alpha + T + t)))
 *     x the chance that the customer is active
 *
 * Source: Hoppe & Wagner (2007), Marketing JRM 3, 75-90; Batislam, Denizel & Filiztekin (2007), appendix. Summed in the form
 * of `ordersWhileActive`, which has no difference of nearly equal numbers in it.
 * @throws DomainError for weeks below 0, a history that cannot be, and unless the parameters are above 0
 * @example
 * mbgNbdExpectedOrders(1, { repeatOrders: 0, recency: 0, age: 0 }, { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 }) // a new customer's first week
 */
export function mbgNbdExpectedOrders(weeks: number, history: OrderHistory, model: BetaGeometric): number {
  return betaGeometricExpectedOrders(weeks, history, model, 1);
}
