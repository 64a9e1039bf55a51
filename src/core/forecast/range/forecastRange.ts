import type { OrderLog } from "../../customers/OrderLog";
import { demandConfidence } from "../../clicks/clickRules";
import { betaQuantile } from "../../numeric/betaQuantile";
import { mean } from "../../numeric/mean";
import { normalQuantile } from "../../numeric/normalQuantile";
import type { ModelChoice } from "../OrderModel";
import { type Base, expectedTotals } from "./Base";
import { BASE_FIGURES, type BaseFigure } from "./BaseTotals";
import { cutsFor } from "./cutsFor";
import { logVariances } from "./logVariances";
import { type Cut, type Miss, pastMisses } from "./pastMisses";

/** How sure the forecast of one figure is. */
export interface FigureRange {
  readonly figure: BaseFigure;
  readonly expected: number;
  /** As wide as such forecasts were wrong. */
  readonly low: number;
  readonly high: number;
  /** As wide as they would be if the model were right. */
  readonly lowByModel: number;
  readonly highByModel: number;
  /** Root mean square of ln(came/expected) of forecasts of the past; undefined where none could be made. */
  readonly pastMiss: number | undefined;
  readonly holdouts: number;
}

/** What is asked, besides what a forecast of each customer is asked. */
export interface RangeTerms {
  /** The last day of which is known what came, an Excel serial number. */
  readonly asOf: number;
  /** How sure the range is to be, between 0 and 1. */
  readonly confidence: number;
}

/** No model of customers was ever nearer to what came than this, as a share, but by chance. */
const LEAST_MISS = 0.02;

/**
 * How sure the forecast of the whole base is: what all customers together will bring, with two ranges.
 *
 *     expected x e^(-+ z s)                              by the model: s^2 = logVariances
 *     expected x e^(-+ sqrt((z s)^2 + (t m)^2))           by the model and by how wrong such forecasts were
 *     m^2 = mean of (ln(came/expected)^2 - their own s^2) (days/days checked)^(1/2), at least 2% squared
 *     z, t = quantiles of the normal distribution and of Student's for as many holdouts
 *
 * A model knows chance and how little its parameters are known, but not that it may be wrong: seasons, prices, other
 * shops. How wrong it is, forecasts from days of the past tell: what they missed beyond what they themselves allowed for is added.
 * A few misses tell that roughly, so that Student's quantile stands in the normal one's place; and over more days than could be
 * checked a forecast goes further astray.
 *
 * Source: logVariances; the holdouts are those of Fader, Hardie & Lee (2005), Marketing Science 24, section 5; Hyndman &
 * Athanasopoulos (2021), Forecasting: Principles and Practice, 3rd ed., section 5.10, for forecasts from ever later days.
 * @throws DomainError unless the confidence is between 0 and 1
 */
export function forecastRange(orders: OrderLog, base: Base, terms: RangeTerms, choice: ModelChoice): FigureRange[] {
  demandConfidence(terms.confidence);
  return rangesFrom(base, pastMisses(orders, cutsOf(orders, terms.asOf, base.terms.days), choice), terms.confidence);
}

/** The days of the past at which a forecast of so many days is made, and held against what came. */
export function cutsOf({ dates }: OrderLog, asOf: number, days: number): Cut[] {
  const first = dates.reduce((earliest, date) => Math.min(earliest, Math.floor(date)), Infinity);
  return cutsFor(first, asOf, days);
}

/** The ranges of forecastRange, from forecasts of the past that were already held against what came. */
export function rangesFrom(base: Base, misses: readonly Miss[], confidence: number): FigureRange[] {
  const expected = expectedTotals(base);
  const variances = logVariances(base, expected);
  const tail = (1 + confidence) / 2;
  return BASE_FIGURES.map((figure) => {
    const byModel = normalQuantile(tail) * Math.sqrt(variances[figure]);
    const beyond =
      misses.length === 0 ? 0 : student(tail, misses.length) * missedBeyond(misses, figure, base.terms.days);
    const range = Math.hypot(byModel, beyond);
    return {
      figure,
      expected: expected[figure],
      low: expected[figure] * Math.exp(-range),
      high: expected[figure] * Math.exp(range),
      lowByModel: expected[figure] * Math.exp(-byModel),
      highByModel: expected[figure] * Math.exp(byModel),
      pastMiss: misses.length === 0 ? undefined : Math.sqrt(mean(misses.map(({ logs }) => logs[figure] ** 2))),
      holdouts: misses.length,
    };
  });
}

/** How wrong forecasts were beyond what they allowed for, in logarithms. */
function missedBeyond(misses: readonly Miss[], figure: BaseFigure, days: number): number {
  const beyond = misses.map(({ logs, variances, cut }) => {
    return (logs[figure] ** 2 - variances[figure]) * Math.sqrt(days / cut.days);
  });
  return Math.sqrt(Math.max(LEAST_MISS ** 2, mean(beyond)));
}

/** The quantile of Student's distribution, whose square over n + its square is a beta of 1/2 and n/2. */
function student(chance: number, n: number): number {
  const share = betaQuantile("upper", 2 * (1 - chance), 0.5, n / 2);
  return Math.sqrt((n * share) / (1 - share));
}
