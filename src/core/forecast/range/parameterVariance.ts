import { eachChanceActive } from "../chancesActive";
import { DAYS_A_WEEK } from "../customerHistories";
import { orderChanceWhileActive } from "../orderChance";
import { ordersInWeeks } from "../ordersInWeeks";
import { overAges } from "../overAges";
import { type OrderModel, PARAMETER_NAMES } from "../OrderModel";
import { cholesky, solveCholesky } from "../../numeric/cholesky";
import type { Base } from "./Base";
import { type BaseTotals, eachFigure } from "./BaseTotals";

/** By which share parameters are moved to see what that does to the orders of active customers. */
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
  const { curvatures } = base;
  const slopes = totalSlopes(base);
  const fromOrders = spreadBy(curvatures.orders);
  const { orders, value, ordering } = eachFigure((figure) => fromOrders(slopes.map((each) => each[figure])));
  return { orders, value: value + spreadBy(curvatures.spend)(spendSlopes(base)), ordering };
}

/** The variance of what has such slopes. */
function spreadBy(curvature: Float64Array): (slopes: readonly number[]) => number {
  const n = Math.sqrt(curvature.length);
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

function parametersOf(model: OrderModel): number[] {
  const own = model.parameters as unknown as Record<string, number>;
  return PARAMETER_NAMES[model.name].map((name) => own[name]);
}

/** The model with one of its parameters moved by a share of itself. */
function movedModel(model: OrderModel, parameter: number, by: number): OrderModel {
  const names = PARAMETER_NAMES[model.name];
  const values = parametersOf(model).map((value, i) => [names[i], i === parameter ? value * Math.exp(by) : value]);
  return { name: model.name, parameters: Object.fromEntries(values) as unknown } as OrderModel;
}

/**
 * The slopes of the totals in the logarithms of the order model's parameters, each customer's order value as it is. A total is
 * the chance to be active times what an active customer does. The slopes of the first are known; the second is the same for
 * many groups, and is found with each parameter moved up and down.
 */
function totalSlopes(base: Base): BaseTotals[] {
  const { model, terms, ahead } = base;
  const weeks = terms.days / DAYS_A_WEEK;
  const { alike } = ahead;
  const orders = (by: OrderModel) => overAges(alike, by, (x, age) => ordersInWeeks(weeks, x, age, by));
  const ordering = (by: OrderModel) => overAges(alike, by, (x, age) => orderChanceWhileActive(weeks, x, age, by));
  const now = { orders: orders(model), ordering: ordering(model) };
  const active = activeTotals(base, alike.places, alike.age.length);
  return parametersOf(model).map((_, parameter) => {
    const moved = [MOVE, -MOVE].map((by) => movedModel(model, parameter, by));
    const [more, fewer] = moved.map(orders);
    const [likelier, unlikelier] = moved.map(ordering);
    const [customers, money] = [active.customerSlopes[parameter], active.moneySlopes[parameter]];
    const slopes = { orders: 0, value: 0, ordering: 0 };
    for (let i = 0; i < alike.age.length; i++) {
      const ofOrders = (more[i] - fewer[i]) / (2 * MOVE);
      const ofOrdering = (likelier[i] - unlikelier[i]) / (2 * MOVE);
      slopes.orders += customers[i] * now.orders[i] + active.customers[i] * ofOrders;
      slopes.value += money[i] * now.orders[i] + active.money[i] * ofOrders;
      slopes.ordering += customers[i] * now.ordering[i] + active.customers[i] * ofOrdering;
    }
    return slopes;
  });
}

/** Of groups that are alike while active: how many customers are, what an order of theirs brings together, and how both respond. */
function activeTotals({ groups, model, ahead, orderValues }: Base, places: Int32Array, alike: number) {
  const column = () => new Float64Array(alike);
  const found = {
    customers: column(),
    money: column(),
    customerSlopes: Array.from({ length: 4 }, column),
    moneySlopes: Array.from({ length: 4 }, column),
  };
  eachChanceActive(groups, model, (group, chance, slopes) => {
    const place = places[group];
    const count = groups.customers[group];
    const expected = ahead.expectedOrders[group];
    const worth = expected > 0 ? (orderValues[group] * ahead.discountedOrders[group]) / expected : 0;
    found.customers[place] += count * chance;
    found.money[place] += worth * chance;
    for (let i = 0; i < 4; i++) {
      found.customerSlopes[i][place] += count * slopes[i];
      found.moneySlopes[i][place] += worth * slopes[i];
    }
  });
  return found;
}

/**
 * The slopes of the total money in the logarithms of p, q and v, the orders as they are: of what an order of a customer is worth,
 * p (v + x m)/(p x + q - 1).
 */
function spendSlopes({ groups: { customers, repeatOrders }, ahead, orderValues, spend }: Base): number[] {
  const { p, q, v } = spend;
  let [ofP, ofQ, ofV] = [0, 0, 0];
  for (let group = 0; group < customers.length; group++) {
    const px = p * repeatOrders.values[repeatOrders.places[group]];
    const weight = px + q - 1;
    const orders = ahead.discountedOrders[group];
    const money = orders * orderValues[group];
    ofP += money * (1 - px / weight);
    ofQ -= (money * q) / weight;
    ofV += (orders * customers[group] * p * v) / weight;
  }
  return [ofP, ofQ, ofV];
}
