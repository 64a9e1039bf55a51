import { demandHistory, type OrderHistory } from "../OrderHistory";
import type { BetaGeometric, ExitsAtFirstOrder } from "./BetaGeometric";
import { demandParameters } from "./demandParameters";

const { exp, log } = Math;

/**
 * The chance that a customer has not left for good.
 *
 *     1 / (1 + a / (b + k - 1) ((alpha + T)/(alpha + tx))^(r + x))     k = x (BG/NBD) or x + 1 (MBG/NBD); 1 where k = 0
 *
 * The odds are found as a logarithm, so that hundreds of orders do no harm.
 */
export function betaGeometricChanceActive(
  history: OrderHistory,
  model: BetaGeometric,
  exitsAtFirstOrder: ExitsAtFirstOrder,
): number {
  demandHistory(history);
  demandParameters(model);
  const { repeatOrders: x, recency: tx, age: T } = history;
  const { r, alpha, a, b } = model;
  const exits = x + exitsAtFirstOrder;
  if (exits === 0) return 1;
  const logOddsGone = log(a / (b + exits - 1)) + (r + x) * log((alpha + T) / (alpha + tx));
  return 1 / (1 + exp(logOddsGone));
}
