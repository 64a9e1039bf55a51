import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { beforeAll, describe, expect, test } from "vitest";
import { cdnowSample, SEPTEMBER_30_1997 } from "../core/forecast/data";

type CellFunction = (...cells: unknown[]) => unknown;

const dist = path.join(import.meta.dirname, "../../dist");
const associated = new Map<string, CellFunction>();

class CellError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

/** dist/ is made by `npm run build`, which `npm test` runs first. */
beforeAll(() => {
  expect(existsSync(path.join(dist, "functions.js")), "run `npm run build` first").toBe(true);
  const CustomFunctions = {
    associate: (id: string, fn: CellFunction) => associated.set(id, fn),
    Error: CellError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A", divisionByZero: "#DIV/0!" },
  };
  const code = readFileSync(path.join(dist, "functions.js"), "utf8");
  vm.runInContext(code, vm.createContext({ CustomFunctions }));
});

test("the bundle needs nothing but CustomFunctions, and defines every function of functions.json", () => {
  const { functions } = JSON.parse(readFileSync(path.join(dist, "functions.json"), "utf8")) as {
    functions: { id: string }[];
  };
  expect([...associated.keys()].sort()).toEqual(functions.map(({ id }) => id).sort());
});

test("functions.json lets errors among the cells reach the functions", () => {
  expect(JSON.parse(readFileSync(path.join(dist, "functions.json"), "utf8"))).toMatchObject({
    allowErrorForDataTypeAny: true,
  });
});

describe("as Excel calls it", () => {
  const call = (id: string, ...cells: unknown[]) => associated.get(id)?.(...cells, { functionName: id });

  test("EPC answers a single cell and a range", () => {
    expect(call("EPC", [[100]], [[0.01]])).toEqual([[1]]);
    expect(call("EPC", [[100], [200]], [[0.01]])).toEqual([[1], [2]]);
  });

  test("an omitted optional argument may come as null or undefined, and the invocation object in its place does no harm", () => {
    expect(call("CUSTOMERVALUE", [["a"], ["b"]], [[30], [50]], null)).toBe(40);
    expect(call("CUSTOMERVALUE", [["a"], ["b"]], [[30], [50]], undefined)).toBe(40);
    expect(call("CUSTOMERVALUE", [["a"], ["b"]], [[30], [50]])).toBe(40);
  });

  test("clicks that learn have their figures", () => {
    const number = (id: string, ...cells: unknown[]) => (call(id, ...cells) as number[][])[0][0];
    expect(number("PROFITCHANCE", [[3]], [[300]], [[5]], [[300]], [[0.02]], [[80]])).toBeCloseTo(0.8798794, 7);
    expect(call("PAUSEAFTER", [[3]], [[250]], [[5000]], [[0], [1], [2], [3], [4]])).toEqual(
      [159, 270, 370, 465, 558].map((clicks) => [clicks]),
    );
    expect(number("LEARNINGCPC", [[300]], [[1000]], [[3]], [[300]])).toBeCloseTo(4.30041, 6);
    expect(number("MATURED", [[5]], [[1, 3, 7, 30]], [[50, 20, 20, 10]])).toBeCloseTo(0.8, 12);
    const batters = [18, 17, 16, 15, 14, 14, 13, 12, 11, 11, 10, 10, 10, 10, 10, 9, 8, 7];
    const [, rate, worth] = call("USUALRATE", [batters], [batters.map(() => 45)]) as [string, number][];
    expect(rate[1]).toBeCloseTo(0.2654325, 7);
    expect(worth[1]).toBeCloseTo(793.24, 2);
    const split = call(
      "TESTSPLIT",
      [[1000]],
      [[3, 2.9, 13.76, 1.2, 5]],
      [[250, 250, 900, 90, 300]],
      [[5000, 3000, 800, 12_000, 2000]],
    );
    expect(split).toEqual([[114], [105], [3], [231], [7]]);
  });

  test("subscriptions have their figures", () => {
    const model = call("RETENTIONMODEL", [[1000, 631, 468, 382, 326, 289, 262, 241]], [["sBG"]]) as [string, number][];
    const fitted = new Map(model);
    expect(fitted.get("a")).toBeCloseTo(0.7040773, 6);
    expect(fitted.get("b")).toBeCloseTo(1.1820431, 6);
    expect(fitted.get("Log-likelihood")).toBeCloseTo(-1680.265188, 6);
    const curve = call("RETENTIONCURVE", model, null, null) as number[][];
    expect(curve[12][1]).toBeCloseTo(0.170037, 6);
    const bdw = [[0.2593357, 1.7225514, 1.5843616]];
    const worth = call("SUBSCRIBERVALUE", [[1]], bdw, [[0.1]], [[0], [3]]) as number[][];
    expect(worth[0][0]).toBeCloseTo(4.99429, 6);
    expect(worth[1][0]).toBeCloseTo(6.299515, 6);
    expect(call("SURVIVORS", [["2025-01-05"], ["2025-01-09"]], [["2025-02-01"], [""]], [["2025-02-20"]])).toEqual([
      ["Period", 45_658],
      [0, 2],
      [1, 2],
    ]);
  });

  test("marketing is a profit centre", () => {
    expect(call("PAYBACK", [[100], [150]], [[60], [25]], [[0.8], [0.95]], [[0.1], [0.02]])).toEqual([[4], [9]]);
    const log = [
      [["a"], ["b"], ["a"]],
      [["2025-01-10"], ["2025-04-01"], ["2025-05-31"]],
    ];
    expect(call("CUSTOMERFLOW", ...log, null, [[90]])).toEqual([
      ["Period", "Opening", "New", "Back", "Lost", "Closing", "Lost share"],
      [45_658, 0, 1, 0, 0, 1, ""],
      [45_748, 1, 1, 1, 1, 2, 1],
    ]);
    const statement = call("PROFITCENTRE", ...log, [[40], [50], [60]], [[10]], [[15]], [[5]], null, [[60]]);
    expect((statement as unknown[][]).slice(0, 14)).toEqual([
      ["", "Now", "Before", "Change"],
      ["Income", 60, 50, 10],
      ["from new customers", 0, 50, -50],
      ["from returning customers", 60, 0, 60],
      ["of one-time buyers", 0, 50, -50],
      ["Fulfilment", 10, 10, 0],
      ["Margin", 50, 40, 10],
      ["from new customers", 0, 40, -40],
      ["from returning customers", 50, 0, 50],
      ["Spent on winning", 15, "", ""],
      ["Spent on keeping", 5, "", ""],
      ["Share spent on winning", 0.75, "", ""],
      ["Profit", 30, "", ""],
      ["New customers", 0, 1, -1],
    ]);
  });

  test("the difference between groups adds up", () => {
    const log = [
      [["a"], ["b"], ["b"]],
      [["2025-01-10"], ["2025-04-01"], ["2025-05-31"]],
      [[40], [60], [-20]],
      [["ad"], ["friend"], ["friend"]],
    ];
    const [header, ...rows] = call("VALUEBRIDGE", ...log, [[50], [60], [0]], [[5]], [["friend"]]) as unknown[][];
    expect(header.slice(3)).toEqual([
      ...["Difference", "Orders per customer", "Order size", "Discounts", "Refunds", "Fulfilment cost"],
    ]);
    // Both bring 35: the one by a discount on a smaller list price, the other by giving back.
    const part = (ratio: number) => expect.closeTo(40 * Math.log(ratio), 12) as number;
    expect(rows).toEqual([
      ["ad", 1, 35, 0, 0, part(50 / 60), part(40 / 50), part(60 / 40), 0],
      ["friend", 1, 35, 0, 0, 0, 0, 0, 0],
    ]);
  });

  test("traits tell who segments are", () => {
    const rows = [68, 119, 26, 7, 20, 84, 17, 94, 15, 54, 14, 10, 5, 29, 14, 16].flatMap((people, i) =>
      Array.from({ length: people }, () => [["Black", "Brown", "Red", "Blond"][i % 4], "bhzg"[i >> 2]]),
    );
    const table = call(
      "TRAITS",
      rows.map(([hair]) => [hair]),
      rows.map(([, eye]) => [eye]),
    ) as (number | string)[][];
    expect(table[0]).toEqual(["Trait", "Level", "Black", "Blond", "Brown", "Red", "All", "Tells", "By accident"]);
    expect(table[1][7]).toBeCloseTo(0.2790446, 7);
    // Of three at "a" two are of the first segment, whose shares count one person of all more: 2.6 of 4 beside 1.6 of 3.
    const known = [
      [["a"], ["a"], ["b"], ["b"], ["a"]],
      [[1], [1], [1], [2], [2]],
    ];
    const placed = (share: number, other: number): unknown[] => [
      1,
      expect.closeTo((0.6 * share) / (0.6 * share + 0.4 * other), 12),
    ];
    expect(call("SEGMENTBYTRAITS", [["a"], [""], ["never seen"]], ...known)).toEqual([
      placed(2.6 / 4, 1.6 / 3),
      [1, 0.6],
      [1, 0.6],
    ]);
  });

  test("the chance of an order has its figures", () => {
    const model = [[0.243, 4.414, 0.793, 2.426]];
    const [[active]] = call("CHANCEACTIVE", [[2]], [[30.43]], [[38.86]], model) as number[][];
    expect(active).toBeCloseTo(0.72657857, 8);
    const history = [
      [[2], [0]],
      [[30.43], [0]],
      [[38.86], [39]],
    ];
    const chances = call("ORDERCHANCE", [[39]], ...history, model) as number[][];
    const silent = (age: number, orders: number) => ((4.414 + age) / (4.414 + age + 39)) ** (0.243 + orders);
    expect(chances[0][0]).toBeCloseTo(0.72657857 * (1 - silent(38.86, 2)), 7);
    expect(chances[1][0]).toBeCloseTo(1 - silent(39, 0), 12);
  });

  test.skipIf(cdnowSample.missing)("the range of a forecast holds what came (needs CDNOW_sample.txt)", () => {
    const learnt = cdnowSample.orders().filter(([, day]) => day <= SEPTEMBER_30_1997);
    const [header, orders, value, ordering] = call(
      "FORECASTRANGE",
      learnt.map(([customer]) => [customer]),
      learnt.map(([, day]) => [day]),
      learnt.map(([, , amount]) => [amount]),
      [[39 * 7]],
      [[SEPTEMBER_30_1997]],
      null,
      null,
      [["BG/NBD"]],
    ) as (number | string)[][];
    expect(header).toEqual([
      ...["", "Low", "Expected", "High", "Low by the model", "High by the model", "Past misses", "Holdouts"],
    ]);
    expect([orders[0], value[0], ordering[0]]).toEqual(["Orders", "Value", "Customers who order"]);
    const [low, expected, high, lowByModel, highByModel] = orders.slice(1).map(Number);
    expect(expected).toBeCloseTo(1653.4, 1);
    // Printed as 1,493 to 1,826.
    expect(Math.abs(lowByModel - 1493)).toBeLessThan(5);
    expect(Math.abs(highByModel - 1826)).toBeLessThan(5);
    expect(low).toBeLessThan(1882);
    expect(high).toBeGreaterThan(1882);
    expect(high).toBeLessThan(2400);
  });

  test("what goes wrong is thrown as a CustomFunctions.Error with its sentence", () => {
    expect(() => call("CUSTOMERVALUE", [["a"], ["b"]], [[30], ["x"]])).toThrow(
      expect.objectContaining({
        code: "#VALUE!",
        message: 'Amount in row 2 is "x"; it must be a number.',
      }) as Error,
    );
  });
});
