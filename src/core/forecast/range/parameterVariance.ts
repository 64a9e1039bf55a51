import { exitsAtFirstOrder } from "../betaGeometric/exitsAtFirstOrder";
import { logLikelihood } from "../betaGeometric/logLikelihood";
import { chanceActive } from "../chanceActive";
import { DAYS_A_WEEK } from "../customerHistories";
import { expectedOrderValue } from "../gammaGamma/expectedOrderValue";
import { spenders } from "../gammaGamma/Spending";
import { gammaGammaSurface } from "../gammaGamma/surface";
import { orderChanceWhileActive } from "../orderChance";
import { type OrderModel, PARAMETER_NAMES } from "../OrderModel";
import { ordersInWeeks } from "../ordersInWeeks";
import { paretoNbdSurface } from "../paretoNbd/surface";
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
  const amounts = [spend.p, spend.q, spend.v];
  const money = slopesOf(amounts, ([p, q, v]) => ({ orders: 0, value: valueAt(base, { p, q, v }), ordering: 0 }));
  const fromSpend = spreadAt(gammaGammaSurface(spenders(histories)), amounts);
  return eachFigure(
    (figure) => fromOrders(slopes.map((each) => each[figure])) + fromSpend(money.map((each) => each[figure])),
  );
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
function groupedTotals({ groups, rows, terms }: Base): (model: OrderModel) => BaseTotals {
  const weeks = terms.days / DAYS_A_WEEK;
  const { customers, repeatOrders, recency, age } = groups;
  const money = new Float64Array(customers.length);
  rows.forEach(({ expectedOrders, expectedValue }, i) => {
    if (expectedOrders > 0) money[groups.groups[i]] += expectedValue / expectedOrders;
  });
  return (model) => {
    const ahead = whileActive(weeks, model);
    let [orders, value, ordering] = [0, 0, 0];
    for (let group = 0; group < customers.length; group++) {
      const history = {
        repeatOrders: repeatOrders.values[repeatOrders.places[group]],
        recency: recency.values[recency.places[group]],
        age: age.values[age.places[group]],
      };
      const active = chanceActive(history, model);
      const coming = ahead(history.repeatOrders, history.age);
      orders += customers[group] * active * coming.orders;
      value += money[group] * active * coming.orders;
      ordering += customers[group] * active * coming.chance;
    }
    return { orders, value, ordering };
  };
}

/** Found once for customers of as many orders and the same age. */
function whileActive(weeks: number, model: OrderModel) {
  const known = new Map<number, Map<number, { orders: number; chance: number }>>();
  return (x: number, age: number) => {
    const ofAge = known.get(age) ?? new Map<number, { orders: number; chance: number }>();
    known.set(age, ofAge);
    const found = ofAge.get(x) ?? {
      orders: ordersInWeeks(weeks, x, age, model),
      chance: orderChanceWhileActive(weeks, x, age, model),
    };
    ofAge.set(x, found);
    return found;
  };
}

/** The total money under another model of spend, the orders as they are. */
function valueAt({ rows, histories }: Base, spend: Base["spend"]): number {
  return rows.reduce((total, { expectedValue, expectedOrderValue: now }, i) => {
    if (now === 0) return total;
    const averageOrderValue = Math.max(0, histories.averageOrderValue[i]);
    const then = expectedOrderValue({ repeatOrders: histories.repeatOrders[i], averageOrderValue }, spend);
    return total + (expectedValue / now) * then;
  }, 0);
}
