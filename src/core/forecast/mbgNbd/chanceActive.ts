import type { BetaGeometric } from "../betaGeometric/BetaGeometric";
import { betaGeometricChanceActive } from "../betaGeometric/chanceActive";
import type { OrderHistory } from "../OrderHistory";

/**
 * The chance that a customer has not left for good, by the MBG/NBD model.
 *
 *     1 / (1 + a / (b + x) ((alpha + T)/(alpha + tx))^(r + x))
 *
 * Source: Hoppe & Wagner (2007), Marketing JRM 3, 75-90; Batislam, Denizel & Filiztekin (2007), appendix.
 * @throws DomainError for a history that cannot be, and unless the parameters are above 0
 * @example
 * mbgNbdChanceActive({ repeatOrders: 0, recency: 0, age: 0 }, { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 }) // b / (a + b) = 0.6443
 */
export function mbgNbdChanceActive(history: OrderHistory, model: BetaGeometric): number {
  return betaGeometricChanceActive(history, model, 1);
}
