import { logRising } from "../../numeric/logRising";
import { flatSurface, mirror, type Surface } from "../../numeric/Surface";
import type { Histories } from "../Histories";
import { logSilenceIntegral, noMoments, type SilenceMoments } from "./silence";

const { exp, log, log1p } = Math;

/**
 * How likely a Pareto/NBD model makes the histories: the logarithm, with its slope and curvature in r, alpha, s, beta. Each
 * customer adds
 *
 *     ln G(r + x)/G(r) - x ln alpha + ln( (1 + T/alpha)^-(r + x) (1 + T/beta)^-s + I )
 *
 * the bracket being the two ways to be silent from tx to T: still active, or gone at some y in between (I, see
 * `logSilenceIntegral`). Each way has a slope and a curvature of its logarithm; the sum's are their averages, weighted by how
 * likely each way is, plus for the curvature how the slopes vary between the ways.
 *
 * Source: Schmittlein, Morrison & Colombo (1987), Counting Your Customers, Management Science 33, appendix; Fader & Hardie
 * (2005), A Note on Deriving the Pareto/NBD Model and Related Expressions, eq. 18.
 */
export function paretoNbdSurface(histories: Histories) {
  return (at: Float64Array): Surface => {
    const surface = flatSurface(4);
    addCounts(surface, histories, at);
    addSilences(surface, histories, at);
    return surface;
  };
}

/** Adds ln G(r + x)/G(r) - x ln alpha of all customers. */
function addCounts(surface: Surface, { customers, repeatOrders }: Histories, [r, alpha]: Float64Array): void {
  const counts = new Float64Array(repeatOrders.values.length);
  for (let i = 0; i < customers.length; i++) counts[repeatOrders.places[i]] += customers[i];
  counts.forEach((n, i) => {
    const x = repeatOrders.values[i];
    const rising = logRising(r, x);
    surface.value += n * (rising.value - x * log(alpha));
    surface.slope[0] += n * rising.slope;
    surface.slope[1] -= (n * x) / alpha;
    surface.curvature[0] += n * rising.curvature;
    surface.curvature[5] += (n * x) / alpha ** 2;
  });
}

/** Adds the logarithm of the bracket, of all customers. */
function addSilences(surface: Surface, histories: Histories, [r, alpha, s, beta]: Float64Array): void {
  const { customers, repeatOrders, recency, age } = histories;
  const active = newWay();
  const gone = newWay();
  const moments = noMoments();
  const silence = { rate: 0, alpha, s, beta, recency: 0, age: 0 };
  for (let i = 0; i < customers.length; i++) {
    const rate = (silence.rate = r + repeatOrders.values[repeatOrders.places[i]]);
    silence.recency = recency.values[recency.places[i]];
    const T = (silence.age = age.values[age.places[i]]);
    const logActive = fillActive(active, rate, silence, T);
    const logOddsGone = logSilenceIntegral(silence, moments) - logActive;
    fillGone(gone, rate, silence, moments);
    // ln(1 + odds) and odds / (1 + odds), whichever is larger.
    const small = exp(logOddsGone > 0 ? -logOddsGone : logOddsGone);
    surface.value += customers[i] * (logActive + log1p(small) + (logOddsGone > 0 ? logOddsGone : 0));
    addWays(surface, customers[i], active, gone, (logOddsGone > 0 ? 1 : small) / (1 + small));
  }
  mirror(surface);
}

/** How one way to be silent responds to r, alpha, s, beta. */
interface Way {
  /** Of the logarithm. */
  readonly slope: Float64Array;
  /** Its curvature plus slope times slope; lower triangle, row after row. */
  readonly bend: Float64Array;
}

function newWay(): Way {
  return { slope: new Float64Array(4), bend: new Float64Array(10) };
}

/** Where times are measured from. */
interface Scales {
  readonly alpha: number;
  readonly s: number;
  readonly beta: number;
}

/** (1 + T/alpha)^-rate (1 + T/beta)^-s; returns its logarithm. */
function fillActive({ slope, bend }: Way, rate: number, { alpha, s, beta }: Scales, T: number): number {
  const overA = T / (alpha * (alpha + T));
  const overB = T / (beta * (beta + T));
  slope[0] = -log1p(T / alpha);
  slope[1] = rate * overA;
  slope[2] = -log1p(T / beta);
  slope[3] = s * overB;
  for (let i = 0, at = 0; i < 4; i++) for (let j = 0; j <= i; j++, at++) bend[at] = slope[i] * slope[j];
  bend[1] += overA;
  bend[2] -= rate * overA * (2 / alpha - overA);
  bend[8] += overB;
  bend[9] -= s * overB * (2 / beta - overB);
  return rate * slope[0] + s * slope[2];
}

/** s/beta (1 + y/alpha)^-rate (1 + y/beta)^-(s + 1), averaged over y. */
function fillGone({ slope, bend }: Way, rate: number, { alpha, s, beta }: Scales, moments: SilenceMoments): void {
  const { means, products } = moments;
  const fall = s + 1;
  const logA = means[0];
  const overA = means[1];
  const logB = means[2];
  const overB = means[3];
  const overS = 1 / s;
  const overBeta = 1 / beta;
  slope[0] = -logA;
  slope[1] = rate * overA;
  slope[2] = overS - logB;
  slope[3] = fall * overB - overBeta;
  bend[0] = products[0];
  bend[1] = overA - rate * products[1];
  bend[2] = rate * ((rate + 1) * products[2] - (2 / alpha) * overA);
  bend[3] = products[3] - overS * logA;
  bend[4] = rate * (overS * overA - products[4]);
  bend[5] = products[5] - 2 * overS * logB;
  bend[6] = overBeta * logA - fall * products[6];
  bend[7] = rate * (fall * products[7] - overBeta * overA);
  bend[8] = overB - fall * products[8] + overS * fall * overB + overBeta * (logB - overS);
  bend[9] = fall * ((fall + 1) * products[9] - 4 * overBeta * overB) + 2 * overBeta * overBeta;
}

/** Adds the slope and curvature of the logarithm of both ways together. */
function addWays({ slope, curvature }: Surface, n: number, active: Way, gone: Way, shareGone: number): void {
  const mean = MEAN;
  const q = shareGone;
  const p = 1 - q;
  for (let i = 0, at = 0; i < 4; i++) {
    mean[i] = p * active.slope[i] + q * gone.slope[i];
    slope[i] += n * mean[i];
    for (let j = 0; j <= i; j++, at++) {
      curvature[i * 4 + j] += n * (p * active.bend[at] + q * gone.bend[at] - mean[i] * mean[j]);
    }
  }
}

const MEAN = new Float64Array(4);
