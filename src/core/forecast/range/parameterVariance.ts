import { exitsAtFirstOrder } from "../betaGeometric/exitsAtFirstOrder";
import { logLikelihood } from "../betaGeometric/logLikelihood";
import { chanceActive } from "../chanceActive";
import { DAYS_A_WEEK } from "../customerHistories";
import { spenders } from "../gammaGamma/Spending";
import { gammaGammaSurface } from "../gammaGamma/surface";
import { orderChanceWhileActive } from "../orderChance";
import { type OrderModel, PARAMETER_NAMES } from "../OrderModel";
import { ordersInWeeks } from "../ordersInWeeks";
import { paretoNbdSurface } from "../paretoNbd/surface";
import { alikeWhileActive, historyOf } from "../Histories";
import { cholesky, solveCholesky } from "../../numeric/cholesky";
import { inLogarithms, type Surface } from "../../numeric/Surface";
import type { Base } from "./Base";
import { type BaseTotals, eachFigure } from "./BaseTotals";

/** By which share parameters are moved to see what that does to the totals. */
const MOVE = 1e-4;
/** The least curvature that a ridge of the likelihood is given: so far along it, nobody would believe the model. */
const LEAST_CURVATURE = 1e-2;

/**
 * How far the totals may be off because the parameters are learnt from no more customers than there are: the delta method on the
 * logarithms of the parameters, whose variances are the inverse of the likelihood's curvature at its top.
 *
 *     g' (-H)^-1 g           g = slope of a total, H = curvature of the log-likelihood, both in the parameters' logarithms
 *
 * Source: Fader, Hardie & Lee (2005), Marketing Science 24, table 2, have their standard errors from the same curvature; Wasserman
 * (2004), All of Statistics, theorem 9.24 (the delta method).
 */
export function parameterVariance(base: Base): BaseTotals {
  const { model, groups, spend, histories } = base;
  const own = model.parameters as unknown as Record<string, number>;
  const at = PARAMETER_NAMES[model.name].map((name) => own[name]);
  const surfaceAt =
    model.name === "Pareto/NBD" ? paretoNbdSurface(groups) : logLikelihood(groups, exitsAtFirstOrder(model.name));
  const orderTotals = groupedTotals(base);
  const slopes = slopesOf(at, (moved) => orderTotals(modelAt(model, moved)));
  const fromOrders = spreadAt(surfaceAt, at);
  const { orders, value, ordering } = eachFigure((figure) => fromOrders(slopes.map((each) => each[figure])));
  const fromSpend = spreadAt(gammaGammaSurface(spenders(histories)), [spend.p, spend.q, spend.v]);
  return { orders, value: value + fromSpend(spendSlopes(base)), ordering };
}

function modelAt({ name }: OrderModel, values: readonly number[]): OrderModel {
  const parameters = Object.fromEntries(PARAMETER_NAMES[name].map((each, i) => [each, values[i]]));
  return { name, parameters } as unknown as OrderModel;
}

/** The slopes of totals in the logarithms of parameters. */
function slopesOf(at: readonly number[], totals: (at: readonly number[]) => BaseTotals): BaseTotals[] {
  return at.map((_, i) => {
    const moved = (by: number) => totals(at.map((value, j) => (j === i ? value * Math.exp(by) : value)));
    const [up, down] = [moved(MOVE), moved(-MOVE)];
    return eachFigure((figure) => (up[figure] - down[figure]) / (2 * MOVE));
  });
}

/** The variance of what has such slopes. */
function spreadAt(surfaceAt: (at: Float64Array) => Surface, at: readonly number[]): (slopes: number[]) => number {
  const parameters = Float64Array.from(at);
  const { curvature } = inLogarithms(surfaceAt(parameters), parameters);
  const n = at.length;
  for (let least = LEAST_CURVATURE; least < 1e12; least *= 10) {
    const lower = cholesky(
      curvature.map((each, place) => (place % (n + 1) === 0 ? least - each : -each)),
      n,
    );
    if (!lower) continue;
    return (slopes) => {
      const right = Float64Array.from(slopes);
      return solveCholesky(lower, right).reduce((sum, each, i) => sum + each * right[i], 0);
    };
  }
  return () => 0;
}

/** The totals under another model, each customer's order value as it is: over groups of customers alike. */
function groupedTotals({ groups, ahead, terms }: Base): (model: OrderModel) => BaseTotals {
  const weeks = terms.days / DAYS_A_WEEK;
  const { customers } = groups;
  const alike = alikeWhileActive(groups);
  const money = new Float64Array(customers.length);
  groups.groups.forEach((group, i) => {
    if (ahead.expectedOrders[i] > 0) money[group] += ahead.expectedValue[i] / ahead.expectedOrders[i];
  });
  return (model) => {
    const coming = alike.age.map((age, i) => ordersInWeeks(weeks, alike.repeatOrders[i], age, model));
    const chances = alike.age.map((age, i) => orderChanceWhileActive(weeks, alike.repeatOrders[i], age, model));
    let [orders, value, ordering] = [0, 0, 0];
    for (let group = 0; group < customers.length; group++) {
      const active = chanceActive(historyOf(groups, group), model);
      const own = alike.places[group];
      orders += customers[group] * active * coming[own];
      value += money[group] * active * coming[own];
      ordering += customers[group] * active * chances[own];
    }
    return { orders, value, ordering };
  };
}

/**
 * The slopes of the total money in the logarithms of p, q and v, the orders as they are: of what an order of a customer is worth,
 * p (v + x m)/(p x + q - 1).
 */
function spendSlopes({ ahead, histories, spend }: Base): number[] {
  const { p, q, v } = spend;
  let [ofP, ofQ, ofV] = [0, 0, 0];
  for (let i = 0; i < histories.age.length; i++) {
    const x = histories.repeatOrders[i];
    const money = ahead.expectedValue[i];
    const weight = p * x + q - 1;
    ofP += money * (1 - (p * x) / weight);
    ofQ -= (money * q) / weight;
    ofV += (money * v) / (v + x * Math.max(0, histories.averageOrderValue[i]));
  }
  return [ofP, ofQ, ofV];
}
