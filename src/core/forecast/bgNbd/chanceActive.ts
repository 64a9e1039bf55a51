import type { BetaGeometric } from "../betaGeometric/BetaGeometric";
import { betaGeometricChanceActive } from "../betaGeometric/chanceActive";
import type { OrderHistory } from "../OrderHistory";

/**
 * The chance that a customer has not left for good, by the BG/NBD model; 1 for a customer without repeat orders, who by
 * this model had no occasion to leave.
 *
 *     1 / (1 + [x > 0] a / (b + x - 1) ((alpha + T)/(alpha + tx))^(r + x))
 *
 * Source: Fader, Hardie & Lee (2008), Computing P(alive) Using the BG/NBD Model (brucehardie.com, note 021).
 * @throws DomainError for a history that cannot be, and unless the parameters are above 0
 * @example bgNbdChanceActive({ repeatOrders: 2, recency: 30.43, age: 38.86 }, { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }) // 0.7266
 */
export function bgNbdChanceActive(history: OrderHistory, model: BetaGeometric): number {
  return betaGeometricChanceActive(history, model, 0);
}
