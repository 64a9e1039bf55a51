import { DAYS_A_WEEK } from "../customerHistories";
import { overAges } from "../overAges";
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
 * An order of a customer is worth a gamma of p and nu, and nu is a gamma of p x + q and x m + v. The customers of a group differ
 * in x m alone, and its square is all that enters.
 *
 * Source: Fader & Hardie (2013), The Gamma-Gamma Model of Monetary Value, eq. 1 and 4; E Y^2 as squareOfOrders has it.
 */
export function chanceVariance({ groups, spent, model, spend, terms, ahead }: Base): BaseTotals {
  const weeks = terms.days / DAYS_A_WEEK;
  const { alike } = ahead;
  const whileActive = overAges(alike, model, (x, age) => squareOfOrders(weeks, x, age, model));
  const { customers, repeatOrders } = groups;
  const { p, q, v } = spend;
  let [orders, value, ordering] = [0, 0, 0];
  for (let group = 0; group < customers.length; group++) {
    const count = customers[group];
    const [expected, chance] = [ahead.expectedOrders[group], ahead.orderChance[group]];
    const square = ahead.chanceActive[group] * whileActive[alike.places[group]];
    orders += count * (square - expected ** 2);
    ordering += count * chance * (1 - chance);
    if (expected === 0) continue;
    const known = p * repeatOrders.values[repeatOrders.places[group]] + q;
    const shape = Math.max(LEAST_SHAPE, known);
    const discounted = ahead.discountedOrders[group];
    const ofOne =
      ((p * p * square + p * expected) / ((shape - 1) * (shape - 2))) * (discounted / expected) ** 2 -
      ((discounted * p) / (known - 1)) ** 2;
    const scales = count * v * v + 2 * v * spent.totals[group] + spent.squares[group];
    value += Math.max(0, ofOne) * scales;
  }
  return { orders, value, ordering };
}
