import fc from "fast-check";
import { expect, test } from "vitest";
import { readOrders } from "../reports/readCells";
import { day } from "./shopExports";

interface Bought {
  readonly customer: number;
  readonly after: number;
  readonly cents: number;
}

const ORDERS = fc.array(
  fc.record({
    customer: fc.integer({ min: 1, max: 5 }),
    after: fc.integer({ min: 0, max: 700 }),
    cents: fc.integer({ min: 100, max: 50_000 }),
  }),
  { minLength: 2, maxLength: 12 },
);
const HEADINGS = ["Order number", "Customer ID", "Order date", "Total", "Status", "Currency"];

/** A shop's table of these orders. */
function rowsOf(orders: readonly Bought[]): unknown[][] {
  return orders.map(({ customer, after, cents }, i) => {
    return [i + 1, `C-${customer}`, day(2022, 1, 1) + after, cents / 100, "Paid", "EUR"];
  });
}

const sumOf = (orders: readonly { readonly amount: number }[]) => orders.reduce((sum, { amount }) => sum + amount, 0);
const trueSum = (orders: readonly Bought[]) => orders.reduce((sum, { cents }) => sum + cents, 0) / 100;

test("in any order of the rows, with a total, an unpaid order and a refund among them, the sum is what was kept", () => {
  fc.assert(
    fc.property(ORDERS, fc.integer(), fc.constantFrom("Total", "Gesamtsumme", "Grand total"), (orders, seed, label) => {
      const [first] = orders;
      const unpaid = ["x1", "C-9", day(2022, 5, 1), 777, "Cancelled", "EUR"];
      const refund = ["x2", `C-${first.customer}`, day(2024, 5, 1), -first.cents / 100, "Paid", "EUR"];
      const shuffled = [...rowsOf(orders), unpaid, refund]
        .map((row, i) => ({ row, at: Math.sin(seed + i) }))
        .sort((a, b) => a.at - b.at)
        .map(({ row }) => row);
      const total = [label, "", "", trueSum(orders), "", ""];
      const table = readOrders([HEADINGS, ...shuffled, total]);
      expect(table.questions).toEqual([]);
      expect(sumOf(table.orders)).toBeCloseTo(trueSum(orders) - first.cents / 100, 6);
      expect(table.orders).toHaveLength(orders.length);
    }),
  );
});

test("a second currency is asked about", () => {
  fc.assert(
    fc.property(ORDERS, (orders) => {
      const other = ["x1", "C-9", day(2022, 5, 1), 777, "Paid", "GBP"];
      const table = readOrders([HEADINGS, ...rowsOf(orders), other]);
      expect(table.questions.map(({ about }) => about)).toEqual(["currency"]);
    }),
  );
});

test("each order on several lines, with its total on each, comes to the same as on one", () => {
  fc.assert(
    fc.property(ORDERS, fc.integer({ min: 2, max: 4 }), (orders, lines) => {
      const rows = rowsOf(orders).flatMap((row) => Array.from({ length: lines }, () => row));
      const table = readOrders([HEADINGS, ...rows]);
      expect(sumOf(table.orders)).toBeCloseTo(trueSum(orders), 6);
      expect(table.orders).toHaveLength(orders.length);
    }),
  );
});
