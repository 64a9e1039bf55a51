import { demandHistory, type OrderHistory } from "../OrderHistory";
import { demandParetoNbd, type ParetoNbd } from "./ParetoNbd";
import { logSilenceIntegral } from "./silence";

const { exp, log1p } = Math;

/**
 * The chance that a customer has not left for good, by the Pareto/NBD model.
 *
 *     1 / (1 + s/(r + s + x) (alpha + T)^(r + x) (beta + T)^s A0)
 *
 * Source: Fader & Hardie (2005), A Note on Deriving the Pareto/NBD Model and Related Expressions, eq. 26.
 * @throws DomainError for a history that cannot be, and unless the parameters are above 0
 * @example
 * paretoNbdChanceActive({ repeatOrders: 26, recency: 216 / 7, age: 31 }, { r: 0.5534, alpha: 10.5802, s: 0.6061, beta: 11.6562 }) // 0.9979
 */
export function paretoNbdChanceActive(history: OrderHistory, model: ParetoNbd): number {
  demandHistory(history);
  demandParetoNbd(model);
  const { repeatOrders: x, recency, age } = history;
  const { r, alpha, s, beta } = model;
  const logActive = -(r + x) * log1p(age / alpha) - s * log1p(age / beta);
  const logGone = logSilenceIntegral({ rate: r + x, alpha, s, beta, recency, age });
  return 1 / (1 + exp(logGone - logActive));
}
