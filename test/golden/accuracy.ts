import { profitChance } from "../../src/core/clicks/profitChance";
import { clicksForConfidence } from "../../src/core/clicks/clicksForConfidence";
import { saleChance } from "../../src/core/clicks/saleChance";
import { valueOfTest } from "../../src/core/clicks/valueOfTest";
import { ordersWhileActive } from "../../src/core/forecast/betaGeometric/ordersWhileActive";
import { spreadOrders } from "../../src/core/forecast/betaGeometric/spreadOrders";
import { bgNbdChanceActive } from "../../src/core/forecast/bgNbd/chanceActive";
import { orderChance } from "../../src/core/forecast/orderChance";
import { gammaGammaSurface } from "../../src/core/forecast/gammaGamma/surface";
import { spenders } from "../../src/core/forecast/gammaGamma/Spending";
import { mbgNbdChanceActive } from "../../src/core/forecast/mbgNbd/chanceActive";
import { paretoNbdChanceActive } from "../../src/core/forecast/paretoNbd/chanceActive";
import { paretoNbdExpectedOrders } from "../../src/core/forecast/paretoNbd/expectedOrders";
import { betaBinomialExcess } from "../../src/core/numeric/betaBinomialExcess";
import { betaBinomialProbability } from "../../src/core/numeric/betaBinomialProbability";
import { betaKernel } from "../../src/core/numeric/betaKernel";
import { betaQuantile } from "../../src/core/numeric/betaQuantile";
import { deviance } from "../../src/core/numeric/deviance";
import { digamma } from "../../src/core/numeric/digamma";
import { logGamma } from "../../src/core/numeric/logGamma";
import { logRisingOfAny } from "../../src/core/numeric/logRisingOfAny";
import { logRising } from "../../src/core/numeric/logRising";
import { regularisedBeta } from "../../src/core/numeric/regularisedBeta";
import { stirlingError } from "../../src/core/numeric/stirlingError";
import { trigamma } from "../../src/core/numeric/trigamma";
import chances from "./chances.json";
import forecasts from "./forecast.json";
import quantiles from "./betaQuantile.json";
import tails from "./regularisedBeta.json";
import special from "./specialFunctions.json";
import tests from "./testValue.json";

/** How far a function is from golden data at worst. */
export interface Accuracy {
  readonly name: string;
  readonly cases: number;
  /** Relative, so that 1e-16 is the last digit of a double. */
  readonly worst: number;
  /** The arguments where that is. */
  readonly at: readonly number[];
}

/** What a double can hold at full precision. */
const HOLDS = 1e-290;

/** Every row of golden data holds the arguments and then the value. */
const MEASURED: Readonly<Record<string, readonly [rows: readonly number[][], of: (...args: number[]) => number]>> = {
  logGamma: [special.logGamma, logGamma],
  digamma: [special.digamma, digamma],
  trigamma: [special.trigamma, trigamma],
  stirlingError: [special.stirlingError, stirlingError],
  deviance: [special.deviance, deviance],
  logRising: [special.logRising, (z, n) => logRising(z, n).value],
  logRisingOfAny: [special.logRising, (z, n) => logRisingOfAny(z, n).value],
  betaKernel: [special.betaKernel, betaKernel],
  betaBinomialProbability: [special.betaBinomialProbability, betaBinomialProbability],
  "regularisedBeta, lower tail": [rowsOf(tails, 3), (x, a, b) => regularisedBeta(x, a, b).lower],
  "regularisedBeta, upper tail": [rowsOf(tails, 4), (x, a, b) => regularisedBeta(x, a, b).upper],
  "betaQuantile, lower": [rowsOf(quantiles, 3), (chance, a, b) => betaQuantile("lower", chance, a, b)],
  "betaQuantile, upper": [rowsOf(quantiles, 4), (chance, a, b) => betaQuantile("upper", chance, a, b)],
  "betaBinomialExcess, mean": [
    special.betaBinomialProbability.map(([, n, a, b]) => [n, a, b, (n * a) / (a + b)]),
    (n, a, b) => betaBinomialExcess("above", 0, { n, a, b }),
  ],
  "chance of profit": [
    chances.profitChance,
    (cpc, customerValue, customers, clicks, usualRate) =>
      profitChance({ cpc, customerValue, customers, clicks, usualRate }),
  ],
  "chance of sales": [
    chances.saleChance,
    (clicks, conversionRate, sales) => saleChance({ clicks, conversionRate, sales }),
  ],
  "clicks for a confidence": [chances.clicksForConfidence, clicksForConfidence],
  "value of a test": [
    tests,
    (cpc, customerValue, testClicks, laterClicks, usualRate, customers, clicks) =>
      valueOfTest({ cpc, customerValue, testClicks, laterClicks, usualRate, customers, clicks }),
  ],
  "orders while active": [
    forecasts.whileActive,
    (shape, weeks, a, b, t) => ordersWhileActive({ shape, weeks, a, b }, t),
  ],
  "orders while active, spread": [
    forecasts.whileActive,
    (shape, weeks, a, b, t) => spreadOrders({ shape, weeks, a, b }, t),
  ],
  "chance active, BG/NBD": [
    chances.bgNbdChanceActive,
    (repeatOrders, recency, age, r, alpha, a, b) =>
      bgNbdChanceActive({ repeatOrders, recency, age }, { r, alpha, a, b }),
  ],
  "chance active, MBG/NBD": [
    chances.mbgNbdChanceActive,
    (repeatOrders, recency, age, r, alpha, a, b) =>
      mbgNbdChanceActive({ repeatOrders, recency, age }, { r, alpha, a, b }),
  ],
  "chance active, Pareto/NBD": [
    chances.paretoNbdChanceActive,
    (repeatOrders, recency, age, r, alpha, s, beta) =>
      paretoNbdChanceActive({ repeatOrders, recency, age }, { r, alpha, s, beta }),
  ],
  "expected orders, Pareto/NBD": [
    chances.paretoNbdExpectedOrders,
    (weeks, repeatOrders, recency, age, r, alpha, s, beta) =>
      paretoNbdExpectedOrders(weeks, { repeatOrders, recency, age }, { r, alpha, s, beta }),
  ],
  "chance of an order, Pareto/NBD": [
    chances.paretoNbdOrderChance,
    (weeks, repeatOrders, recency, age, r, alpha, s, beta) =>
      orderChance(weeks, { repeatOrders, recency, age }, { name: "Pareto/NBD", parameters: { r, alpha, s, beta } }),
  ],
  "log-likelihood, Gamma-Gamma": [
    chances.gammaGammaLogLikelihood,
    (p, q, v, x, m) =>
      gammaGammaSurface(spenders({ repeatOrders: [x], averageOrderValue: [m] }))(Float64Array.of(p, q, v)).value,
  ],
};

/** The worst relative error of each special function over its golden data. */
export function accuracy(): Accuracy[] {
  return Object.entries(MEASURED).map(([name, [rows, of]]) => {
    const errors = rows
      .filter((row) => Math.abs(row[row.length - 1]) > HOLDS)
      .map((row) => {
        const [args, expected] = [row.slice(0, -1), row[row.length - 1]];
        return { at: args, error: Math.abs(of(...args) - expected) / Math.abs(expected) };
      });
    const worst = errors.reduce((most, one) => (one.error > most.error ? one : most));
    return { name, cases: errors.length, worst: worst.error, at: worst.at };
  });
}

/** Golden rows of three arguments, with one of their values. */
function rowsOf(golden: readonly number[][], value: number): number[][] {
  return golden.map((row) => [...row.slice(0, 3), row[value]]);
}
