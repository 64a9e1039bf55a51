import { exitsAtFirstOrder } from "../betaGeometric/exitsAtFirstOrder";
import { ordersInWeeks } from "../ordersInWeeks";
import type { OrderModel } from "../OrderModel";
import { gaussLegendre } from "../../numeric/gaussLegendre";

const { exp, expm1, log1p } = Math;

/** More terms than this are not worth their time: a bound takes their place. */
const MOST_TERMS = 20_000;
const NEGLIGIBLE = 2 ** -56;
const LARGE = 1e250;
const RULE = gaussLegendre(20);

/**
 * The mean of the square of an active customer's orders in the coming weeks: with the mean it says how far chance alone may take
 * them off.
 *
 *     sum over k = 1, 2, ... of (2 k - 1) S_(k-1) P(N >= k)          BG/NBD and MBG/NBD, S and N as ordersWhileActive has them
 *     E Y + E lambda^2 x integral over y from 0 to t of 2 y P(active at y)        Pareto/NBD
 *
 * Source: E Y^2 = sum of (2 k - 1) P(Y >= k); of a Poisson number at rate lambda over a time u it is lambda u + (lambda u)^2.
 */
export function squareOfOrders(weeks: number, repeatOrders: number, age: number, model: OrderModel): number {
  if (weeks === 0) return 0;
  const { r, alpha } = model.parameters;
  const shape = r + repeatOrders;
  const orders = ordersInWeeks(weeks, repeatOrders, age, model);
  if (model.name === "Pareto/NBD") {
    const { s, beta } = model.parameters;
    const squareOfRate = (shape * (shape + 1)) / (alpha + age) ** 2;
    return orders + squareOfRate * squareOfTime(weeks, s, beta + age);
  }
  const { a, b } = model.parameters;
  // As if nobody left: at least what it is.
  if ((shape + 40) * (1 + weeks / (alpha + age)) > MOST_TERMS) return orders + orders * orders * (1 + 1 / shape);
  const stay = b + repeatOrders + exitsAtFirstOrder(model.name);
  return squareWhileStaying(shape, weeks / (alpha + age + weeks), a, stay);
}

/** The sum over n of P(N = n) (S_0 + 3 S_1 + ... + (2 n - 1) S_(n-1)), as ordersWhileActive adds its own. */
function squareWhileStaying(shape: number, y: number, a: number, b: number): number {
  let [weight, weights, stays, square, total] = [1, 1, 1, 0, 0];
  for (let n = 1; ; n++) {
    const ratio = (y * (shape + n - 1)) / n;
    weight *= ratio;
    square += (2 * n - 1) * stays;
    stays *= (b + n - 1) / (a + b + n - 1);
    weights += weight;
    total += weight * square;
    if (ratio < 1 && weight * (square + n * n) <= NEGLIGIBLE * (1 - ratio) * total) return total / weights;
    if (weights > LARGE) {
      weight /= LARGE;
      weights /= LARGE;
      total /= LARGE;
    }
  }
}

/** The mean square of the time until an active customer leaves or t is over: the integral of 2 y (1 + y/beta)^-s. */
function squareOfTime(t: number, s: number, beta: number): number {
  const whole = log1p(t / beta);
  const panels = Math.ceil(1 + (whole * (1 + s)) / 4);
  const half = whole / panels / 2;
  let total = 0;
  for (let panel = 0; panel < panels; panel++) {
    RULE.nodes.forEach((node, i) => {
      const u = (2 * panel + 1 + node) * half;
      total += RULE.weights[i] * expm1(u) * exp((1 - s) * u);
    });
  }
  return 2 * beta * beta * half * total;
}
