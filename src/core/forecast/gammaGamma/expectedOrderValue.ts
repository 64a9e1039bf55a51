import { demand } from "../../DomainError";
import { NoAnswer } from "../../NoAnswer";
import { demandGammaGamma, type GammaGamma } from "./GammaGamma";

export interface CustomerSpend {
  /** Days with an order after the first (x). */
  repeatOrders: number;
  /** Mean amount of those days; of no account without any. */
  averageOrderValue: number;
}

/**
 * Expected money per future order of one customer: between the customer's own mean and everyone's, the own mean gaining
 * weight with every order.
 *
 *     p (v + x mean) / (p x + q - 1)  =  w mean + (1 - w) p v / (q - 1),   w = p x / (p x + q - 1)       x = repeatOrders
 *
 * Source: Fader & Hardie (2013), The Gamma-Gamma Model of Monetary Value, eq. 5.
 * @returns money per order, in the currency of `averageOrderValue`
 * @throws DomainError unless x is a whole number >= 0, the mean is not negative, and p, q, v are above 0
 * @throws NoAnswer where customers differ so much that there is no mean (p x + q <= 1)
 * @example expectedOrderValue({ repeatOrders: 2, averageOrderValue: 22.35 }, { p: 6.25, q: 3.74, v: 15.44 }) // 24.66
 */
export function expectedOrderValue({ repeatOrders: x, averageOrderValue }: CustomerSpend, model: GammaGamma): number {
  demand(Number.isInteger(x) && x >= 0, "repeatOrders", x, "repeatOrders");
  const mean = x === 0 ? 0 : averageOrderValue;
  demand(mean >= 0 && mean < Infinity, "averageOrderValue", averageOrderValue, "notNegative");
  demandGammaGamma(model);
  const { p, q, v } = model;
  if (p * x + q <= 1) {
    throw new NoAnswer("customersAllOver");
  }
  return (p * (v + x * mean)) / (p * x + q - 1);
}
