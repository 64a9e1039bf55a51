import { describe, expect, test } from "vitest";
import { chanceActive } from "../../../src/core/forecast/chanceActive";
import { expectedOrders } from "../../../src/core/forecast/expectedOrders";
import { orderChance } from "../../../src/core/forecast/orderChance";
import type { OrderModel } from "../../../src/core/forecast/OrderModel";
import { gamma, random } from "./simulate";

const MODELS: readonly OrderModel[] = [
  { name: "BG/NBD", parameters: { r: 0.8, alpha: 6, a: 0.9, b: 2.4 } },
  { name: "MBG/NBD", parameters: { r: 0.8, alpha: 6, a: 0.9, b: 2.4 } },
  { name: "Pareto/NBD", parameters: { r: 0.8, alpha: 6, s: 0.9, beta: 20 } },
];

/** The days of one customer's repeat orders, as the model tells the story, up to an end. */
function lifeOf(model: OrderModel, end: number, chance: () => number): number[] {
  const { r, alpha } = model.parameters;
  const rate = gamma(r, chance) / alpha;
  const { leaves, gone } = exits(model, chance);
  const days: number[] = [];
  if (model.name === "MBG/NBD" && leaves()) return days;
  for (let now = 0; ;) {
    now -= Math.log(chance()) / rate;
    if (now > Math.min(end, gone)) return days;
    days.push(now);
    if (leaves()) return days;
  }
}

function exits(model: OrderModel, chance: () => number): { leaves: () => boolean; gone: number } {
  if (model.name === "Pareto/NBD") {
    const { s, beta } = model.parameters;
    return { leaves: () => false, gone: -Math.log(chance()) / (gamma(s, chance) / beta) };
  }
  const [a, b] = [gamma(model.parameters.a, chance), gamma(model.parameters.b, chance)];
  return { leaves: () => chance() < a / (a + b), gone: Infinity };
}

describe.each(MODELS)("$name", (model) => {
  test("as many of 20,000 simulated customers order in the coming weeks as their chances add up to", () => {
    const chance = random(1128);
    const [age, weeks] = [30, 12];
    let [came, expected, variance] = [0, 0, 0];
    for (let i = 0; i < 20_000; i++) {
      const days = lifeOf(model, age + weeks, chance);
      const before = days.filter((day) => day <= age);
      const history = { repeatOrders: before.length, recency: before.at(-1) ?? 0, age };
      const each = orderChance(weeks, history, model);
      if (days.length > before.length) came++;
      expected += each;
      variance += each * (1 - each);
    }
    expect(Math.abs(came - expected)).toBeLessThan(3 * Math.sqrt(variance));
  });

  test("it is 0 for no time, rises to the chance of being active where nobody leaves before an order, and is at most the orders to expect", () => {
    const history = { repeatOrders: 3, recency: 20, age: 30 };
    const at = (weeks: number) => orderChance(weeks, history, model);
    expect(at(0)).toBe(0);
    const rising = [0.001, 1, 10, 100, 1e4, 1e8].map(at);
    expect(rising).toEqual([...rising].sort((one, other) => one - other));
    const active = chanceActive(history, model);
    if (model.name === "Pareto/NBD") expect(at(1e12)).toBeLessThan(active);
    else expect(at(1e12)).toBeCloseTo(active, 9);
    for (const weeks of [0.001, 1, 50]) expect(at(weeks)).toBeLessThan(expectedOrders(weeks, history, model));
    // Within a moment there is one order or none.
    expect(at(1e-9) / expectedOrders(1e-9, history, model)).toBeCloseTo(1, 7);
  });
});

test("weeks below 0 are refused", () => {
  expect(() => orderChance(-1, { repeatOrders: 0, recency: 0, age: 1 }, MODELS[0])).toThrow("weeks is -1");
});
