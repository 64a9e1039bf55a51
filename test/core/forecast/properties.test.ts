import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chanceActive } from "../../../src/core/forecast/chanceActive";
import { expectedOrders } from "../../../src/core/forecast/expectedOrders";
import { expectedOrderValue } from "../../../src/core/forecast/gammaGamma/expectedOrderValue";
import { fitOrderModel } from "../../../src/core/forecast/fitOrderModel";
import { groupHistories, type Histories } from "../../../src/core/forecast/Histories";
import { logLikelihood } from "../../../src/core/forecast/betaGeometric/logLikelihood";
import type { OrderHistory } from "../../../src/core/forecast/OrderHistory";
import { MODEL_NAMES, type ModelName, type OrderModel } from "../../../src/core/forecast/OrderModel";
import { ordersInWeeks } from "../../../src/core/forecast/ordersInWeeks";
import { paretoNbdSurface } from "../../../src/core/forecast/paretoNbd/surface";
import { columnsOf, simulateBetaGeometric } from "./simulate";

const positive = (least: number, most: number) =>
  fc.double({ min: Math.log(least), max: Math.log(most), noNaN: true }).map(Math.exp);

const model: fc.Arbitrary<OrderModel> = fc
  .tuple(
    fc.constantFrom(...MODEL_NAMES),
    positive(0.01, 20),
    positive(0.1, 200),
    positive(0.01, 20),
    positive(0.05, 200),
  )
  .map(([name, r, alpha, third, fourth]) => modelOf(name, r, alpha, third, fourth));

function modelOf(name: ModelName, r: number, alpha: number, third: number, fourth: number): OrderModel {
  return name === "Pareto/NBD"
    ? { name, parameters: { r, alpha, s: third, beta: fourth } }
    : { name, parameters: { r, alpha, a: third, b: fourth } };
}

const history: fc.Arbitrary<OrderHistory> = fc
  .tuple(
    fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constant(254)),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.integer({ min: 0, max: 2000 }),
  )
  .map(([repeatOrders, share, days]) => ({
    repeatOrders,
    recency: repeatOrders > 0 ? (share * days) / 7 : 0,
    age: days / 7,
  }));

const ROUNDING = 1e-9;

describe("the chance that a customer is active", () => {
  test("is from 0 to 1 and falls as silence grows", () => {
    fc.assert(
      fc.property(history, model, fc.double({ min: 0, max: 500, noNaN: true }), (known, of, more) => {
        const now = chanceActive(known, of);
        const later = chanceActive({ ...known, age: known.age + more }, of);
        expect(now).toBeGreaterThanOrEqual(0);
        expect(now).toBeLessThanOrEqual(1);
        expect(later).toBeLessThanOrEqual(now + ROUNDING);
      }),
      { numRuns: 500 },
    );
  });
});

test("a silence of next to no time, and parameters next to certain, come to an end", () => {
  const pareto = { name: "Pareto/NBD", parameters: { r: 1, alpha: 1, s: 1, beta: 1 } } as const;
  expect(chanceActive({ repeatOrders: 254, recency: 0, age: 5e-324 }, pareto)).toBe(1);
  expect(chanceActive({ repeatOrders: 0, recency: 0, age: 1e-310 }, pareto)).toBe(1);
  const certain = { name: "BG/NBD", parameters: { r: 1, alpha: 0.01, a: 3e9, b: 1e9 } } as const;
  // Who leaves after each order with a chance of 3/4 orders 4/3 times at most.
  expect(expectedOrders(1e6, { repeatOrders: 0, recency: 0, age: 0 }, certain)).toBeCloseTo(4 / 3, 4);
});

describe("expected orders", () => {
  const weeks = fc.double({ min: 0, max: 300, noNaN: true });

  test("are 0 in no time, rise with the weeks, and never outrun what the customer would do without leaving", () => {
    fc.assert(
      fc.property(history, model, weeks, weeks, (known, of, some, more) => {
        const first = expectedOrders(some, known, of);
        const both = expectedOrders(some + more, known, of);
        const { r, alpha } = of.parameters;
        expect(expectedOrders(0, known, of)).toBe(0);
        expect(both).toBeGreaterThanOrEqual(first * (1 - ROUNDING));
        const unlimited = ((r + known.repeatOrders) / (alpha + known.age)) * (some + more);
        expect(both).toBeLessThanOrEqual(unlimited * (1 + ROUNDING) + 1e-300);
      }),
      { numRuns: 500 },
    );
  });

  test("are those of an active customer times the chance to be one", () => {
    fc.assert(
      fc.property(history, model, weeks, (known, of, some) => {
        const whole = ordersInWeeks(some, known.repeatOrders, known.age, of) * chanceActive(known, of);
        expect(expectedOrders(some, known, of)).toBeCloseTo(whole, 9);
      }),
    );
  });
});

test("all histories of a short time have chances that sum to 1", () => {
  // x orders in one week at a rate known almost exactly, and nobody leaves: the chances are Poisson's.
  const chanceOf = (x: number) => {
    const known = groupHistories({ repeatOrders: [x], recency: [x > 0 ? 1 : 0], age: [1] });
    const factorial = Array.from({ length: x }, (_, i) => i + 1).reduce((product, i) => product * i, 1);
    // Orders may fall anywhere in the week, which the likelihood of one history does not count.
    return Math.exp(logLikelihood(known, 0)(Float64Array.of(2, 3, 1e-12, 1)).value) / factorial;
  };
  const total = Array.from({ length: 60 }, (_, x) => chanceOf(x)).reduce((sum, each) => sum + each, 0);
  expect(total).toBeCloseTo(1, 9);
});

describe("slope and curvature are those of the height", () => {
  const histories = groupHistories(columnsOf(simulateBetaGeometric({ r: 0.6, alpha: 5, a: 0.8, b: 2.4 }, 0, 60, 9)));
  const surfaces: Record<string, (of: Histories) => ReturnType<typeof paretoNbdSurface>> = {
    "BG/NBD": (of) => logLikelihood(of, 0),
    "MBG/NBD": (of) => logLikelihood(of, 1),
    "Pareto/NBD": paretoNbdSurface,
  };

  test.each(Object.keys(surfaces))("%s", (name) => {
    const at = surfaces[name](histories);
    fc.assert(
      fc.property(fc.array(positive(0.1, 30), { minLength: 4, maxLength: 4 }), (parameters) => {
        const here = at(Float64Array.from(parameters));
        for (let i = 0; i < 4; i++) {
          const step = parameters[i] * 1e-4;
          const [up, down] = [step, -step].map((by) =>
            at(Float64Array.from(parameters, (p, j) => (j === i ? p + by : p))),
          );
          const scale = 1 + Math.abs(here.value) / parameters[i];
          expect(Math.abs((up.value - down.value) / (2 * step) - here.slope[i]) / scale).toBeLessThan(1e-6);
          for (let j = 0; j < 4; j++) {
            const bend = (up.slope[j] - down.slope[j]) / (2 * step);
            const size = 1 + Math.abs(here.value) / (parameters[i] * parameters[j]);
            expect(Math.abs(bend - here.curvature[i * 4 + j]) / size).toBeLessThan(1e-5);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

test("a model does not depend on the order of the customers", () => {
  const histories = simulateBetaGeometric({ r: 0.6, alpha: 5, a: 0.8, b: 2.4 }, 0, 900, 10);
  const shuffled = histories.map((_, i) => histories[(i * 389) % histories.length]);
  for (const name of MODEL_NAMES) {
    expect(fitOrderModel(groupHistories(columnsOf(shuffled)), name)).toEqual(
      fitOrderModel(groupHistories(columnsOf(histories)), name),
    );
  }
});

test("an expected order value lies between the customer's own and everyone's, and money scales it", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 300 }),
      positive(0.01, 1e4),
      positive(0.1, 50),
      positive(1.01, 50),
      positive(0.1, 1e4),
      (repeatOrders, averageOrderValue, p, q, v) => {
        const value = expectedOrderValue({ repeatOrders, averageOrderValue }, { p, q, v });
        const all = (p * v) / (q - 1);
        const own = repeatOrders > 0 ? averageOrderValue : all;
        expect(value).toBeGreaterThanOrEqual(Math.min(own, all) * (1 - ROUNDING));
        expect(value).toBeLessThanOrEqual(Math.max(own, all) * (1 + ROUNDING));
        const scaled = expectedOrderValue(
          { repeatOrders, averageOrderValue: 7 * averageOrderValue },
          { p, q, v: 7 * v },
        );
        expect(scaled / value).toBeCloseTo(7, 9);
      },
    ),
  );
});
