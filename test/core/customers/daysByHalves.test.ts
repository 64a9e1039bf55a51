import fc from "fast-check";
import { expect, test } from "vitest";
import { daysByHalves } from "../../../src/core/customers/daysByHalves";
import { daysToEarnBack } from "../../../src/core/customers/daysToEarnBack";
import { lastDayOf } from "../../../src/core/customers/lastDay";
import { logPeriods } from "../../../src/taskpane/jobs/seeProfitCentre/logPeriods";
import { periodsSummedUp } from "../../engines/periodQuestions";
import { knownOrders } from "../../engines/TestOrders";

test("of two customers, one of whom earns 10 back on day 4 and the other on day 7, half have after five and a half days", () => {
  const steps = [
    { day: 0, half: 6, most: 3 },
    { day: 4, half: 12, most: 3 },
    { day: 7, half: 12, most: 11 },
  ];
  expect(daysByHalves(steps, 10)).toBe(5.5);
  expect(daysByHalves(steps, 3)).toBe(0);
  expect(daysByHalves(steps, 11.5)).toBeUndefined();
  expect(daysByHalves(steps, 0)).toBe(0);
});

test("where nobody was won, nothing is told", () => {
  expect(daysByHalves([], 0)).toBeUndefined();
});

test("steps tell of every cost what the orders tell", () => {
  const days = 30;
  const order = fc.record({
    customer: fc.constantFrom("a", "b", "c", "d", "e", "f", "g"),
    day: fc.integer({ min: 45_000, max: 45_080 }),
    amount: fc.integer({ min: -20, max: 60 }).map((amount) => amount / 4),
    cost: fc.integer({ min: 0, max: 8 }).map((cost) => cost / 4),
  });
  const bought = { customer: "a", day: 45_080, amount: 1, cost: 0 };
  fc.assert(
    fc.property(
      fc.array(order, { maxLength: 40 }),
      fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 9 }),
      (rows, costsToTry) => {
        const known = knownOrders([...rows, bought]);
        const { log, costs } = known;
        const { firstPeriods } = logPeriods(log, { asOf: lastDayOf(log), days });
        const steps = periodsSummedUp(known, { costs, days, periods: 3, lapseDays: days }).flatMap((row) =>
          row.days_since_first === undefined
            ? []
            : [{ day: Number(row.days_since_first), half: Number(row.half_earned), most: Number(row.most_earned) }],
        );
        for (const cost of costsToTry.map((each) => each / 8)) {
          const isMeant = (customer: number) => firstPeriods[customer] === 1;
          expect(daysByHalves(steps, cost)).toBe(daysToEarnBack(log, costs, { isMeant, cost }));
        }
      },
    ),
  );
});
