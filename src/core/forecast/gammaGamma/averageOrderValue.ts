import { demandGammaGamma, type GammaGamma } from "./GammaGamma";

/**
 * What an order is worth on average over all customers: p v / (q - 1), or undefined where customers differ so much that
 * there is no mean (q <= 1).
 *
 * Source: Fader & Hardie (2013), The Gamma-Gamma Model of Monetary Value, eq. 2.
 * @throws DomainError unless p, q and v are above 0
 * @example averageOrderValue({ p: 6.25, q: 3.74, v: 15.44 }) // 35.2190
 */
export function averageOrderValue(model: GammaGamma): number | undefined {
  demandGammaGamma(model);
  const { p, q, v } = model;
  return q > 1 ? (p * v) / (q - 1) : undefined;
}
