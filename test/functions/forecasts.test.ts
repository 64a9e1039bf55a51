import { describe, expect, test } from "vitest";
import { CHANCEACTIVE } from "../../src/functions/CHANCEACTIVE";
import { EXPECTEDORDERS } from "../../src/functions/EXPECTEDORDERS";
import { EXPECTEDORDERVALUE } from "../../src/functions/EXPECTEDORDERVALUE";
import { FORECASTCHECK } from "../../src/functions/FORECASTCHECK";
import { FORECASTRANGE } from "../../src/functions/FORECASTRANGE";
import { ORDERCHANCE } from "../../src/functions/ORDERCHANCE";
import { ORDERFORECAST } from "../../src/functions/ORDERFORECAST";
import { ORDERMODEL } from "../../src/functions/ORDERMODEL";
import { cdnowSample } from "../core/forecast/data";
import { gamma, random } from "../core/forecast/simulate";
import { called, type Shown } from "./called";
import { column, ordersInCells } from "./ordersInCells";

const BG = [[0.243, 4.414, 0.793, 2.426]];
const BG_COLUMN = column(...BG[0]);
const DAY = 45_000;

/** Two hundred customers over a year, made from a seed: each orders at a rate of their own until they leave. */
function shop(): [string, number, number][] {
  const chance = random(11);
  return Array.from({ length: 200 }, (_, who) => {
    const [began, rate, usual] = [Math.floor(chance() * 120), gamma(0.8, chance) / 30, 5 + 60 * chance()];
    const rows: [string, number, number][] = [];
    for (let day = began; day <= 364; day += 1 - Math.log(chance()) / rate) {
      rows.push([`c${who}`, DAY + Math.floor(day), Math.round(usual * (50 + 100 * chance())) / 100]);
      if (chance() < 0.15) break;
    }
    return rows;
  }).flat();
}

const orders = shop();
const log = ordersInCells(orders);
const spill = called(ORDERMODEL, log.customers, log.dates, log.amounts) as Shown[][];

describe("CHANCEACTIVE and EXPECTEDORDERS", () => {
  test("take r, alpha, a, b in a row or a column", () => {
    const cell = (value: number) => [[value]];
    for (const model of [BG, BG_COLUMN]) {
      const chance = called(CHANCEACTIVE, cell(2), cell(30.43), cell(38.86), model) as number[][];
      expect(chance[0][0]).toBeCloseTo(0.72657857, 8);
      const orders = called(EXPECTEDORDERS, cell(39), cell(2), cell(30.43), cell(38.86), model) as number[][];
      expect(orders[0][0]).toBeCloseTo(1.22602817, 8);
    }
  });

  test("take the spill of ORDERMODEL, with the blank rows below it", () => {
    const roomy = [...spill, ["", ""], [null, null]];
    for (const model of [spill, roomy, spill.slice(1)]) {
      expect(called(CHANCEACTIVE, [[3]], [[20]], [[30]], model)).toEqual(
        called(CHANCEACTIVE, [[3]], [[20]], [[30]], spill),
      );
      const [[orders]] = called(EXPECTEDORDERS, [[10]], [[3]], [[20]], [[30]], model) as number[][];
      expect(orders).toBeGreaterThan(0);
    }
  });

  test("answer every row of a range, and spoil only the place of a bad one", () => {
    expect(
      called(CHANCEACTIVE, column("x", 0, 2, 2, ""), column("tx", 0, 50, "?", ""), column("T", 39, 40, 40, ""), BG),
    ).toEqual([
      ["Chance active"],
      [1],
      ["#VALUE! Recency in row 3 is 50; it must be from 0 to the customer's age, here 40 weeks."],
      ['#VALUE! Recency in row 4 is "?"; it must be a number.'],
      [""],
    ]);
  });

  test("a row of weeks against a column of customers makes a table", () => {
    const table = called(EXPECTEDORDERS, [[4, 13, 52]], column(0, 2), column(0, 10), column(30, 30), BG) as number[][];
    expect(table.map((row) => row.length)).toEqual([3, 3]);
    for (const [month, quarter, year] of table) expect(month < quarter && quarter < year).toBe(true);
  });

  test("look ahead no time at all, hardly any, and a thousand years", () => {
    const [line] = called(EXPECTEDORDERS, [[0, 5e-324, 1e-9, 52_000]], [[2]], [[10]], [[30]], BG) as number[][];
    expect(line[0]).toBe(0);
    expect(line.every((value, i) => i === 0 || value >= line[i - 1])).toBe(true);
  });

  test.each([
    [
      "a number too few",
      [[0.2, 4, 0.7]],
      "Model must be the two columns that ORDERMODEL gave, or r, alpha, a and b of a BG/NBD in one row or column.",
    ],
    [
      "the cell of a failed ORDERMODEL",
      [[{ type: "Error", basicValue: "#N/A" }]],
      "Model is the error #N/A; it must be the two columns that ORDERMODEL gave, or r, alpha, a and b of a BG/NBD in one row or column.",
    ],
    [
      "an unknown model",
      [
        ["Model", "NBD"],
        ["r", 1],
      ],
      'Model in row 1 is "NBD"; it must be one of "BG/NBD", "MBG/NBD", "Pareto/NBD".',
    ],
    [
      "a parameter that is missing",
      [
        ["Model", "BG/NBD"],
        ["r", 1],
      ],
      "Alpha of the model is blank; it must be a number.",
    ],
  ])("refuse %s", (_, model, sentence) => {
    expect(called(CHANCEACTIVE, [[1]], [[2]], [[3]], model)).toBe(`#VALUE! ${sentence}`);
  });

  test("refuse negative counts, parameters and weeks in their place", () => {
    expect(called(CHANCEACTIVE, [[-1]], [[0]], [[3]], BG)).toEqual([
      ["#VALUE! Repeat orders are -1; they must be whole numbers, 0 or more (orders after the first)."],
    ]);
    expect(called(CHANCEACTIVE, [[1]], [[0]], [[3]], [[1, -2, 1, 1]])).toEqual([
      ["#VALUE! Alpha is -2; it must be above 0."],
    ]);
    expect(called(EXPECTEDORDERS, [[-1]], [[1]], [[0]], [[3]], BG)).toEqual([
      ["#VALUE! Weeks are -1; they must be 0 or more."],
    ]);
  });
});

describe("EXPECTEDORDERVALUE", () => {
  test("takes p, q, v in a row or a column", () => {
    for (const model of [[[6.25, 3.74, 15.44]], column(6.25, 3.74, 15.44)]) {
      const values = called(EXPECTEDORDERVALUE, column(2, 1, 0), column(22.35, 11.77, ""), model) as number[][];
      expect(values.flat().map((value) => value.toFixed(4))).toEqual(["24.6637", "18.9169", "35.2190"]);
    }
  });

  test("takes the spill of ORDERMODEL; a customer without repeat orders is worth the average", () => {
    const average = spill.find(([name]) => name === "Average order value")?.[1];
    expect(called(EXPECTEDORDERVALUE, [[0]], [[0]], spill)).toEqual([[average]]);
  });

  test("refuses a model without amounts, and a negative average", () => {
    const plain = called(ORDERMODEL, log.customers, log.dates);
    expect(called(EXPECTEDORDERVALUE, [[1]], [[10]], plain)).toBe(
      "#VALUE! This model knows nothing of money; it must be the two columns that ORDERMODEL gave with amounts, or p, q and v of a Gamma-Gamma in one row or column.",
    );
    expect(called(EXPECTEDORDERVALUE, [[1]], [[-10]], [[6, 4, 15]])).toEqual([
      ["#VALUE! Average order value is -10; it must be 0 or more."],
    ]);
  });

  test("where customers differ so much that there is no mean, there is no answer", () => {
    expect(called(EXPECTEDORDERVALUE, [[0]], [[0]], [[6, 0.9, 15]])).toEqual([
      ["#N/A Customers differ so much in what they spend that the model has no average order value (q is 1 or less)."],
    ]);
  });
});

describe("ORDERFORECAST", () => {
  const forecast = called(ORDERFORECAST, log.customers, log.dates, log.amounts) as Shown[][];
  const rows = forecast.slice(1) as [string, ...number[]][];

  test("has a row a customer, first seen first, under its header", () => {
    expect(forecast[0]).toEqual([
      "Customer",
      "Repeat orders",
      "Recency",
      "Age",
      "Chance active",
      "Expected orders",
      "Expected order value",
      "Expected value",
      "Chance of an order",
    ]);
    expect(rows.map(([name]) => name)).toEqual([...new Set(orders.map(([who]) => who))]);
  });

  test("agrees with the functions for one customer at a time", () => {
    for (const [, x, tx, T, chance, expected, , , ordering] of rows.slice(0, 20)) {
      expect(called(CHANCEACTIVE, [[x]], [[tx]], [[T]], spill)).toEqual([[chance]]);
      const [[orders]] = called(EXPECTEDORDERS, [[365 / 7]], [[x]], [[tx]], [[T]], spill) as number[][];
      expect(orders).toBeCloseTo(expected, 10);
      const [[atLeastOne]] = called(ORDERCHANCE, [[365 / 7]], [[x]], [[tx]], [[T]], spill) as number[][];
      expect(atLeastOne).toBeCloseTo(ordering, 12);
      expect(atLeastOne).toBeLessThanOrEqual(chance);
    }
  });

  test("counts each week's orders at what its money is worth, the last week being partial", () => {
    const [days, rate] = [24, 0.2];
    const short = called(ORDERFORECAST, log.customers, log.dates, log.amounts, [[days]], null, [[rate]]) as number[][];
    for (const [, x, tx, T, , , value, total] of short.slice(1, 12)) {
      const byEnd = called(EXPECTEDORDERS, [[1, 2, 3, days / 7]], [[x]], [[tx]], [[T]], spill) as number[][];
      const discounted = byEnd[0].reduce(
        (sum, end, i) => sum + (end - (byEnd[0][i - 1] ?? 0)) / (1 + rate) ** ((7 * (i + 1)) / 365),
        0,
      );
      expect(total).toBeCloseTo(discounted * value, 9);
    }
  });

  test("without a cost of money, expected value is orders times order value", () => {
    const free = called(ORDERFORECAST, log.customers, log.dates, log.amounts, null, null, [[0]]) as number[][];
    for (const row of free.slice(1)) expect(row[7]).toBeCloseTo(row[5] * row[6], 9);
  });

  test("does not depend on the order of rows, and scaling amounts scales money", () => {
    const mixed = ordersInCells(
      orders.map((_, i) => orders[(i * 101) % orders.length]).map(([who, day, money]) => [who, day, 1000 * money]),
    );
    const again = called(ORDERFORECAST, mixed.customers, mixed.dates, mixed.amounts) as Shown[][];
    const byName = new Map(again.map((row) => [row[0], row]));
    for (const row of rows) {
      const other = byName.get(row[0]) ?? [];
      expect(other.slice(1, 6)).toEqual(row.slice(1, 6));
      expect(Number(other[7]) / Number(row[7])).toBeCloseTo(1000, 2);
    }
  });

  test.each([
    ["no days", [[0]], null, "Days are 0; they must be above 0 and at most 36525 (100 years)."],
    ["a cost of money that takes all", null, [[-1]], "Cost of money is -1; it must be above -1 (-100%)."],
  ])("refuses %s", (_, days, costOfMoney, sentence) => {
    expect(called(ORDERFORECAST, log.customers, log.dates, log.amounts, days, null, costOfMoney)).toBe(
      `#VALUE! ${sentence}`,
    );
  });

  test("says why where amounts teach nothing", () => {
    const nothing = log.amounts.map(() => [0]);
    expect(called(ORDERFORECAST, log.customers, log.dates, nothing)).toBe(
      "#N/A No spend model: Fewer than two customers have repeat orders worth more than 0, too few to learn what they spend.",
    );
  });
});

describe("FORECASTCHECK", () => {
  const check = called(FORECASTCHECK, log.customers, log.dates) as Shown[][];
  const rows = check.slice(1) as number[][];

  test("has a row for every week of the log, and an error in the last one only", () => {
    expect(check[0]).toEqual(["Week", "Orders so far", "Expected so far", "Error"]);
    const days = orders.map(([, day]) => day);
    const weeks = Math.ceil((Math.max(...days) - Math.min(...days) + 1) / 7);
    expect(rows.map(([week]) => week)).toEqual(Array.from({ length: weeks }, (_, i) => i + 1));
    expect(rows.slice(0, -1).every((row) => (row[3] as unknown) === "")).toBe(true);
    const [, actual, expected, error] = rows[rows.length - 1];
    expect(error).toBeCloseTo(expected / actual - 1, 12);
  });

  test("counts only repeat orders of customers whom the model knows", () => {
    const held = 250;
    const end = Math.max(...orders.map(([, day]) => day)) - held;
    const last = (called(FORECASTCHECK, log.customers, log.dates, [[held]]) as number[][]).slice(-1)[0];
    const known = new Set(orders.filter(([, day]) => day <= end).map(([who]) => who));
    const days = new Set(orders.filter(([who]) => known.has(who)).map(([who, day]) => `${who} ${day}`));
    expect(last[1]).toBe(days.size - known.size);
  });

  test("what was expected never falls", () => {
    rows.forEach((row, i) => expect(i === 0 || row[2] >= rows[i - 1][2]).toBe(true));
  });

  test.each([
    [
      "a holdout of no days",
      [[0]],
      /^#VALUE! Holdout days are 0; they must be a whole number from 1 to \d+: the orders span/,
    ],
    [
      "a holdout that leaves nothing",
      [[9999]],
      /^#VALUE! Holdout days are 9999; they must be a whole number from 1 to \d+/,
    ],
    ["half a day", [[1.5]], /^#VALUE! Holdout days are 1.5;/],
  ])("refuses %s", (_, days, sentence) => {
    expect(called(FORECASTCHECK, log.customers, log.dates, days)).toMatch(sentence);
  });

  test("says so where nobody came back before the holdout", () => {
    expect(called(FORECASTCHECK, column("a", "b", "a", "b"), column(DAY, DAY + 1, DAY + 90, DAY + 99))).toMatch(
      /^#N\/A No customer has ordered on a second day/,
    );
  });
});

describe.skipIf(cdnowSample.missing)(`on the CDNOW sample (needs ${cdnowSample.name})`, () => {
  const sample = cdnowSample.missing ? undefined : ordersInCells(cdnowSample.orders());

  test("the default holdout is that of the papers: 39 weeks after 30 September 1997, of 78 in all", () => {
    const { customers, dates } = sample ?? expect.fail();
    const check = called(FORECASTCHECK, customers, dates, null, [["BG/NBD"]]) as number[][];
    expect(check).toHaveLength(79);
    expect(check[39].slice(0, 2)).toEqual([39, 2457]);
    const days = new Set(cdnowSample.orders().map(([who, day]) => `${who} ${day}`));
    expect(check[78][1]).toBe(days.size - 2357);
    expect(called(FORECASTCHECK, customers, dates, [[273]], [["BG/NBD"]])).toEqual(check);
    // Fader, Hardie & Lee 2005: after 78 weeks the BG/NBD forecast is 4% too low.
    expect(check[78][3]).toBeCloseTo(-0.04, 2);
  });
});

describe("FORECASTRANGE", () => {
  const range = called(FORECASTRANGE, log.customers, log.dates, log.amounts) as Shown[][];

  test("has a row each for orders, value and customers who order, and expects what ORDERFORECAST adds up to", () => {
    expect(range[0]).toEqual([
      "",
      "Low",
      "Expected",
      "High",
      "Low by the model",
      "High by the model",
      "Past misses",
      "Holdouts",
    ]);
    expect(range.slice(1).map(([name]) => name)).toEqual(["Orders", "Value", "Customers who order"]);
    const forecast = (called(ORDERFORECAST, log.customers, log.dates, log.amounts) as number[][]).slice(1);
    const total = (column: number) => forecast.reduce((sum, row) => sum + row[column], 0);
    [5, 7, 8].forEach((column, i) => expect(Number(range[i + 1][2]) / total(column)).toBeCloseTo(1, 12));
    for (const row of range.slice(1) as [string, ...number[]][]) {
      const [, low, expected, high, lowByModel, highByModel, misses, holdouts] = row;
      expect([low, lowByModel, expected, highByModel, high]).toEqual(
        [low, lowByModel, expected, highByModel, high].sort((one, other) => one - other),
      );
      expect(misses).toBeGreaterThan(0);
      expect(holdouts).toBe(5);
    }
  });

  test("more confidence makes it wider, and blank arguments stand for what is usual", () => {
    const asked = (...more: unknown[]) =>
      called(FORECASTRANGE, log.customers, log.dates, log.amounts, ...more) as number[][];
    expect(asked([[365]], [[""]], [[""]], [["10%"]], [["AUTO"]])).toEqual(range);
    expect(asked([[365]], null, [[0.99]])[1][3]).toBeGreaterThan(Number(range[1][3]));
    expect(asked([[365]], null, [[1]])).toMatch(/^#VALUE! Confidence is 1; it must be between 0 and 1/);
    expect(asked([[0]])).toMatch(/^#VALUE! Days are 0/);
  });

  test("where no forecast of the past can be held against what came, a last row says so", () => {
    const chance = random(3);
    const young = Array.from({ length: 60 }, (_, who) => {
      const rate = 0.05 + 0.3 * chance();
      const rows: [string, number, number][] = [];
      for (let day = 5 * chance(); day < 26; day -= Math.log(chance()) / rate) {
        rows.push([`c${who}`, DAY + Math.floor(day), 10 + Math.round(50 * chance())]);
        if (chance() < 0.2) break;
      }
      return rows;
    }).flat();
    const few = ordersInCells(young);
    const model = [["BG/NBD"]];
    const rows = called(
      FORECASTRANGE,
      few.customers,
      few.dates,
      few.amounts,
      [[7]],
      null,
      null,
      null,
      model,
    ) as Shown[][];
    expect(rows).toHaveLength(5);
    for (const row of rows.slice(1, 4)) {
      expect(row.slice(6)).toEqual(["", 0]);
      expect(row[1]).toBe(row[4]);
    }
    expect(rows[4][0]).toMatch(/^These orders are too few or too young/);
  });
});
