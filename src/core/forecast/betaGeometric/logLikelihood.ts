import { logRising } from "../../numeric/logRising";
import { flatSurface, mirror, type Surface } from "../../numeric/Surface";
import type { Histories } from "../Histories";
import type { ExitsAtFirstOrder } from "./BetaGeometric";

const { exp, log, log1p } = Math;

/**
 * How likely a BG/NBD or MBG/NBD model makes the histories: the logarithm, with its slope and curvature in r, alpha, a, b.
 * With k the times a customer could have left (x in BG/NBD, x + 1 in MBG/NBD), each customer adds
 *
 *     ln G(r + x)/G(r) - x ln alpha - (r + x) ln(1 + T/alpha) + ln B(a, b + k)/B(a, b) + ln(1 + e^c)
 *     c = ln(a / (b + k - 1)) + (r + x) ln((alpha + T)/(alpha + tx))           (no such term where k = 0)
 *
 * where e^c is the odds that the customer has left. Everything stays in logarithms, so that hundreds of orders do no harm;
 * times are taken in units of alpha, so that nothing cancels where r and alpha run off together.
 *
 * Source: Fader, Hardie & Lee (2005), "Counting Your Customers" the Easy Way, Marketing Science 24, eq. 6, and Batislam,
 * Denizel & Filiztekin (2007), Int. J. Research in Marketing 24, eq. 3, both divided by the factor of those still active.
 * @param at r, alpha, a, b
 */
export function logLikelihood(histories: Histories, exitsAtFirstOrder: ExitsAtFirstOrder) {
  const tables = makeTables(histories, exitsAtFirstOrder);
  return (at: Float64Array): Surface => {
    const surface = flatSurface(4);
    addCounts(surface, tables, at);
    fillTables(tables, at);
    addTimes(surface, histories, tables, at);
    mirror(surface);
    return surface;
  };
}

/** What depends on one of x, tx and T alone is found once for each of their different values. */
interface Tables {
  readonly orders: Float64Array;
  /** Customers with each number of repeat orders. */
  readonly customers: Float64Array;
  readonly exits: Float64Array;
  /** ln(b + k - 1). */
  readonly logExitOdds: Float64Array;
  readonly recency: Float64Array;
  readonly age: Float64Array;
  /** ln(1 + t/alpha), and its slope in alpha: 1/(alpha + t) - 1/alpha. */
  readonly logRecency: Float64Array;
  readonly overRecency: Float64Array;
  readonly logAge: Float64Array;
  readonly overAge: Float64Array;
}

function makeTables({ customers, repeatOrders, recency, age }: Histories, extra: ExitsAtFirstOrder): Tables {
  const counts = new Float64Array(repeatOrders.values.length);
  for (let i = 0; i < customers.length; i++) counts[repeatOrders.places[i]] += customers[i];
  return {
    orders: repeatOrders.values,
    customers: counts,
    exits: repeatOrders.values.map((x) => x + extra),
    logExitOdds: new Float64Array(repeatOrders.values.length),
    recency: recency.values,
    age: age.values,
    logRecency: new Float64Array(recency.values.length),
    overRecency: new Float64Array(recency.values.length),
    logAge: new Float64Array(age.values.length),
    overAge: new Float64Array(age.values.length),
  };
}

function fillTables(tables: Tables, [, alpha, , b]: Float64Array): void {
  tables.exits.forEach((k, i) => (tables.logExitOdds[i] = log(b + k - 1)));
  fillTimes(tables.recency, alpha, tables.logRecency, tables.overRecency);
  fillTimes(tables.age, alpha, tables.logAge, tables.overAge);
}

function fillTimes(times: Float64Array, alpha: number, logs: Float64Array, overs: Float64Array): void {
  for (let i = 0; i < times.length; i++) {
    logs[i] = log1p(times[i] / alpha);
    overs[i] = -times[i] / (alpha * (alpha + times[i]));
  }
}

/** Adds ln G(r + x)/G(r) - x ln alpha + ln B(a, b + k)/B(a, b) of all customers. */
function addCounts(surface: Surface, { orders, customers, exits }: Tables, [r, alpha, a, b]: Float64Array): void {
  const { slope, curvature } = surface;
  const rising = { value: 0, slope: 0, curvature: 0 };
  const logAlpha = log(alpha);
  for (let i = 0; i < orders.length; i++) {
    const n = customers[i];
    logRising(r, orders[i], rising);
    surface.value += n * (rising.value - orders[i] * logAlpha);
    slope[0] += n * rising.slope;
    slope[1] -= (n * orders[i]) / alpha;
    curvature[0] += n * rising.curvature;
    curvature[5] += (n * orders[i]) / (alpha * alpha);

    logRising(b, exits[i], rising);
    surface.value += n * rising.value;
    slope[3] += n * rising.slope;
    curvature[15] += n * rising.curvature;

    logRising(a + b, exits[i], rising);
    surface.value -= n * rising.value;
    slope[2] -= n * rising.slope;
    slope[3] -= n * rising.slope;
    curvature[10] -= n * rising.curvature;
    curvature[14] -= n * rising.curvature;
    curvature[15] -= n * rising.curvature;
  }
}

/** Adds -(r + x) ln(1 + T/alpha) + ln(1 + e^c) of all customers. */
function addTimes(surface: Surface, histories: Histories, tables: Tables, [r, alpha, a, b]: Float64Array): void {
  const { customers, repeatOrders, recency, age } = histories;
  const { orders, exits, logExitOdds, logRecency, overRecency, logAge, overAge } = tables;
  const logA = log(a);
  const overA = 1 / a;
  const twiceOverAlpha = 2 / alpha;
  let [value, dr, dAlpha, da, db] = [0, 0, 0, 0, 0];
  let [rr, rAlpha, alphaAlpha, ra, alphaA, aa, rb, alphaB, ab, bb] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let i = 0; i < customers.length; i++) {
    const n = customers[i];
    const j = repeatOrders.places[i];
    const now = age.places[i];
    const rate = r + orders[j];
    const overNow = overAge[now];
    value -= n * rate * logAge[now];
    dr -= n * logAge[now];
    dAlpha -= n * rate * overNow;
    rAlpha -= n * overNow;
    alphaAlpha += n * rate * overNow * (overNow + twiceOverAlpha);
    if (exits[j] === 0) continue;

    const then = recency.places[i];
    const silence = logAge[now] - logRecency[then];
    const overs = overNow - overRecency[then];
    const c = logA - logExitOdds[j] + rate * silence;
    // ln(1 + e^c) and e^c / (1 + e^c), whichever side of 0 c is on.
    const small = exp(c > 0 ? -c : c);
    value += n * (log1p(small) + (c > 0 ? c : 0));
    const gone = (c > 0 ? 1 : small) / (1 + small);
    const p = n * gone;
    const pq = p * (1 - gone);

    const cAlpha = rate * overs;
    const cB = -1 / (b + exits[j] - 1);
    dr += p * silence;
    dAlpha += p * cAlpha;
    da += p * overA;
    db += p * cB;
    rr += pq * silence * silence;
    rAlpha += pq * silence * cAlpha + p * overs;
    alphaAlpha += pq * cAlpha * cAlpha - p * cAlpha * (overNow + overRecency[then] + twiceOverAlpha);
    ra += pq * silence * overA;
    alphaA += pq * cAlpha * overA;
    aa += (pq - p) * overA * overA;
    rb += pq * silence * cB;
    alphaB += pq * cAlpha * cB;
    ab += pq * overA * cB;
    bb += (pq + p) * cB * cB;
  }
  surface.value += value;
  [dr, dAlpha, da, db].forEach((each, i) => (surface.slope[i] += each));
  const lower = [[rr], [rAlpha, alphaAlpha], [ra, alphaA, aa], [rb, alphaB, ab, bb]];
  lower.forEach((row, i) => row.forEach((each, j) => (surface.curvature[i * 4 + j] += each)));
}
