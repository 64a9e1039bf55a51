import { describe, expect, test } from "vitest";
import { alikeWhileActive, groupHistories } from "../../../src/core/forecast/Histories";
import { orderChanceWhileActive } from "../../../src/core/forecast/orderChance";
import type { OrderModel } from "../../../src/core/forecast/OrderModel";
import { ordersInWeeks } from "../../../src/core/forecast/ordersInWeeks";
import { overAges } from "../../../src/core/forecast/overAges";
import { squareOfOrders } from "../../../src/core/forecast/range/orderMoments";

const MODELS: readonly OrderModel[] = [
  { name: "BG/NBD", parameters: { r: 0.24, alpha: 4.4, a: 0.8, b: 2.4 } },
  { name: "BG/NBD", parameters: { r: 5, alpha: 0.05, a: 30, b: 0.001 } },
  { name: "MBG/NBD", parameters: { r: 200, alpha: 100, a: 1e-4, b: 50 } },
  { name: "Pareto/NBD", parameters: { r: 0.55, alpha: 10.6, s: 0.6, beta: 11.7 } },
  { name: "Pareto/NBD", parameters: { r: 8, alpha: 0.3, s: 40, beta: 2000 } },
];
const ORDERS = [0, 1, 7, 300];
/** Of each number of orders so many ages that a curve is worth drawing. */
const AGES = Array.from({ length: 250 }, (_, i) => 100 * (i / 250) ** 2);

describe.each(MODELS)("$name with $parameters", (model) => {
  const all = ORDERS.flatMap((x) => AGES.map((weeks) => ({ x, weeks: weeks + x / 7 })));
  const groups = groupHistories({
    repeatOrders: all.map(({ x }) => x),
    recency: all.map(({ x }) => x / 7),
    age: all.map(({ weeks }) => weeks),
  });
  const alike = alikeWhileActive(groups);

  test.each([
    ["orders", ordersInWeeks],
    ["squares of orders", squareOfOrders],
    ["chances of an order", orderChanceWhileActive],
  ])("%s of many groups are what they are of each alone", (_, valueOf) => {
    for (const weeks of [0.3, 4, 52]) {
      const found = overAges(alike, model, (x, age) => valueOf(weeks, x, age, model));
      const apart = found.map((value, i) =>
        Math.abs(value / valueOf(weeks, alike.repeatOrders[i], alike.age[i], model) - 1),
      );
      expect(apart.reduce((most, each) => Math.max(most, each), 0)).toBeLessThan(1e-12);
    }
  });
});
