import { describe, expect, test } from "vitest";
import { apparel, cdnowSample, onlineRetail, orderLog, serial } from "../core/forecast/data";
import { MODEL_NAMES } from "../../src/core/forecast/OrderModel";
import { cameTotals } from "../../src/core/forecast/range/cameTotals";
import { rangeAt } from "../core/forecast/range/rangeAt";
import { FIRST_DAY, simulatedLog } from "../core/forecast/range/simulatedLog";

/** The ranges of FORECASTRANGE against what came: `npm run fuzz`. They take minutes, so that the quick tests look at a few only. */
const MINUTES = 30 * 60_000;

test("of 200 simulated logs, the 90% range of orders holds what came in 85% to 96%", { timeout: MINUTES }, () => {
  const [asOf, days] = [FIRST_DAY + 455, 182];
  const held = { orders: 0, value: 0, ordering: 0 };
  for (let i = 0; i < 200; i++) {
    const log = simulatedLog(MODEL_NAMES[i % 3], 800, 92, 1000 + i);
    const came = cameTotals(log, asOf, days);
    for (const { figure, low, high } of rangeAt(log, asOf, days)) {
      if (came[figure] >= low && came[figure] <= high) held[figure]++;
    }
  }
  console.log("of 200 simulated logs held", held);
  for (const count of Object.values(held)) {
    expect(count).toBeGreaterThanOrEqual(170);
    expect(count).toBeLessThanOrEqual(192);
  }
});

const SETS = [
  { ...cdnowSample, of: cdnowSample, least: 0.9 },
  { ...onlineRetail, of: onlineRetail, least: 0.6 },
  { ...apparel, of: apparel, least: 0.9 },
];

describe.each(SETS)("$name", ({ of, missing, least }) => {
  test.skipIf(missing)(
    "nearly every range of orders, of twenty cuts and horizons, holds what came",
    { timeout: MINUTES },
    () => {
      const rows = of.orders();
      const log = orderLog(rows);
      const days = rows.map(([, day]) => day).sort((one, other) => one - other);
      const [first, last] = [days[0], days[days.length - 1]];
      const held: boolean[] = [];
      for (const share of [0.35, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
        for (const ahead of [30, 60, 91, 182, 273, 365]) {
          const asOf = Math.round(first + share * (last - first));
          if (asOf + ahead > last) continue;
          const [{ low, high }] = rangeAt(log, asOf, ahead);
          const { orders } = cameTotals(log, asOf, ahead);
          held.push(orders >= low && orders <= high);
          if (!held[held.length - 1]) console.log(of.name, asOf - serial("20000101"), ahead, { low, orders, high });
        }
      }
      console.log(of.name, held.filter(Boolean).length, "of", held.length);
      expect(held.filter(Boolean).length / held.length).toBeGreaterThanOrEqual(least);
    },
  );
});
