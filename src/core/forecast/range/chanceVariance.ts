import { DAYS_A_WEEK } from "../customerHistories";
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
export function chanceVariance({ histories, model, spend, terms, rows }: Base): BaseTotals {
  const weeks = terms.days / DAYS_A_WEEK;
  const squares = new Map<number, Map<number, number>>();
  const squareOf = (x: number, age: number) => {
    const ofAge = squares.get(age) ?? new Map<number, number>();
    squares.set(age, ofAge);
    const found = ofAge.get(x) ?? squareOfOrders(weeks, x, age, model);
    ofAge.set(x, found);
    return found;
  };
  const { p, q, v } = spend;
  let [orders, value, ordering] = [0, 0, 0];
  rows.forEach((row, i) => {
    const x = histories.repeatOrders[i];
    const square = row.chanceActive * squareOf(x, histories.age[i]);
    orders += square - row.expectedOrders ** 2;
    ordering += row.orderChance * (1 - row.orderChance);
    if (row.expectedOrders === 0) return;
    const discount = row.expectedValue / (row.expectedOrders * row.expectedOrderValue);
    const shape = Math.max(LEAST_SHAPE, p * x + q);
    const scale = v + x * Math.max(0, histories.averageOrderValue[i]);
    const overSquare = scale ** 2 / ((shape - 1) * (shape - 2));
    const spent = (p * p * square + p * row.expectedOrders) * overSquare * discount ** 2;
    value += Math.max(0, spent - row.expectedValue ** 2);
  });
  return { orders, value, ordering };
}
