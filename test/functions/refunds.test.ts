import { describe, expect, test } from "vitest";
import { CHANNELVALUE } from "../../src/functions/CHANNELVALUE";
import { COHORTS } from "../../src/functions/COHORTS";
import { CUSTOMERREPORT } from "../../src/functions/CUSTOMERREPORT";
import { CUSTOMERTABLE } from "../../src/functions/CUSTOMERTABLE";
import { CUSTOMERVALUE } from "../../src/functions/CUSTOMERVALUE";
import { ORDERFORECAST } from "../../src/functions/ORDERFORECAST";
import { ORDERMODEL } from "../../src/functions/ORDERMODEL";
import { PRICEMIX } from "../../src/functions/PRICEMIX";
import { RFM } from "../../src/functions/RFM";
import { SOURCEVALUE } from "../../src/functions/SOURCEVALUE";
import { called, type Shown } from "./called";
import { column } from "./ordersInCells";

const customers = column("Customer", "a", "b", "a", "c");
const dates = column("Date", "2020-01-01", "2020-02-01", "2020-01-10", "2020-03-01");
const amounts = column("Amount", 100, 50, -100, 70);

function tableOf(answer: Shown | Shown[][]): Shown[][] {
  return answer as Shown[][];
}

describe("A row with a negative amount lowers money and is no order", () => {
  test("in the table of customers", () => {
    const [, ...rows] = tableOf(called(CUSTOMERTABLE, customers, dates, amounts, [[5]]));
    expect(rows.map((row) => [row[0], row[1], row[4], row[5], row[6]])).toEqual([
      ["c", 1, 70, 5, 65],
      ["b", 1, 50, 5, 45],
      ["a", 1, 0, 5, -5],
    ]);
    expect(called(CUSTOMERVALUE, customers, amounts, [[5]])).toBe(35);
  });

  test("costs of each row count for refunds too", () => {
    expect(called(CUSTOMERVALUE, customers, amounts, column("Cost", 10, 10, 2, 10))).toBeCloseTo((120 - 32) / 3, 9);
  });

  test("in the report", () => {
    const answers = tableOf(called(CUSTOMERREPORT, customers, dates, amounts)).map(([, answer]) => answer);
    expect(answers).toContain(40);
    const of = (question: RegExp) =>
      tableOf(called(CUSTOMERREPORT, customers, dates, amounts)).find(([words]) => question.test(String(words)))?.[1];
    expect(of(/bought more than once/i)).toBe(0);
    expect(of(/orders per customer/i)).toBe(1);
  });

  test("in RFM, cohorts, sources, channels and prices", () => {
    expect(tableOf(called(RFM, customers, dates, amounts))[1].slice(0, 4)).toEqual(["a", 60, 1, 0]);
    expect(tableOf(called(COHORTS, customers, dates, amounts, [["orders"]]))[1].slice(1, 3)).toEqual([1, 1]);
    expect(tableOf(called(COHORTS, customers, dates, amounts))[1].slice(1)).toEqual([1, 0, 0, 0]);
    const sources = column("Source", "x", "x", "refunds", "y");
    expect(tableOf(called(SOURCEVALUE, customers, dates, amounts, sources)).map((row) => row[0])).toEqual([
      "Source",
      "y",
      "x",
    ]);
    expect(tableOf(called(CHANNELVALUE, customers, amounts, sources))[1].slice(0, 3)).toEqual([1, 3, 40]);
    // A refund has no list price.
    expect(tableOf(called(PRICEMIX, customers, amounts, column("List", 100, 60, "", 70)))).toEqual([
      ["Bought at", "Customers", "Share", "Average value"],
      ["Full price only", 2, 2 / 3, 35],
      ["Discount only", 1, 1 / 3, 50],
      ["Both", 0, 0, ""],
    ]);
  });

  test("a refund after the last order reaches the cohorts' money, and one before the first order too", () => {
    const table = tableOf(
      called(COHORTS, column("a", "a", "a"), column("2020-02-01", "2020-03-05", "2020-01-01"), column(100, -30, -5)),
    );
    expect(table[1].slice(1)).toEqual([1, 95, 65]);
  });

  test("refunds of a customer without an order are left out, money included", () => {
    expect(called(CUSTOMERVALUE, column("a", "b"), column(10, -99))).toBe(10);
    expect(called(CUSTOMERVALUE, column("b"), column(-99))).toBe("#DIV/0!");
    expect(tableOf(called(CUSTOMERTABLE, column("b", "a"), column(46000, 46001), column(-99, 10)))).toHaveLength(2);
  });
});

describe("In the spend model a refund lowers the latest order day on or before it", () => {
  const orders: [string, string, number][] = [
    ["a", "2020-01-01", 10],
    ["a", "2020-02-01", 20],
    ["a", "2020-03-01", 40],
    ["b", "2020-01-05", 30],
    ["b", "2020-02-09", 50],
    ["c", "2020-01-09", 30],
    ["d", "2020-01-12", 30],
    ["d", "2020-03-12", 36],
  ];
  const forecast = (rows: typeof orders) =>
    called(
      ORDERFORECAST,
      column(...rows.map(([customer]) => customer)),
      column(...rows.map(([, day]) => day)),
      column(...rows.map(([, , amount]) => amount)),
      [[90]],
      [["2020-06-01"]],
    );

  test("one on a repeat day takes its money off, as if less had been paid", () => {
    const less = orders.map(([who, day, amount]): [string, string, number] => [
      who,
      day,
      day === "2020-02-01" ? 12 : amount,
    ]);
    expect(forecast([...orders, ["a", "2020-02-20", -8]])).toEqual(forecast(less));
    expect(forecast([["a", "2020-02-01", -8], ...orders])).toEqual(forecast(less));
  });

  test("one on the first day, or before it, changes no repeat order", () => {
    expect(forecast([...orders, ["a", "2020-01-31", -8]])).toEqual(forecast(orders));
    expect(forecast([...orders, ["a", "2019-12-31", -8]])).toEqual(forecast(orders));
  });

  test("it is no repeat order of the model", () => {
    const values = (rows: typeof orders) =>
      called(
        ORDERMODEL,
        column(...rows.map(([customer]) => customer)),
        column(...rows.map(([, day]) => day)),
        column(...rows.map(([, , amount]) => amount)),
      );
    expect(tableOf(values([...orders, ["c", "2020-02-01", -30]]))[3]).toEqual(["Repeat orders", 4]);
  });
});

describe("Customers", () => {
  test("are compared ignoring capitals, and the one seen first is given back as it was", () => {
    const table = tableOf(
      called(CUSTOMERTABLE, column("Ann", "ANN ", 12, "12"), column(46000, 46001, 46002, 46003), column(1, 1, 5, 5)),
    );
    expect(table.slice(1).map(([name, orders]) => [name, orders])).toEqual([
      [12, 2],
      ["Ann", 2],
    ]);
  });
});

describe("An order that costs more than it brings is an order all the same", () => {
  const who = column("Customer", "a", "b", "a");
  const when = column("Date", "2020-01-05", "2020-01-09", "2020-02-01");
  const paid = column("Amount", 30, 100, 60);

  test.each([
    ["one cost of every order", [[50]], [-10, 50]],
    ["a cost of each", column("Cost", 50, 20, 5), [35, 80]],
  ])("with %s", (_, cost, [a, b]) => {
    const sources = tableOf(called(SOURCEVALUE, who, when, paid, column("Source", "x", "y", "y"), null, cost));
    expect(sources.slice(1).map((row) => row.slice(0, 3))).toEqual([
      ["y", 1, b],
      ["x", 1, a],
    ]);
    const channels = tableOf(called(CHANNELVALUE, who, paid, column("Channel", "shop", "shop", "web"), cost));
    expect(channels.slice(1)).toEqual([
      [1, 1, b, 1],
      [2, 1, a, a / b],
    ]);
    const [, cohort] = tableOf(called(COHORTS, who, when, paid, [["value"]], [["month"]], cost));
    expect(cohort.slice(1)).toEqual([2, expect.closeTo((a + b - lastOf(cost)) / 2, 9), (a + b) / 2]);
  });

  /** What the order of the second month brought. */
  function lastOf(cost: unknown[][]): number {
    return 60 - Number(cost.length === 1 ? cost[0][0] : cost[3][0]);
  }
});
