import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CUSTOMERVALUE } from "../../src/functions/CUSTOMERVALUE";
import { called } from "./called";

const customerValue = (...cells: unknown[]) => called(CUSTOMERVALUE, ...cells);
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

test("all amounts are shared out among the customers, however often each ordered", () => {
  expect(customerValue(column("a", "b", "a"), column(10, 20, 30))).toBe(30);
});

test("refunds are taken off", () => {
  expect(customerValue(column("a", "b", "a"), column(10, 20, -10))).toBe(10);
});

describe("fulfilment costs", () => {
  test("a single cell is money for each order", () => {
    expect(customerValue(column("a", "b", "a"), column(10, 20, 30), [[5]])).toBe(22.5);
  });

  test("a range is money of each order", () => {
    expect(customerValue(column("a", "b", "a"), column(10, 20, 30), column(1, 2, 3))).toBe(27);
  });

  test("a range of costs must be as long as the log", () => {
    expect(customerValue(column("a", "b"), column(10, 20), column(1, 2, 3))).toBe(
      "#VALUE! Customers and fulfilment cost must have the same number of rows; they have 2 and 3.",
    );
  });
});

describe("whole columns", () => {
  const customers = column("Customer", "a", 12, " 12 ", "", null, 0);
  const amounts = column("Amount", 10, 20, 30, "", null, 0);

  test("the header and blank rows are skipped, whether blank cells come as nothing, as text or as 0", () => {
    expect(customerValue(customers, amounts)).toBe(30);
  });

  test("the number 12 and the text 12 are one customer", () => {
    expect(customerValue(column(12, "12", " 12"), column(1, 2, 3))).toBe(6);
  });

  test("a row of cells is as good as a column", () => {
    expect(customerValue([["a", "b"]], [[10, 20]])).toBe(15);
    expect(customerValue([["a", "b"]], column(10, 20))).toBe(15);
  });

  test("a customer called 0 with an amount is a customer", () => {
    expect(customerValue(column(0, "a"), column(10, 20))).toBe(15);
  });
});

describe("what cannot be counted is refused with its row", () => {
  test.each([
    [
      "an amount that is text",
      column("a", "b"),
      column(10, "12,5"),
      'Amount in row 2 is "12,5"; it must be a number with a point before its decimals, as in 12.5.',
    ],
    ["an amount that is missing", column("a", "b"), column(10, ""), "Amount in row 2 is blank; it must be a number."],
    [
      "a customer that is missing",
      column("a", ""),
      column(10, 20),
      "Customer in row 2 is blank; it must be a customer's name or number.",
    ],
    [
      "a table where a column belongs",
      [
        ["a", "b"],
        ["c", "d"],
      ],
      column(10, 20),
      "Customers must be a single column or a single row.",
    ],
  ])("%s", (_, customers, amounts, sentence) => {
    expect(customerValue(customers, amounts)).toBe(`#VALUE! ${sentence}`);
  });

  test("no customers at all is a division by none", () => {
    expect(customerValue(column("Customer", "", null), column("Amount", "", null))).toBe("#DIV/0!");
  });
});

test("scaling every amount scales the value, and the order of rows does not matter", () => {
  const orders = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: -500, max: 5000 })), {
      minLength: 1,
      maxLength: 40,
    })
    // Nothing but refunds is no log.
    .filter((rows) => rows.some(([, amount]) => amount >= 0));
  const valueOf = (rows: [number, number][]) =>
    Number(customerValue(column(...rows.map(([customer]) => customer)), column(...rows.map(([, amount]) => amount))));
  fc.assert(
    fc.property(orders, (rows) => {
      const value = valueOf(rows);
      expect(valueOf(rows.map(([customer, amount]) => [customer, 3 * amount]))).toBeCloseTo(3 * value, 8);
      expect(valueOf([...rows].reverse())).toBeCloseTo(value, 8);
    }),
  );
});

const cdnow = path.join(import.meta.dirname, "../../../shared/data/CDNOW_sample.txt");

test.skipIf(!existsSync(cdnow))(
  `the CDNOW sample's customers are worth 103.5604 each (needs ${path.basename(cdnow)})`,
  () => {
    const rows = readFileSync(cdnow, "utf8")
      .trim()
      .split("\n")
      .map((line) => line.trim().split(/\s+/));
    expect(rows).toHaveLength(6919);
    expect(
      customerValue(column(...rows.map(([, customer]) => customer)), column(...rows.map((row) => Number(row[4])))),
    ).toBeCloseTo(103.5604, 4);
  },
);
