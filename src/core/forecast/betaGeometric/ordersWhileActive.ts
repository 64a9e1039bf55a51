import type { ActiveCustomer } from "./ActiveCustomer";
import { spreadOrders } from "./spreadOrders";

/** More terms than this take longer than the integral. */
const MOST_TERMS = 20_000;
const NEGLIGIBLE = 2 ** -56;
const LARGE = 1e250;

/**
 * How many orders to expect of a customer who is active now, before they leave or the weeks are over. The k-th order comes
 * where the customer stayed after the k - 1 before it and the time suffices for k:
 *
 *     sum over k = 1, 2, ... of B(a, b + k - 1)/B(a, b) P(N >= k)          N negative binomial: (s)_n/n! y^n (1 - y)^s
 *     = sum over n = 0, 1, ... of P(N = n) (S_0 + ... + S_(n-1)),   S_k = (b)_k/(a + b)_k,   y = t/(weeks + t)
 *
 * All terms are positive, so nothing cancels, wherever a, b and s are; with 2F1 the same is
 * (a + b - 1)/(a - 1) (1 - (1 - y)^s 2F1(s, b; a + b - 1; y)), which loses its digits near a = 1 and for large b.
 *
 * Source: the bracket of Fader, Hardie & Lee (2005), "Counting Your Customers" the Easy Way, Marketing Science 24, eq. 10,
 * with its 2F1 written as DLMF 15.2.1 and the 1 taken into the sum.
 * @param t weeks to look ahead
 */
export function ordersWhileActive(customer: ActiveCustomer, t: number): number {
  const { shape, weeks, a, b } = customer;
  if (t === 0) return 0;
  if (termsOf(shape, t / weeks) > MOST_TERMS) return spreadOrders(customer, t);
  const y = t / (weeks + t);
  // Weights start at 1 in place of (1 - y)^s, which may be too small for a number, and are divided by their sum.
  let weight = 1;
  let weights = 1;
  let stays = 1;
  let orders = 0;
  let total = 0;
  for (let n = 1; ; n++) {
    const ratio = (y * (shape + n - 1)) / n;
    weight *= ratio;
    orders += stays;
    stays *= (b + n - 1) / (a + b + n - 1);
    weights += weight;
    total += weight * orders;
    // From here on the terms fall at least as fast as a geometric series.
    if (ratio < 1 && weight * (orders + n) <= NEGLIGIBLE * (1 - ratio) * total) return total / weights;
    if (weights > LARGE) {
      weight /= LARGE;
      weights /= LARGE;
      total /= LARGE;
    }
  }
}

/** About how many orders are not out of the question: their mean, twelve standard deviations more, and the geometric tail. */
function termsOf(shape: number, z: number): number {
  const mean = shape * z;
  return mean + 12 * Math.sqrt(mean * (1 + z)) + 40 * (1 + z);
}
