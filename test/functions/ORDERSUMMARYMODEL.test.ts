import { describe, expect, test } from "vitest";
import { customerHistories } from "../../src/core/forecast/customerHistories";
import { ORDERMODEL } from "../../src/functions/ORDERMODEL";
import { ORDERSUMMARYMODEL } from "../../src/functions/ORDERSUMMARYMODEL";
import { cdnowMaster, orderLog, SEPTEMBER_30_1997 } from "../core/forecast/data";
import { called, type Shown } from "./called";
import { column } from "./ordersInCells";

const repeatOrders = column("x", 2, 0, 1, 0, 4, 1);
const recency = column("tx", 30.43, 0, 5, 0, 20, 12);
const age = column("T", 38.86, 38.86, 37, 12.5, 36, 30);
const average = column("m", 22.35, "", 11, null, 30, 14);
const customers = column("n", 3, 20, 6, 15, 1, 4);

const shown = (...cells: unknown[]) =>
  new Map((called(ORDERSUMMARYMODEL, ...cells) as Shown[][]).map(([name, value]) => [name, value]));

test('"" between commas, or one blank cell, leaves a range out', () => {
  expect(shown(repeatOrders, recency, age, [[""]], customers)).toEqual(
    shown(repeatOrders, recency, age, undefined, customers),
  );
  expect(shown(repeatOrders, recency, age, average, [[""]])).toEqual(shown(repeatOrders, recency, age, average));
});

test("a row for many customers alike counts as that many rows", () => {
  const many = [repeatOrders, recency, age, average].map((cells) => [
    cells[0],
    ...cells.slice(1).flatMap((row, i) => new Array<unknown[]>(Number(customers[i + 1][0])).fill(row)),
  ]);
  const grouped = shown(repeatOrders, recency, age, average, customers);
  const single = shown(...many);
  for (const [name, value] of single) {
    if (typeof value === "number") expect(Number(grouped.get(name)) / value, String(name)).toBeCloseTo(1, 6);
    else expect(grouped.get(name)).toBe(value);
  }
  expect(grouped.get("Customers")).toBe(49);
});

test("the day of the summary is not known, so As of is blank", () => {
  expect(shown(repeatOrders, recency, age).get("As of")).toBe("");
});

test("blank rows and rows for no customers are passed over", () => {
  const more = (cells: unknown[][], value: unknown) => [...cells, [""], [value], [null]];
  expect(shown(more(repeatOrders, 1), more(recency, 3), more(age, 9), null, more(customers, 0), [["MBG/NBD"]])).toEqual(
    shown(repeatOrders, recency, age, null, customers, [["MBG/NBD"]]),
  );
});

test("new customers of today, with a row of zeros, are customers", () => {
  expect(shown(column(0, 2, 1), column(0, 5, 3), column(0, 9, 9)).get("Customers")).toBe(3);
});

test("in whole columns the zeros that desktop Excel makes of empty cells are passed over", () => {
  const whole = (...cells: number[]) => {
    const rows = new Array<number[]>(1_048_576).fill([0]);
    cells.forEach((cell, i) => (rows[i] = [cell]));
    return rows;
  };
  expect(shown(whole(2, 0, 1), whole(5, 0, 3), whole(9, 8, 9)).get("Customers")).toBe(3);
});

describe("what cannot be is refused with its row", () => {
  test.each([
    [
      "recency above age",
      [column(1, 2), column(3, 9.5), column(8, 9)],
      "Recency in row 2 is 9.5; it must be from 0 to the customer's age, here 9 weeks.",
    ],
    [
      "negative repeat orders",
      [column(-1, 2), column(3, 5), column(8, 9)],
      "Repeat orders in row 1 are -1; they must be whole numbers, 0 or more (orders after the first).",
    ],
    [
      "half a repeat order",
      [column(1.5, 2), column(3, 5), column(8, 9)],
      "Repeat orders in row 1 are 1.5; they must be whole numbers, 0 or more (orders after the first).",
    ],
    ["a negative age", [column(0, 2), column(0, 5), column(-8, 9)], "Age in row 1 is -8; it must be 0 or more weeks."],
    [
      "recency without repeat orders",
      [column(0, 2), column(1, 5), column(8, 9)],
      "Recency in row 1 is 1; it must be 0 for a customer without repeat orders.",
    ],
    [
      "a negative number of customers",
      [column(0, 2), column(0, 5), column(8, 9), null, column(5, -1)],
      "Customers in row 2 are -1; they must be 0 or more.",
    ],
    ["text", [column(0, 2), column(0, "soon"), column(8, 9)], 'Recency in row 2 is "soon"; it must be a number.'],
    [
      "columns of different lengths",
      [column(0, 2), column(0, 5), column(8)],
      "Repeat orders and age must have the same number of rows; they have 2 and 1.",
    ],
  ])("%s", (_, cells, sentence) => {
    expect(called(ORDERSUMMARYMODEL, ...cells)).toBe(`#VALUE! ${sentence}`);
  });

  test("no repeat orders at all", () => {
    expect(called(ORDERSUMMARYMODEL, column(0, 0), column(0, 0), column(8, 9))).toMatch(
      /^#N\/A No customer has ordered/,
    );
  });
});

describe.skipIf(cdnowMaster.missing)(`CDNOW master, summarised and grouped (needs ${cdnowMaster.name})`, () => {
  test.each([
    ["BG/NBD", -95368.44393],
    ["Pareto/NBD", -95415.1186],
    ["MBG/NBD", -95336.9583],
  ])("%s reaches %d", (model, logLikelihood) => {
    const histories = customerHistories(orderLog(cdnowMaster.orders().filter(([, day]) => day <= SEPTEMBER_30_1997)));
    const groups = new Map<string, [number, number, number, number]>();
    histories.repeatOrders.forEach((x, i) => {
      const key = [x, histories.recency[i], histories.age[i]];
      const group = groups.get(key.join()) ?? [key[0], key[1], key[2], 0];
      group[3]++;
      groups.set(key.join(), group);
    });
    const rows = [...groups.values()];
    expect(rows.length).toBeLessThan(10_000);
    const at = (i: number) => rows.map((row) => [row[i]]);
    const found = shown(at(0), at(1), at(2), null, at(3), [[model]]);
    expect(found.get("Customers")).toBe(23570);
    expect(found.get("Log-likelihood")).toBeCloseTo(logLikelihood, 4);
  });
});

test("the rows are those of ORDERMODEL", () => {
  const days = [column("a", "a", "b"), column(46_000, 46_010, 46_020), column(5, 6, 7)];
  const names = (table: unknown) => (table as Shown[][]).map(([name]) => name);
  expect(names(called(ORDERSUMMARYMODEL, repeatOrders, recency, age, average, customers, [["BG/NBD"]]))).toEqual(
    names(called(ORDERMODEL, ...days, null, [["BG/NBD"]])),
  );
});

test("repeat orders with recency 0 are refused: they are days after the first", () => {
  const answer = called(ORDERSUMMARYMODEL, column("x", 5, 3, 0), column("tx", 0, 20, 0), column("T", 30, 30, 30));
  expect(answer).toMatch(/^#VALUE! Recency in row 2 is 0; it must be above 0 where there are repeat orders/);
});
