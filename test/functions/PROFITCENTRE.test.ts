import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CUSTOMERFLOW } from "../../src/functions/CUSTOMERFLOW";
import { CUSTOMERVALUE } from "../../src/functions/CUSTOMERVALUE";
import { PROFITCENTRE } from "../../src/functions/PROFITCENTRE";
import { REFERRALVALUE } from "../../src/functions/REFERRALVALUE";
import { RETURNRATE } from "../../src/functions/RETURNRATE";
import { cdnowSample, onlineRetail } from "../core/forecast/data";
import { called, type Shown } from "./called";
import { column, ordersInCells } from "./ordersInCells";

const LABELS = [
  ...["Income", "from new customers", "from returning customers", "of one-time buyers", "Fulfilment"],
  ...["Margin", "from new customers", "from returning customers", "Spent on winning", "Spent on keeping"],
  ...["Share spent on winning", "Profit", "New customers", "Returning customers", "Cost of a new customer"],
  ...["Margin of a new customer", "Margin of a returning customer", "Return on winning", "Return on keeping"],
  ...["Days to earn back a new customer", "Cost of money bound up", "Next budget from customer income"],
];

/** A column of the statement, a figure a line. */
function statement(...cells: unknown[]): { now: Shown[]; before: Shown[]; change: Shown[] } {
  const [header, ...rows] = called(PROFITCENTRE, ...cells) as Shown[][];
  expect(header).toEqual(["", "Now", "Before", "Change"]);
  expect(rows.map(([label]) => label)).toEqual(LABELS);
  return { now: rows.map((row) => row[1]), before: rows.map((row) => row[2]), change: rows.map((row) => row[3]) };
}

/** The figure of a label; the second of two alike by its place. */
function figure(figures: readonly Shown[], label: string, which = 0): Shown {
  const places = LABELS.flatMap((each, i) => (each === label ? [i] : []));
  return figures[places[which]];
}

/** That a column of the statement holds together, where it is known what was spent. */
function expectAddsUp(figures: readonly Shown[], costOfMoney = 0.1): void {
  const at = (label: string, which = 0) => Number(figure(figures, label, which));
  const is = (one: number, other: number, what: string) => {
    expect(Math.abs(one - other), what).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(one), Math.abs(other)));
  };
  /** An average or a share, times what it is of; nothing where there is none of that. */
  const times = (label: string, of: number) => (figure(figures, label) === "" ? 0 : at(label) * of);
  const [winning, keeping] = [at("Spent on winning"), at("Spent on keeping")];
  const [ofNew, ofReturning] = [0, 1].map((i) => at(["from new customers", "from returning customers"][i], 1));
  const [news, returning] = [at("New customers"), at("Returning customers")];
  is(at("from new customers") + at("from returning customers"), at("Income"), "income");
  is(at("Income") - at("Fulfilment"), at("Margin"), "margin");
  is(ofNew + ofReturning, at("Margin"), "margin of both");
  is(at("Margin") - winning - keeping, at("Profit"), "profit");
  is(times("Share spent on winning", winning + keeping), winning, "share on winning");
  is(times("Margin of a new customer", news), news > 0 ? ofNew : 0, "margin of a new customer");
  is(times("Margin of a returning customer", returning), returning > 0 ? ofReturning : 0, "of a returning one");
  is(times("Cost of a new customer", news), news > 0 ? winning : 0, "cost of a new customer");
  is(times("Return on winning", winning), winning > 0 ? ofNew : 0, "return on winning");
  is(times("Return on keeping", keeping), keeping > 0 ? ofReturning : 0, "return on keeping");
  is(at("Next budget from customer income"), ofReturning - keeping, "next budget");
  const days = figure(figures, "Days to earn back a new customer");
  const bound = days === "" ? "" : (winning / 2) * costOfMoney * (Number(days) / 365);
  if (bound === "") expect(figure(figures, "Cost of money bound up")).toBe("");
  else is(at("Cost of money bound up"), bound, "cost of money bound up");
}

describe("PROFITCENTRE", () => {
  // Ten days now, 2026-01-21 to 30, and ten before.
  const log: [string, string, number][] = [
    ["old", "2025-12-01", 40],
    ["a", "2026-01-11", 50],
    ["b", "2026-01-12", 20],
    ["old", "2026-01-15", 30],
    ["b", "2026-01-18", 25],
    ["c", "2026-01-20 23:00", 10],
    ["a", "2026-01-21", 60],
    ["d", "2026-01-22", 80],
    ["d", "2026-01-25", -10],
    ["b", "2026-01-29", -5],
    ["c", "2026-01-30", 45],
  ];
  const { customers, dates, amounts } = ordersInCells(log);

  test("states the latest days beside as many before, as counted by hand", () => {
    const { now, before, change } = statement(customers, dates, amounts, [[2]], [[30, 60]], [[5, 3]], null, [[10]]);
    // Of those won before a reaches 30 on the day, b 7 days later, c 10 days later; 20 a and b on the day, b at 18 + 23 after 6.
    expect(now).toEqual([
      ...[170, 70, 100, 70, 6, 164, 68, 96, 30, 5, 30 / 35, 129, 1, 2, 30, 68, 48, 68 / 30, 96 / 5],
      ...[6, 15 * 0.1 * (6 / 365), 91],
    ]);
    expect(before).toEqual([
      ...[135, 105, 30, 0, 10, 125, 97, 28, 60, 3, 60 / 63, 62, 3, 1, 20, 97 / 3, 28, 97 / 60, 28 / 3],
      ...[6, 30 * 0.1 * (6 / 365), 25],
    ]);
    expect(figure(change, "Income")).toBe(35);
    expect(figure(change, "Margin of a returning customer")).toBe(20);
    expect(figure(change, "Days to earn back a new customer")).toBe(0);
  });

  test("leaves blank what cannot be told", () => {
    const { now, before, change } = statement(customers, dates, amounts, null, [[30]], null, null, [[10]]);
    for (const label of ["Spent on keeping", "Share spent on winning", "Profit", "Return on keeping"]) {
      expect([figure(now, label), figure(change, label)], label).toEqual(["", ""]);
    }
    expect(figure(now, "Return on winning")).toBe(70 / 30);
    expect(figure(now, "Next budget from customer income")).toBe("");
    // One cell is what was spent now.
    expect([figure(before, "Spent on winning"), figure(before, "Cost of a new customer")]).toEqual(["", ""]);
    expect(figure(before, "Income")).toBe(135);
  });

  test("knows nothing of days before the first order", () => {
    const { now, before, change } = statement(customers, dates, amounts, null, [[30, 30]], [[5, 5]], null, [[365]]);
    expect(figure(now, "New customers")).toBe(5);
    expect(new Set([...before, ...change])).toEqual(new Set([""]));
  });

  test("has no days to earn back where half never do", () => {
    const earnedBack = (winning: number) =>
      figure(
        statement(customers, dates, amounts, [[2]], [[winning, 0]], [[5]], null, [[10]]).now,
        "Days to earn back a new customer",
      );
    // a brings 106 in the end, b 36 after 41 on the way, c 51.
    expect([40, 41, 42, 51, 52, 106].map(earnedBack)).toEqual([6, 6, 10, 10, "", ""]);
    expect(earnedBack(0)).toBe(0);
  });

  test("takes refunds before the first order in the log for those of earlier orders", () => {
    const { now } = statement(column("a", "a"), column("2026-01-30", "2026-01-25"), column(50, -20), null);
    expect(now.slice(0, 4)).toEqual([30, 30, 0, 30]);
    const apart = statement(
      column("a", "a", "b"),
      column(46050, 46035, 46030),
      column(50, -20, 9),
      null,
      ...[null, null, null],
      [[10]],
    );
    expect([apart.now.slice(0, 3), apart.before.slice(0, 3)]).toEqual([
      [50, 50, 0],
      [-20, 0, -20],
    ]);
  });

  const rows = fc.array(
    fc.tuple(
      fc.constantFrom("Ann", "Ben", "Cleo", "Dan", "Eve", "Finn"),
      fc.integer({ min: 46_000, max: 46_200 }),
      fc.integer({ min: -2_000, max: 9_999 }).map((cents) => cents / 100),
      fc.integer({ min: 0, max: 500 }).map((cents) => cents / 100),
    ),
    { minLength: 1, maxLength: 40 },
  );
  const withOrder = rows.filter((all) => all.some(([, , amount]) => amount >= 0));
  const inCells = (all: readonly (readonly [string, number, number, number])[]) => {
    const cells = ordersInCells(all.map(([customer, day, amount]) => [customer, day, amount] as const));
    return [cells.customers, cells.dates, cells.amounts, all.map(([, , , cost]) => [cost])] as const;
  };
  const spend = fc.integer({ min: 1, max: 100_000 }).map((cents) => cents / 100);

  test("its parts add up to the cent", () => {
    fc.assert(
      fc.property(withOrder, spend, spend, fc.integer({ min: 1, max: 150 }), (all, winning, keeping, days) => {
        const { now, before } = statement(...inCells(all), [[winning, keeping]], [[keeping, winning]], null, [[days]]);
        for (const figures of [now, before]) {
          if (figures[0] === "") continue;
          expectAddsUp(figures);
        }
      }),
    );
  });

  test("over the whole log it answers as CUSTOMERVALUE, RETURNRATE and REFERRALVALUE do", () => {
    fc.assert(
      fc.property(withOrder, spend, (all, winning) => {
        const [who, when, paid, cost] = inCells(all);
        const { now } = statement(who, when, paid, cost, [[winning]], [[0]], null, [[1000]]);
        const won = Number(figure(now, "New customers"));
        expect(figure(now, "Margin of a new customer")).toBeCloseTo(Number(called(CUSTOMERVALUE, who, paid, cost)), 9);
        expect([figure(now, "Returning customers"), figure(now, "Margin of a returning customer")]).toEqual([0, ""]);
        const ones = all.map(() => [1]);
        const counted = statement(who, when, ones, null, null, null, null, [[1000]]).now;
        const once = Number(figure(counted, "of one-time buyers")) / Number(figure(counted, "New customers"));
        expect(once).toBeCloseTo(1 - Number(called(RETURNRATE, who)), 12);
        const [[sent]] = called(REFERRALVALUE, [[won]], [[figure(now, "Margin of a new customer")]], null, [
          [figure(now, "Cost of a new customer")],
        ]) as number[][];
        expect(sent).toBeCloseTo(Number(figure(now, "Margin")) + winning, 8);
      }),
    );
  });

  test("its new customers are those of CUSTOMERFLOW, month by month, and its income all that was paid", () => {
    const paid = rows.map((all) => all.map(([who, day, amount, cost]) => [who, day, Math.abs(amount), cost] as const));
    fc.assert(
      fc.property(paid, (all) => {
        const [who, when, amounts] = inCells(all.map((row) => [...row]));
        const [, ...flow] = called(CUSTOMERFLOW, who, when, [["month"]]) as number[][];
        const ends = flow.map((_, i) => (i + 1 < flow.length ? flow[i + 1][0] - 1 : undefined));
        let income = 0;
        flow.forEach(([first, , gained], i) => {
          const end = ends[i] ?? Math.max(...all.map(([, day]) => day));
          const until = all.filter(([, day]) => day <= end);
          const asOf = statement(
            ...inCells(until.map((row) => [...row])),
            [[1]],
            [[1]],
            null,
            [[end - first + 1]],
            [[end]],
          );
          expect(figure(asOf.now, "New customers")).toBe(gained);
          income += Number(figure(asOf.now, "Income"));
        });
        expect(income).toBeCloseTo(
          amounts.reduce((sum, [amount]) => sum + (Number(amount) || 0), 0),
          8,
        );
      }),
    );
  });

  test("what stands before is what stood there as now then, and the order of the rows changes nothing", () => {
    fc.assert(
      fc.property(withOrder, fc.integer({ min: 5, max: 120 }), (all, days) => {
        const today = Math.max(...all.map(([, day]) => day));
        const then = today - days;
        const asOf = (day: number, log: typeof all) =>
          statement(...inCells(log), [[50, 50]], [[5, 5]], null, [[days]], [[day]]);
        const whole = asOf(today, all);
        expect(asOf(today, [...all].reverse())).toEqual(whole);
        const earlier = all.filter(([, day]) => day <= then);
        const ordered = new Set(earlier.filter(([, , amount]) => amount >= 0).map(([customer]) => customer));
        // What is given back to those who order later is known as theirs only then.
        if (ordered.size === 0 || earlier.some(([customer]) => !ordered.has(customer))) return;
        const once = LABELS.indexOf("of one-time buyers");
        const days0 = LABELS.indexOf("Days to earn back a new customer");
        const told = (figures: Shown[]) => figures.filter((_, i) => i !== once && i < days0);
        expect(told(whole.before)).toEqual(told(asOf(then, earlier).now));
      }),
    );
  });

  test("refuses what cannot be, and says what to do", () => {
    const of = (...rest: unknown[]) => called(PROFITCENTRE, customers, dates, amounts, null, ...rest);
    expect(of([[-1]])).toBe("#VALUE! Winning spend is -1; it must be 0 or above.");
    expect(of([[1]], column(1, "x"))).toBe('#VALUE! Keeping spend is "x"; it must be a number.');
    expect(of(column(1, 2, 3))).toBe(
      "#VALUE! Winning spend is a range; it must be one cell, or two: what was spent now, and before.",
    );
    expect(of(null, null, [[-0.1]])).toBe("#VALUE! Cost of money is -0.1; it must be 0 or more (10% is 0.1).");
    expect(of(null, null, null, [[1.5]])).toBe("#VALUE! Days are 1.5; they must be a whole number of days, 1 or more.");
    expect(of(null, null, null, null, [["2026-01-29"]])).toMatch(/^#VALUE! Date in row 11 is 2026-01-30; /);
    expect(called(PROFITCENTRE, column(""), column(""), column(""))).toMatch(/^#N\/A There are no orders/);
  });
});

describe.each([cdnowSample, onlineRetail])("the statement of a real shop (needs $name)", (file) => {
  test.skipIf(file.missing).each([30, 90, 150, 365])("adds up over %s days, now and before", (days) => {
    const { customers, dates, amounts } = ordersInCells(file.orders());
    const spends = [[[9000, 5000]], [[300, 200]]];
    const { now, before } = statement(customers, dates, amounts, [[3]], ...spends, [[0.08]], [[days]]);
    expectAddsUp(now, 0.08);
    if (before[0] !== "") expectAddsUp(before, 0.08);
  });
});

test.skipIf(onlineRetail.missing)(
  "the statement of Online Retail is that of pandas (needs onlineretail_orders.csv)",
  () => {
    const { customers, dates, amounts } = ordersInCells(onlineRetail.orders());
    const spends = [[[900_000, 500_000]], [[30_000, 20_000]]];
    const { now, before } = statement(customers, dates, amounts, [[12]], ...spends, [[0.08]], [[150]]);
    const expected = [
      [4729968.61, 2869701.42],
      [932720.75, 1034514.94],
      [3797247.86, 1835186.48],
      [322892.05, 147797.03],
      [111120, 77916],
      [4618848.61, 2791785.42],
      [904748.75, 1001646.94],
      [3714099.86, 1790138.48],
      [900000, 500000],
      [30000, 20000],
      [0.967741935483871, 0.9615384615384616],
      [3688848.61, 2271785.42],
      [1311, 1571],
      [1986, 986],
      [686.4988558352403, 318.26861871419476],
      [690.1210907704043, 637.5855760661998],
      [1870.1409164149045, 1815.5562677484786],
      [1.005276388888889, 2.00329388],
      [123.803328666667, 89.506924],
      ["", 56],
      ["", 3068.4931506849316],
      [3684099.86, 1770138.48],
    ] as const;
    expected.forEach((figures, line) =>
      figures.forEach((value, i) => {
        const got = [now, before][i][line];
        if (typeof value === "number") expect(Number(got) / value, LABELS[line]).toBeCloseTo(1, 12);
        else expect(got, LABELS[line]).toBe(value);
      }),
    );
  },
);
