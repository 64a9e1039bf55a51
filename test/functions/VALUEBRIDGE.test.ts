import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CUSTOMERVALUE } from "../../src/functions/CUSTOMERVALUE";
import { SOURCEVALUE } from "../../src/functions/SOURCEVALUE";
import { VALUEBRIDGE } from "../../src/functions/VALUEBRIDGE";
import { cdnowSample } from "../core/forecast/data";
import { called, type Shown } from "./called";
import { column, ordersInCells } from "./ordersInCells";

const HEADER = ["Group", "Customers", "Average value", "Difference", "Orders per customer", "Order size", "Refunds"];

function bridge(...cells: unknown[]): Shown[][] {
  return called(VALUEBRIDGE, ...cells) as Shown[][];
}

/** That what each cause makes adds up to the difference to the cent, and no row has anything that is not a number. */
function expectToAddUp(table: readonly Shown[][]): void {
  for (const [, , , difference, ...causes] of table.slice(1)) {
    const sum = causes.reduce<number>((total, cause) => total + Number(cause), 0);
    expect(sum).toBeCloseTo(Number(difference), 6);
  }
}

describe("VALUEBRIDGE", () => {
  // ad: two customers, 3 orders, 90 paid, 10 back. friend: one customer, 2 orders, 100 paid.
  const customers = column("a", "b", "a", "a", "c", "c");
  const dates = column(46010, 46000, 46011, 46020, 46002, 46003);
  const amounts = column(30, 20, 40, -10, 60, 40);
  const groups = column("ad", "ad", "friend", "ad", "friend", "ad");

  test("takes the difference from all customers apart by the logarithmic mean", () => {
    const table = bridge(customers, dates, amounts, groups);
    const [own, all] = [80 / 2, 180 / 3];
    const mean = (own - all) / Math.log(own / all);
    const causes = [1.5 / (5 / 3), 30 / (190 / 5), 80 / 90 / (180 / 190)].map((ratio) => mean * Math.log(ratio));
    expect(table[0]).toEqual(HEADER);
    expect(table.slice(1).map((row) => row.slice(0, 4))).toEqual([
      ["friend", 1, 100, 40],
      ["ad", 2, 40, -20],
    ]);
    causes.forEach((cause, k) => expect(table[2][4 + k]).toBeCloseTo(cause, 12));
    expectToAddUp(table);
  });

  test("has columns for discounts and costs where it knows list prices and costs", () => {
    const prices = column(30, 25, 50, 0, 60, 40);
    const table = bridge(customers, dates, amounts, groups, prices, [[5]], [["Friend"]]);
    expect(table[0]).toEqual([...HEADER.slice(0, 6), "Discounts", "Refunds", "Fulfilment cost"]);
    expect(table[1]).toEqual(["friend", 1, 90, 0, 0, 0, 0, 0, 0]);
    // 32.5 beside 90: 7.5 of cost beside 10.
    expect(table[2].slice(0, 4)).toEqual(["ad", 2, 32.5, -57.5]);
    expect(table[2][8]).toBe(2.5);
    const mean = (40 - 100) / Math.log(40 / 100);
    [1.5 / 2, 35 / 50, 90 / 105, 80 / 90].forEach((ratio, k) =>
      expect(table[2][4 + k]).toBeCloseTo(mean * Math.log(ratio), 12),
    );
    expectToAddUp(table);
    // A blank cell leaves an argument out.
    expect(bridge(customers, dates, amounts, groups, [[""]], [[""]], [[""]])[0]).toEqual(HEADER);
  });

  test("gives groups back as they were given, a number as a number", () => {
    const cohorts = column(2024, 2025, 2024, 2024, "2026-Q1", 2025);
    expect(
      bridge(customers, dates, amounts, cohorts)
        .slice(1)
        .map(([group]) => group),
    ).toEqual(["2026-Q1", 2024, 2025]);
    expect(bridge(customers, dates, amounts, cohorts, null, null, [[2024]])[2].slice(3)).toEqual([0, 0, 0, 0]);
  });

  test("tells a group whose customers brought nothing, or less", () => {
    const back = column(30, 20, 40, -99, 60, 40);
    const table = bridge(customers, dates, back, groups, null, null, [["friend"]]);
    expect(table[2]).toEqual(["ad", 2, -4.5, -104.5, 0, 0, -104.5]);
    const free = bridge(customers, dates, column(0, 0, 0, 0, 60, 40), groups, null, null, [["friend"]]);
    expect(free[2].slice(0, 4)).toEqual(["ad", 2, 0, -100]);
    expectToAddUp(free);
  });

  const row = fc.record({
    customer: fc.constantFrom("Ann", "Ben", "Cleo", "Dan", "Eve", "Finn"),
    day: fc.integer({ min: 46_000, max: 46_200 }),
    amount: fc.integer({ min: -3_000, max: 9_999 }).map((cents) => cents / 100),
    listPrice: fc.integer({ min: 0, max: 12_000 }).map((cents) => cents / 100),
    cost: fc.integer({ min: 0, max: 500 }).map((cents) => cents / 100),
    group: fc.constantFrom("ad", "friend", "mail"),
  });
  const logs = fc.array(row, { minLength: 1, maxLength: 40 }).filter((rows) => rows.some(({ amount }) => amount >= 0));
  type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;
  const inCells = (rows: readonly Row[]) =>
    (["customer", "day", "amount", "group", "listPrice", "cost"] as const).map((key) =>
      rows.map((each) => [each[key]]),
    );

  test("adds up to the cent beside any base, and its values are those of SOURCEVALUE", () => {
    fc.assert(
      fc.property(logs, fc.boolean(), (rows, beside) => {
        const [who, when, paid, group, prices, cost] = inCells(rows);
        const sources = called(SOURCEVALUE, who, when, paid, group, null, cost) as Shown[][];
        const base = beside ? [[sources[1][0]]] : null;
        const table = bridge(who, when, paid, group, prices, cost, base);
        expectToAddUp(table);
        expect(table.slice(1).map(([name, customers]) => [name, customers])).toEqual(
          sources.slice(1).map(([name, customers]) => [name, customers]),
        );
        const value = beside ? Number(sources[1][2]) : Number(called(CUSTOMERVALUE, who, paid, cost));
        table.slice(1).forEach(([, , average, difference], i) => {
          expect(average).toBeCloseTo(Number(sources[i + 1][2]), 9);
          expect(difference).toBeCloseTo(Number(average) - value, 9);
        });
        if (!beside) {
          const weighed = table
            .slice(1)
            .reduce((sum, [, customers, , more]) => sum + Number(customers) * Number(more), 0);
          expect(weighed).toBeCloseTo(0, 8);
        }
      }),
    );
  });

  test("is nothing between groups that are alike", () => {
    fc.assert(
      fc.property(logs, (rows) => {
        const twice = rows.flatMap((each) => [
          { ...each, group: "one" },
          { ...each, customer: `${each.customer} too`, group: "other" },
        ]);
        const [who, when, paid, group, prices, cost] = inCells(twice as Row[]);
        for (const base of [null, [["one"]]]) {
          for (const [, , , ...parts] of bridge(who, when, paid, group, prices, cost, base).slice(1)) {
            expect(new Set(parts)).toEqual(new Set([0]));
          }
        }
      }),
    );
  });

  test("takes the month, the quarter or the year of the first order for the group", () => {
    // 1 and 20 March, 5 April 2026; whoever ordered first in March belongs there, whatever comes later.
    const [who, when, paid] = [column("a", "b", "a", "c"), column(46082, 46101, 46117, 46117), column(30, 20, 40, 10)];
    const months = bridge(who, when, paid, [["Month"]]);
    expect(months.map((row) => row.slice(0, 3))).toEqual([
      ["Group", "Customers", "Average value"],
      [46082, 2, 45],
      [46113, 1, 10],
    ]);
    expect(bridge(who, when, paid, [["quarter"]]).map(([group]) => group)).toEqual(["Group", 46023, 46113]);
    expect(bridge(who, when, paid, [["year"]]).map(([group]) => group)).toEqual(["Group", 46023]);
    expect(bridge(who, when, paid, [["month"]], null, null, [[46113]])[1].slice(0, 4)).toEqual([46082, 2, 45, 35]);
    expect(bridge(column("a"), column(46082), column(5), [["month"]])[1][0]).toBe("month");
  });

  test("counts the first days alone, and only customers who have been there so long", () => {
    // a: 30 on day 0, 40 on day 10, 50 on day 11. b came one day too late for ten days to have passed.
    const who = column("a", "a", "a", "b");
    const when = column(46000.9, 46010.1, 46011, 46002);
    const paid = column(30, 40, 50, 99);
    const of = column("ad", "ad", "ad", "friend");
    expect(bridge(who, when, paid, of, null, null, null, [[10]])).toEqual([HEADER, ["ad", 1, 70, 0, 0, 0, 0]]);
    expect(
      bridge(who, when, paid, of, null, null, null, [[10]], [[46012]])
        .slice(1)
        .map((row) => row.slice(0, 3)),
    ).toEqual([
      ["friend", 1, 99],
      ["ad", 1, 70],
    ]);
    expect(bridge(who, when, paid, of, null, null, null, [[12]])).toBe(
      "#N/A No customer ordered first so long ago that 12 days have passed since; give fewer days.",
    );
    expect(bridge(who, when, paid, of, null, null, null, [[1.5]])).toMatch(
      /^#VALUE! Days are 1.5; they must be a whole/,
    );
    expect(bridge(who, when, paid, of, null, null, null, null, [[46005]])).toMatch(/^#VALUE! Date in row 2/);
  });

  test("says of the first days what it says of orders that hold no more than these", () => {
    fc.assert(
      fc.property(logs, fc.integer({ min: 1, max: 120 }), (rows, days) => {
        const first = new Map<string, number>();
        for (const { customer, day, amount } of rows) {
          if (amount >= 0) first.set(customer, Math.min(first.get(customer) ?? Infinity, day));
        }
        // What was given back to who never ordered counts for nothing, not as a last day either.
        const known = rows.filter(({ customer }) => first.has(customer));
        const last = Math.max(...known.map(({ day }) => day));
        const began = ({ customer }: Row) => first.get(customer) ?? Infinity;
        const kept = known.filter((each) => began(each) + days <= last && each.day - began(each) <= days);
        const [who, when, paid, group, prices, cost] = inCells(rows);
        const answer = bridge(who, when, paid, group, prices, cost, null, [[days]]);
        if (kept.length === 0) expect(answer).toMatch(/^#N\/A No customer ordered first so long ago/);
        else expect(answer).toEqual(bridge(...inCells(kept)));
      }),
    );
  });

  test("refuses what cannot be, and says what to do", () => {
    expect(bridge(customers, dates, amounts, groups, null, null, [["mail"]])).toBe(
      '#VALUE! Base is "mail"; it must be the name of one of the groups.',
    );
    expect(bridge(customers, dates, amounts, groups, column(1, 1, 1, 1, -1, 1))).toBe(
      "#VALUE! List price in row 5 is -1; it must be 0 or more.",
    );
    expect(bridge(customers, dates, amounts, column("ad"))).toBe(
      "#VALUE! Customers and groups must have the same number of rows; they have 6 and 1.",
    );
    const error = { type: "Error", errorType: "NotAvailable", basicValue: "#N/A" };
    expect(bridge(customers, dates, amounts, column("ad", error, "ad", "ad", "ad", "ad"))).toBe(
      "#VALUE! Group in row 2 is the error #N/A; it must be a name or a number.",
    );
    expect(bridge(column(""), column(""), column(""), column(""))).toMatch(/^#N\/A There are no orders/);
  });
});

test.skipIf(cdnowSample.missing)("the cohorts of CDNOW differ as numpy says (needs CDNOW_sample.txt)", () => {
  const rows = cdnowSample.orders();
  const { customers, dates, amounts } = ordersInCells(rows);
  const months = rows.map(([, day]) => [`1997-0${new Date((day - 25_569) * 86_400_000).getUTCMonth() + 1}`]);
  const prices = rows.map(([, , amount], i) => [Math.round(amount * (1 + (i % 7) / 20) * 100) / 100]);
  const table = bridge(customers, dates, amounts, months, prices);
  expectToAddUp(table);
  const expected = [
    [
      "1997-02",
      857,
      105.81127187864647,
      2.250839125146271,
      1.703218226408991,
      0.5551213662109342,
      -0.007500467473657,
      0,
    ],
    [
      "1997-03",
      719,
      103.7119471488178,
      0.15151439531760502,
      -0.6715575599361399,
      0.7766422898969414,
      0.04642966535677,
      0,
    ],
    [
      "1997-01",
      781,
      100.95107554417416,
      -2.609357209326035,
      -1.239961497560375,
      -1.3345123244786,
      -0.03488338728706,
      0,
    ],
  ];
  expected.forEach((row, i) =>
    row.forEach((cell, j) => {
      if (typeof cell === "number") expect(table[i + 1][j]).toBeCloseTo(cell, 9);
      else expect(table[i + 1][j]).toBe(cell);
    }),
  );
});
