import { describe, expect, test } from "vitest";
import { apparel, cdnowSample, type DataFile, onlineRetail, orderLog, SEPTEMBER_30_1997 } from "../data";
import { MODEL_NAMES } from "../../../../src/core/forecast/OrderModel";
import { expectedTotals } from "../../../../src/core/forecast/range/Base";
import { cameTotals } from "../../../../src/core/forecast/range/cameTotals";
import { chanceVariance } from "../../../../src/core/forecast/range/chanceVariance";
import { cutsFor } from "../../../../src/core/forecast/range/cutsFor";
import { logVariances } from "../../../../src/core/forecast/range/logVariances";
import { parameterVariance } from "../../../../src/core/forecast/range/parameterVariance";
import { baseAt, rangeAt } from "./rangeAt";
import { FIRST_DAY, simulatedLog } from "./simulatedLog";

describe.skipIf(cdnowSample.missing)(`CDNOW sample on 1997-09-30, 39 weeks ahead (needs ${cdnowSample.name})`, () => {
  const log = cdnowSample.missing ? orderLog([]) : orderLog(cdnowSample.orders());

  test("a BG/NBD expects 1,653.4 orders, with a standard deviation of 74.35 by its parameters", () => {
    const base = baseAt(log, SEPTEMBER_30_1997, 273, "BG/NBD");
    expect(expectedTotals(base).orders).toBeCloseTo(1653.4, 1);
    expect(Math.sqrt(parameterVariance(base).orders)).toBeCloseTo(74.35, 1);
  });

  test("its own range is 1,493 to 1,826 within a third of a hundredth, and 1,882 came", () => {
    const [orders] = rangeAt(log, SEPTEMBER_30_1997, 273, "BG/NBD");
    expect(orders.lowByModel / 1493).toBeCloseTo(1, 2);
    expect(orders.highByModel / 1826).toBeCloseTo(1, 2);
    expect(cameTotals(log, SEPTEMBER_30_1997, 273).orders).toBe(1882);
  });

  test("widened by past misses it holds what came, and is not idle", () => {
    const came = cameTotals(log, SEPTEMBER_30_1997, 273);
    const ranges = rangeAt(log, SEPTEMBER_30_1997, 273);
    for (const { figure, low, high, holdouts } of ranges) {
      expect(low, figure).toBeLessThan(came[figure]);
      expect(high, figure).toBeGreaterThan(came[figure]);
      expect(holdouts).toBe(5);
    }
    const [orders] = ranges;
    expect(orders.high).toBeLessThan(2400);
    expect(orders.low).toBeGreaterThan(1000);
  });
});

/** Cuts at so many days after the first order, each with the days ahead; all of them are in test/fuzz. */
const CUTS: readonly (readonly [DataFile, number, number])[] = [
  [cdnowSample, 218, 182],
  [cdnowSample, 381, 91],
  [onlineRetail, 224, 60],
  [apparel, 1089, 365],
  [apparel, 1525, 182],
];

test.each(CUTS.map(([file, day, ahead]) => ({ file, name: file.name, day, ahead })))(
  "$name, $day days after the first order: the range of orders holds those of the next $ahead days",
  ({ file, day, ahead, name }) => {
    if (file.missing) return expect(name).toBe(file.name);
    const rows = file.orders();
    const asOf = rows.reduce((least, [, date]) => Math.min(least, date), Infinity) + day;
    const log = orderLog(rows);
    const [{ low, high }] = rangeAt(log, asOf, ahead);
    const { orders } = cameTotals(log, asOf, ahead);
    expect(low).toBeLessThan(orders);
    expect(high).toBeGreaterThan(orders);
  },
);

describe.each(MODEL_NAMES)("%s", (name) => {
  test("chance alone takes simulated customers as far off as its variance says", () => {
    const [asOf, days] = [FIRST_DAY + 420, 140];
    const misses = Array.from({ length: 16 }, (_, seed) => {
      const log = simulatedLog(name, 400, 82, seed);
      const base = baseAt(log, asOf, days, name);
      const came = cameTotals(log, asOf, days);
      const expected = expectedTotals(base);
      const variances = logVariances(base, expected);
      return { z: Math.log(came.orders / expected.orders) / Math.sqrt(variances.orders), base, came, expected };
    });
    const square = misses.reduce((sum, { z }) => sum + z * z, 0) / misses.length;
    expect(square).toBeGreaterThan(0.35);
    expect(square).toBeLessThan(2);
    for (const { base, expected } of misses.slice(0, 3)) {
      const byChance = chanceVariance(base);
      expect(byChance.ordering).toBeLessThan(expected.ordering);
      expect(byChance.orders).toBeGreaterThan(expected.orders);
    }
  });
});

describe("the cuts of the past", () => {
  test("leave as many days as are looked ahead, where the log is long enough", () => {
    expect(cutsFor(0, 1000, 100)).toEqual([400, 525, 650, 775, 900].map((day) => ({ day, days: 100 })));
  });

  test("or as many as there are", () => {
    expect(cutsFor(0, 100, 365)).toEqual([40, 50, 60, 70, 80].map((day) => ({ day, days: 100 - day })));
  });

  test("and are none in a log of less than four weeks", () => {
    expect(cutsFor(0, 27, 5)).toEqual([]);
    expect(cutsFor(0, 28, 5)).toHaveLength(5);
  });
});

test("what came counts orders of a day once, of customers known on the day, with refunds taken off", () => {
  const log = orderLog([
    ["a", 100, 10],
    ["a", 105, 20],
    ["a", 105, 5],
    ["a", 106, -3],
    ["a", 111, 50],
    ["b", 104, 99],
    ["b", 105, 99],
    ["c", 90, 1],
  ]);
  expect(cameTotals(log, 103, 7)).toEqual({ orders: 1, value: 22, ordering: 1 });
});
