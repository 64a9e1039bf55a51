import { logRising } from "../numeric/logRising";
import { exitsAtFirstOrder } from "./betaGeometric/exitsAtFirstOrder";
import type { OrderHistory } from "./OrderHistory";
import type { OrderModel } from "./OrderModel";
import { logOddsGone } from "./paretoNbd/oddsGone";

const { exp, log, log1p } = Math;

/**
 * How likely a model makes one customer's history, as a logarithm: what the sum over all of them is that fits are made by. Models
 * are compared by it, so that what none of them depends on is left out.
 *
 *     ln G(r + x)/G(r) - x ln alpha - (r + x) ln(1 + T/alpha) + what staying until now is likely + ln(1 + odds to have left)
 *
 * Source: as `logLikelihood` and `paretoNbdSurface` have it.
 */
export function historyLikelihood({ repeatOrders: x, recency, age: T }: OrderHistory, model: OrderModel): number {
  const { r, alpha } = model.parameters;
  const rate = r + x;
  const ordering = logRising(r, x).value - x * log(alpha) - rate * log1p(T / alpha);
  if (model.name === "Pareto/NBD") {
    const { s, beta } = model.parameters;
    return ordering - s * log1p(T / beta) + logOnePlus(logOddsGone({ rate, alpha, s, beta, recency, age: T }));
  }
  const { a, b } = model.parameters;
  const exits = x + exitsAtFirstOrder(model.name);
  const staying = logRising(b, exits).value - logRising(a + b, exits).value;
  if (exits === 0) return ordering + staying;
  const odds = log(a / (b + exits - 1)) + rate * (log1p(T / alpha) - log1p(recency / alpha));
  return ordering + staying + logOnePlus(odds);
}

/** ln(1 + e^c), whichever side of 0 c is on. */
function logOnePlus(c: number): number {
  return log1p(exp(c > 0 ? -c : c)) + (c > 0 ? c : 0);
}
