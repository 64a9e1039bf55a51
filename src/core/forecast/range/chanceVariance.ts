import { DAYS_A_WEEK } from "../customerHistories";
import { alikeWhileActive } from "../Histories";
import type { Base } from "./Base";
import type { BaseTotals } from "./BaseTotals";
import { squareOfOrders } from "./orderMoments";

/** Of whom hardly anything is known, the variance of spend may be without end; it is taken as if so much were known. */
const LEAST_SHAPE = 2.05;

/**
 * How far chance alone may take the totals off, if the model and its parameters are right: the variances of what the customers
 * do, added up, since each decides alone.
 *
 *     Var Y = E Y^2 - (E Y)^2,   E V^2 = (p^2 E Y^2 + p E Y) E(1/nu^2),   c (1 - c) for who orders with chance c
 *
 * An order of a customer is worth a gamma of p and nu, and nu is a gamma of p x + q and x m + v.
 *
 * Source: Fader & Hardie (2013), The Gamma-Gamma Model of Monetary Value, eq. 1 and 4; E Y^2 as squareOfOrders has it.
 */
export function chanceVariance({ histories, groups, model, spend, terms, ahead }: Base): BaseTotals {
  const weeks = terms.days / DAYS_A_WEEK;
  const alike = alikeWhileActive(groups);
  const squares = alike.age.map((age, i) => squareOfOrders(weeks, alike.repeatOrders[i], age, model));
  const { p, q, v } = spend;
  let [orders, value, ordering] = [0, 0, 0];
  for (let i = 0; i < groups.groups.length; i++) {
    const x = histories.repeatOrders[i];
    const [expected, money, chance] = [ahead.expectedOrders[i], ahead.expectedValue[i], ahead.orderChance[i]];
    const square = ahead.chanceActive[i] * squares[alike.places[groups.groups[i]]];
    orders += square - expected ** 2;
    ordering += chance * (1 - chance);
    if (expected === 0) continue;
    const discount = money / (expected * ahead.expectedOrderValue[i]);
    const shape = Math.max(LEAST_SHAPE, p * x + q);
    const scale = v + x * Math.max(0, histories.averageOrderValue[i]);
    const overSquare = scale ** 2 / ((shape - 1) * (shape - 2));
    const spent = (p * p * square + p * expected) * overSquare * discount ** 2;
    value += Math.max(0, spent - money ** 2);
  }
  return { orders, value, ordering };
}
