import type { ActiveCustomer } from "./ActiveCustomer";

const { ceil, exp, expm1, log, log1p, max, min, sqrt } = Math;

/** e to minus this is nothing beside 1. */
const NOTHING = 40;

/**
 * The same as `ordersWhileActive`, where its sum has too many terms: for weeks that are long beside a customer's history.
 * A customer who leaves after an order with chance p makes (1 - e^(-p rate t))/p orders; this averages that over the rate
 * in closed form and over p by the trapezoidal rule,
 *
 *     integral of p^(a-1) (1 - p)^(b-1)/B(a, b) (1 - (1 + p t/weeks)^(-s))/p dp
 *
 * with p = 1/(1 + e^-v), and with v stretched beyond both ends, outside of which the integrand is a plain exponential. The
 * integrand is analytic in a strip around the line, so the rule's error falls exponentially with its step.
 *
 * Source: Fader, Hardie & Lee (2005), eq. 8, for orders given p; Trefethen & Weideman (2014), The Exponentially Convergent
 * Trapezoidal Rule, SIAM Review 56, section 5, for the rule.
 */
export function spreadOrders({ shape, weeks, a, b }: ActiveCustomer, t: number): number {
  const z = t / weeks;
  const mode = log(a / b);
  const width = sqrt(1 / a + 1 / b);
  const left = max(-log(1 + shape * z) - NOTHING, mode - NOTHING / a - 9 * width);
  const right = min(NOTHING, mode + NOTHING / b + 9 * width);
  const step = min(0.2, width / 3);
  const from = left - log(1 + NOTHING / a);
  const to = right + log(1 + NOTHING / b);
  const highest = logDensity(mode, a, b);
  let total = 0;
  let weights = 0;
  // Counted, not added up: a narrow step would leave a large u where it is.
  const steps = ceil((to - from) / step);
  for (let i = 0; i < steps; i++) {
    const u = from + i * step;
    const before = exp(left - u);
    const after = exp(u - right);
    const v = u - before + after;
    const weight = exp(logDensity(v, a, b) - highest) * (1 + before + after);
    // p may be too small for a number; then so is its effect on the rate, and the orders are what they are at p = 0.
    const p = 1 / (1 + exp(-v));
    weights += weight;
    total += weight * (p > 1e-300 ? -expm1(-shape * log1p(p * z)) / p : shape * z);
  }
  return total / weights;
}

/** a ln p + b ln(1 - p) for p = 1/(1 + e^-v). */
function logDensity(v: number, a: number, b: number): number {
  const tail = log1p(exp(v > 0 ? -v : v));
  return v > 0 ? -(a + b) * tail - b * v : -(a + b) * tail + a * v;
}
