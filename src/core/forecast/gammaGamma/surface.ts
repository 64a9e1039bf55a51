import { digamma } from "../../numeric/digamma";
import { distinct } from "../../numeric/distinct";
import { logGamma } from "../../numeric/logGamma";
import { logGammaRatio } from "../../numeric/logGammaRatio";
import { flatSurface, mirror, type Surface } from "../../numeric/Surface";
import { trigamma } from "../../numeric/trigamma";
import type { Spenders } from "./Spending";

const { log, log1p } = Math;

/**
 * How likely a Gamma-Gamma model makes what customers spent: the logarithm, with its slope and curvature in p, q, v. A
 * customer with x repeat orders of mean m adds
 *
 *     ln G(p x + q) - ln G(p x) - ln G(q) + q ln v + (p x - 1) ln m + p x ln x - (p x + q) ln(x m + v)
 *
 * which is computed as ln G(p x + q)/G(p x) - ln G(q) - ln m - q ln((x m + v)/v) - p x ln(1 + v/(x m)): where customers always
 * pay the same, p runs off, and the terms with p x, which cancel, would take all digits with them.
 *
 * Source: Fader & Hardie (2013), The Gamma-Gamma Model of Monetary Value, eq. 1a.
 */
export function gammaGammaSurface({ repeatOrders, averageOrderValue, customers }: Spenders) {
  const orders = distinct(repeatOrders);
  const counts = new Float64Array(orders.values.length);
  let logMean = 0;
  for (let i = 0; i < customers.length; i++) {
    counts[orders.places[i]] += customers[i];
    logMean += customers[i] * log(averageOrderValue[i]);
  }
  const totals = Float64Array.from(repeatOrders, (x, i) => x * averageOrderValue[i]);
  const logTotals = totals.map((total) => log(total));
  return (at: Float64Array): Surface => {
    const surface = flatSurface(3);
    surface.value = -logMean;
    addOrders(surface, orders.values, counts, at);
    addTotals(surface, { repeatOrders, totals, logTotals, customers }, at);
    mirror(surface);
    return surface;
  };
}

/** Adds ln G(p x + q)/G(p x) - ln G(q). */
function addOrders(surface: Surface, orders: Float64Array, counts: Float64Array, [p, q]: Float64Array): void {
  const { slope, curvature } = surface;
  const ofQ = [logGamma(q), digamma(q), trigamma(q)];
  for (let i = 0; i < orders.length; i++) {
    const [n, x] = [counts[i], orders[i]];
    const px = p * x;
    const [rise, bend] = [digamma(px + q), trigamma(px + q)];
    surface.value += n * (logGammaRatio(px, q) - ofQ[0]);
    slope[0] += n * x * (rise - digamma(px));
    slope[1] += n * (rise - ofQ[1]);
    curvature[0] += n * x * x * (bend - trigamma(px));
    curvature[3] += n * x * bend;
    curvature[4] += n * (bend - ofQ[2]);
  }
}

/** What customers spent in all. */
interface Totals {
  readonly repeatOrders: Float64Array;
  readonly totals: Float64Array;
  readonly logTotals: Float64Array;
  readonly customers: Float64Array;
}

/** Adds -q ln((x m + v)/v) - p x ln(1 + v/(x m)). */
function addTotals(
  surface: Surface,
  { repeatOrders, totals, logTotals, customers }: Totals,
  [p, q, v]: Float64Array,
): void {
  const { slope, curvature } = surface;
  const logV = log(v);
  for (let i = 0; i < totals.length; i++) {
    const n = customers[i];
    const x = repeatOrders[i];
    const total = totals[i];
    const over = 1 / (total + v);
    const short = log1p(v / total);
    const grown = logTotals[i] + short - logV;
    surface.value -= n * (q * grown + p * x * short);
    slope[0] -= n * x * short;
    slope[1] -= n * grown;
    slope[2] += (n * over * (q * total - p * x * v)) / v;
    curvature[6] -= n * x * over;
    curvature[7] += (n * total * over) / v;
    curvature[8] += n * (p * x * over * over - (q * (over + 1 / v) * (total * over)) / v);
  }
}
