import type { BetaGeometric } from "../betaGeometric/BetaGeometric";
import { betaGeometricExpectedOrders } from "../betaGeometric/expectedOrders";
import type { OrderHistory } from "../OrderHistory";

/**
 * How many orders to expect of a customer in the coming weeks, by the BG/NBD model. A customer of age 0 is a new one.
 *
 *     (a + b + x - 1)/(a - 1) (1 - ((alpha + T)/(alpha + T + t))^(r + x) 2F1(r + x, b + x; a + b + x - 1; t/(alpha + T + t)))
 *     x the chance that the customer is active
 *
 * Source: Fader, Hardie & Lee (2005), "Counting Your Customers" the Easy Way, Marketing Science 24, eq. 10; summed in the
 * form of `ordersWhileActive`, which has no difference of nearly equal numbers in it.
 * @throws DomainError for weeks below 0, a history that cannot be, and unless the parameters are above 0
 * @example
 * bgNbdExpectedOrders(39, { repeatOrders: 2, recency: 30.43, age: 38.86 }, { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }) // 1.226
 */
export function bgNbdExpectedOrders(weeks: number, history: OrderHistory, model: BetaGeometric): number {
  return betaGeometricExpectedOrders(weeks, history, model, 0);
}
