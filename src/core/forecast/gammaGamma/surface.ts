import { digamma } from "../../numeric/digamma";
import { distinct } from "../../numeric/distinct";
import { logGamma } from "../../numeric/logGamma";
import { flatSurface, mirror, type Surface } from "../../numeric/Surface";
import { trigamma } from "../../numeric/trigamma";
import type { Spenders } from "./Spending";

const { log } = Math;

/**
 * How likely a Gamma-Gamma model makes what customers spent: the logarithm, with its slope and curvature in p, q, v. A
 * customer with x repeat orders of mean m adds
 *
 *     ln G(p x + q) - ln G(p x) - ln G(q) + q ln v + (p x - 1) ln m + p x ln x - (p x + q) ln(x m + v)
 *
 * Source: Fader & Hardie (2013), The Gamma-Gamma Model of Monetary Value, eq. 1a.
 */
export function gammaGammaSurface({ repeatOrders, averageOrderValue, customers }: Spenders) {
  const orders = distinct(repeatOrders);
  const counts = new Float64Array(orders.values.length);
  const logMeans = averageOrderValue.map((mean) => log(mean));
  const logMeanOf = new Float64Array(orders.values.length);
  for (let i = 0; i < customers.length; i++) {
    counts[orders.places[i]] += customers[i];
    logMeanOf[orders.places[i]] += customers[i] * logMeans[i];
  }
  const totals = Float64Array.from(repeatOrders, (x, i) => x * averageOrderValue[i]);
  return (at: Float64Array): Surface => {
    const surface = flatSurface(3);
    addOrders(surface, orders.values, counts, logMeanOf, at);
    addTotals(surface, repeatOrders, totals, customers, at);
    mirror(surface);
    return surface;
  };
}

/** Adds all but the last term, which depends on what was spent only through the mean of ln m. */
function addOrders(
  surface: Surface,
  orders: Float64Array,
  counts: Float64Array,
  logMeanOf: Float64Array,
  [p, q, v]: Float64Array,
): void {
  const { slope, curvature } = surface;
  const ofQ = [logGamma(q), digamma(q), trigamma(q)];
  const logV = log(v);
  for (let i = 0; i < orders.length; i++) {
    const [n, x] = [counts[i], orders[i]];
    const px = p * x;
    const logX = log(x);
    surface.value += n * (logGamma(px + q) - logGamma(px) - ofQ[0] + q * logV + px * logX) + (px - 1) * logMeanOf[i];
    const [rise, bend] = [digamma(px + q), trigamma(px + q)];
    slope[0] += n * x * (rise - digamma(px) + logX) + x * logMeanOf[i];
    slope[1] += n * (rise - ofQ[1] + logV);
    slope[2] += (n * q) / v;
    curvature[0] += n * x * x * (bend - trigamma(px));
    curvature[3] += n * x * bend;
    curvature[4] += n * (bend - ofQ[2]);
    curvature[7] += n / v;
    curvature[8] -= (n * q) / (v * v);
  }
}

/** Adds -(p x + q) ln(x m + v). */
function addTotals(
  surface: Surface,
  orders: Float64Array,
  totals: Float64Array,
  customers: Float64Array,
  [p, q, v]: Float64Array,
): void {
  const { slope, curvature } = surface;
  for (let i = 0; i < totals.length; i++) {
    const n = customers[i];
    const x = orders[i];
    const power = p * x + q;
    const logTotal = log(totals[i] + v);
    const over = 1 / (totals[i] + v);
    surface.value -= n * power * logTotal;
    slope[0] -= n * x * logTotal;
    slope[1] -= n * logTotal;
    slope[2] -= n * power * over;
    curvature[6] -= n * x * over;
    curvature[7] -= n * over;
    curvature[8] += n * power * over * over;
  }
}
