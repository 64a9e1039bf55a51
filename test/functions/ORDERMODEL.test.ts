import { describe, expect, test } from "vitest";
import { ORDERMODEL } from "../../src/functions/ORDERMODEL";
import { cdnowMaster, cdnowSample, onlineRetail, SEPTEMBER_30_1997 } from "../core/forecast/data";
import { called, type Shown } from "./called";
import { column, ordersInCells } from "./ordersInCells";

const DAY = 46_000;
const orders: [string, unknown, number][] = [
  ["ann", DAY, 20],
  ["ann", DAY + 10, 30],
  ["ann", DAY + 10.7, 10],
  ["bob", DAY + 3, 50],
  ["ann", DAY + 40, 20],
  ["cat", DAY + 5, 10],
  ["cat", DAY + 33, 15],
  ["dan", DAY + 60, 25],
  ["eve", DAY + 1, 8],
  ["eve", DAY + 2, 60],
];
const log = ordersInCells(orders);

function shown(...cells: unknown[]): Map<Shown, Shown> {
  return new Map((called(ORDERMODEL, ...cells) as Shown[][]).map(([name, value]) => [name, value]));
}

describe("the rows of the answer", () => {
  const names = (...cells: unknown[]) => (called(ORDERMODEL, ...cells) as Shown[][]).map(([name]) => name);
  const before = ["Name", "Model", "Customers", "Repeat orders"];

  test("without amounts there is nothing about money", () => {
    expect(names(log.customers, log.dates, null, null, [["BG/NBD"]])).toEqual([
      ...before,
      ..."r alpha a b".split(" "),
      "Log-likelihood",
      "As of",
      "Warning",
    ]);
  });

  test("with amounts there is", () => {
    expect(names(log.customers, log.dates, log.amounts, null, [["pareto/nbd"]])).toEqual([
      ...before,
      ..."r alpha s beta".split(" "),
      "Log-likelihood",
      ..."p q v".split(" "),
      "Spend log-likelihood",
      "Average order value",
      "As of",
      "Warning",
    ]);
  });

  test("orders of one customer on one day are one order, and the last day is the day of the last order", () => {
    const model = shown(log.customers, log.dates);
    expect(model.get("Customers")).toBe(5);
    expect(model.get("Repeat orders")).toBe(4);
    expect(model.get("As of")).toBe(DAY + 60);
  });
});

test("whole columns with a header, dates as text and rows in another order give the same model", () => {
  const iso = (serial: number) => new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
  const mixed = ordersInCells([...orders].reverse().map(([who, day, money]) => [who, iso(Number(day)), money]));
  const whole = (head: string, cells: unknown[][]) => [[head], ...cells, [""], [null], [0]];
  const plain = called(ORDERMODEL, log.customers, log.dates, log.amounts) as Shown[][];
  const again = called(
    ORDERMODEL,
    whole("Who", mixed.customers),
    whole("When", mixed.dates),
    whole("Paid", mixed.amounts),
  ) as Shown[][];
  again.forEach(([name, value], i) => {
    expect(name).toBe(plain[i][0]);
    if (typeof value === "number") expect(value / Number(plain[i][1])).toBeCloseTo(1, 4);
    else expect(value).toBe(plain[i][1]);
  });
});

describe("a later asOf", () => {
  test("makes every customer older and the model another one", () => {
    const later = shown(log.customers, log.dates, null, [[DAY + 400]], [["BG/NBD"]]);
    expect(later.get("As of")).toBe(DAY + 400);
    expect(later.get("alpha")).not.toBe(shown(log.customers, log.dates, null, null, [["BG/NBD"]]).get("alpha"));
  });
});

describe("what cannot be answered says why", () => {
  test.each([
    [
      "no order on a second day",
      [column("a", "b", "b"), column(DAY, DAY + 1, DAY + 1.5)],
      "#N/A No customer has ordered on a second day, so there is nothing to learn about coming back; look again when repeat orders have come in.",
    ],
    [
      "one customer",
      [column("a", "a"), column(DAY, DAY + 9)],
      "#N/A There is only one customer; a model learns from how customers differ and needs many of them.",
    ],
    ["no orders at all", [column("", ""), column("", "")], "#N/A There are no orders in these ranges to count."],
    [
      "an order after asOf",
      [column("a", "b"), column("2026-01-02", "2026-02-03"), null, [["2026-01-31"]]],
      '#VALUE! Date in row 2 is 2026-02-03; it must be on or before 2026-01-31, the "as of" date; move that date or leave the order out.',
    ],
    [
      "an unknown model",
      [log.customers, log.dates, null, null, [["NBD"]]],
      '#VALUE! Model is "NBD"; it must be one of "auto", "BG/NBD", "MBG/NBD", "Pareto/NBD".',
    ],
  ])("%s", (_, cells, sentence) => {
    expect(called(ORDERMODEL, ...cells)).toBe(sentence);
  });

  test("customers who are all alike get a model, with a warning that its likelihood is flat", () => {
    const rows = Array.from({ length: 30 }, (_, i) => i).flatMap((who): [number, number, number][] => [
      [who + 1, DAY, 10],
      [who + 1, DAY + 70, 10],
      [who + 1, DAY + 140, 10],
    ]);
    const alike = ordersInCells(rows);
    for (const name of ["BG/NBD", "MBG/NBD", "Pareto/NBD", "auto"]) {
      const model = shown(alike.customers, alike.dates, alike.amounts, null, [[name]]);
      expect(model.get("Warning"), name).toMatch(/^The likelihood is flat in /);
      expect(model.get("Average order value")).toBeCloseTo(10, 1);
    }
  });

  test("amounts that teach nothing leave the spend rows blank and say so", () => {
    const model = shown(
      log.customers,
      log.dates,
      log.amounts.map(() => [0]),
    );
    expect(model.get("p")).toBe("");
    expect(model.get("Average order value")).toBe("");
    expect(model.get("Warning")).toContain("No spend model: Fewer than two customers");
  });

  test("a customer whose refunds outgrow repeat orders stays out of the spend model, and the warning counts them", () => {
    const refunded = ordersInCells([...orders, ["cat", DAY + 40, -99]]);
    expect(shown(refunded.customers, refunded.dates, refunded.amounts).get("Warning")).toContain(
      "1 customer is left out of the spend model: their repeat orders come to 0 or less on average.",
    );
  });

  test("spend tied to frequency is said, with its correlation", () => {
    const rows = Array.from({ length: 60 }, (_, who) =>
      Array.from({ length: 2 + (who % 5) }, (_, j): [string, number, number] => [
        `c${who}`,
        DAY + (who % 7) + 9 * j,
        10 + 8 * (who % 5) + ((who * 7 + j * 3) % 5),
      ]),
    ).flat();
    const tied = ordersInCells(rows);
    expect(shown(tied.customers, tied.dates, tied.amounts).get("Warning")).toMatch(
      /Spend is tied to frequency \(correlation [01]\.\d\d\): customers who order more often spend more per order/,
    );
  });
});

test("scaling all amounts scales the money and nothing else", () => {
  const plain = shown(log.customers, log.dates, log.amounts);
  const scaled = shown(
    log.customers,
    log.dates,
    log.amounts.map(([amount]) => [1000 * Number(amount)]),
  );
  expect(Number(scaled.get("Average order value")) / Number(plain.get("Average order value"))).toBeCloseTo(1000, 2);
  expect(Number(scaled.get("p"))).toBeCloseTo(Number(plain.get("p")), 3);
  expect(scaled.get("r")).toBe(plain.get("r"));
});

function cells(rows: [string, number, number][]) {
  const { customers, dates, amounts } = ordersInCells(rows);
  return [customers, dates, amounts] as const;
}

test.skipIf(cdnowSample.missing)(
  `CDNOW sample: auto takes MBG/NBD, whose -9582.1357 is the best of the three (needs ${cdnowSample.name})`,
  () => {
    const known = cells(cdnowSample.orders().filter(([, day]) => day <= SEPTEMBER_30_1997));
    const model = shown(...known, [["1997-09-30"]]);
    expect(model.get("Model")).toBe("MBG/NBD");
    expect(model.get("Customers")).toBe(2357);
    expect(model.get("Log-likelihood")).toBeCloseTo(-9582.1357, 4);
    expect(model.get("Spend log-likelihood")).toBeCloseTo(-4055.9177, 4);
    expect(model.get("Warning")).toBe("");
  },
);

test.skipIf(cdnowMaster.missing)(`CDNOW master: from raw rows to -95368.4439 (needs ${cdnowMaster.name})`, () => {
  const known = cells(cdnowMaster.orders().filter(([, day]) => day <= SEPTEMBER_30_1997));
  const model = shown(...known, [["1997-09-30"]], [["BG/NBD"]]);
  expect(model.get("Repeat orders")).toBe(24337);
  expect(model.get("Log-likelihood")).toBeCloseTo(-95368.44393, 4);
});

test.skipIf(onlineRetail.missing)(`Online Retail: the flat likelihood is said (needs ${onlineRetail.name})`, () => {
  const model = shown(...cells(onlineRetail.orders()), null, [["BG/NBD"]]);
  expect(Number(model.get("Log-likelihood"))).toBeGreaterThan(-37645.5385);
  expect(model.get("Warning")).toContain("The likelihood is flat in a and b:");
});
