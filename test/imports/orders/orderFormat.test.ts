import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readOrders } from "../reports/readCells";
import { serialDay } from "../../../src/core/dates/serialDay";
import { exportCells } from "../reports/exportCells";

const day = (year: number, month: number, date: number) => serialDay(year, month, date) ?? NaN;

test("a table of one's own is read by its headings, and can be used as it stands", () => {
  const table = readOrders([
    ["Client", "Order date", "Amount", "Cost", "Campaign"],
    ["anna", 45_000, 30, 12, "Search"],
    ["", "", "", "", ""],
    [12, "2025-01-31", 5, 0, "Friend"],
  ]);
  expect(table.kind).toBe("orders");
  expect(table.questions).toEqual([]);
  expect(table.asItStands).toBe(true);
  expect(table.orders).toEqual([
    { row: 1, customer: "anna", date: 45_000, amount: 30, cost: 12, source: "Search" },
    { row: 3, customer: "12", date: day(2025, 1, 31), amount: 5, cost: 0, source: "Friend" },
  ]);
  expect(table.leftOut.map(({ row, why }) => [row, why])).toEqual([
    [0, "header"],
    [2, "blank"],
  ]);
});

const SHOPIFY = "shopify_orders_synthetic.csv";
const shopify = exportCells(SHOPIFY, ",");

test.runIf(shopify !== null)(
  `a Shopify export folds its lines into orders, to its true sums (needs ${SHOPIFY})`,
  () => {
    // Counted apart from this code, in Python: 127 orders, 5 of them without email.
    const table = readOrders(shopify ?? []);
    expect(table.kind).toBe("shopify");
    const left = (why: string) => table.leftOut.filter((each) => each.why === why).length;
    const [header, ...rows] = shopify ?? [];
    const total = header.indexOf("Total");
    const heads = rows.filter((row) => row[total]);
    expect(heads).toHaveLength(127);
    expect(left("noCustomer")).toBe(5);
    expect(left("orderLine")).toBe(249 - 127);
    expect(table.orders.length + left("noCustomer") + left("notPaid")).toBe(127);
    const counted = heads.filter((row) => row[1] && !/voided|pending/.test(row[header.indexOf("Financial Status")]));
    const sum = (of: string) => counted.reduce((all, row) => all + Number(row[header.indexOf(of)]), 0);
    expect(table.orders.reduce((all, { amount }) => all + amount, 0)).toBeCloseTo(
      sum("Total") - sum("Refunded Amount"),
      6,
    );
    expect(table.refunded).toBeCloseTo(sum("Refunded Amount"), 6);
    expect(table.orders[0]).toMatchObject({ customer: "customer1@example.com", date: day(2025, 1, 15), amount: 183.5 });
    expect(table.currency).toBe("USD");
    expect(table.asItStands).toBe(false);
  },
);

describe("exports of other shops", () => {
  test("WooCommerce: revenue as it is formatted, and orders that were never paid left out", () => {
    const table = readOrders([
      ["Date", "Order #", "N. Revenue (formatted)", "Status", "Customer", "Customer type", "Product(s)", "Items sold"],
      ["2025-03-01 10:00:00", "1", "$1,234.50", "completed", "Anna B", "new", "Tea", "2"],
      ["2025-03-02 10:00:00", "2", "$20.00", "cancelled", "Ben C", "new", "Tea", "1"],
      ["2025-03-03 10:00:00", "3", "$15.00", "on-hold", "Cleo D", "new", "Tea", "1"],
      ["2025-03-04 10:00:00", "4", "$10.00", "processing", "Anna B", "returning", "Pot", "1"],
    ]);
    expect(table.kind).toBe("woocommerce");
    expect(table.orders.map(({ customer, amount }) => [customer, amount])).toEqual([
      ["Anna B", 1234.5],
      ["Anna B", 10],
    ]);
    expect(table.leftOut.filter(({ why }) => why === "notPaid").map(({ held }) => held)).toEqual([
      "cancelled",
      "on-hold",
    ]);
  });

  test("Stripe: the converted column sums up mixed currencies, less what was given back", () => {
    const table = readOrders([
      [
        "id",
        "Created date (UTC)",
        "Amount",
        "Amount Refunded",
        "Currency",
        "Converted Amount",
        "Converted Amount Refunded",
        "Converted Currency",
        "Status",
        "Customer Email",
      ],
      ["ch_1", "2025-05-01 08:00", "100,00", "0,00", "eur", "110,00", "0,00", "usd", "Paid", "a@x.com"],
      ["ch_2", "2025-05-02 08:00", "50,00", "20,00", "usd", "50,00", "20,00", "usd", "Paid", "b@x.com"],
      ["ch_3", "2025-05-03 08:00", "70,00", "0,00", "usd", "70,00", "0,00", "usd", "Failed", "b@x.com"],
    ]);
    expect(table.kind).toBe("stripe");
    expect(table.decimal).toBe(",");
    expect(table.orders.map(({ customer, amount }) => [customer, amount])).toEqual([
      ["a@x.com", 110],
      ["b@x.com", 30],
    ]);
    expect(table.questions).toEqual([]);
    expect(table.currency).toBe("USD");
  });
});

describe("what only the person can know is asked", () => {
  test("which currency to read, where rows name several", () => {
    const cells = [
      ["Customer", "Date", "Amount", "Currency"],
      ["a", 45_000, 10, "EUR"],
      ["b", 45_001, 20, "GBP"],
    ];
    expect(readOrders(cells).questions).toEqual([{ about: "currency", found: ["EUR", "GBP"] }]);
    const chosen = readOrders(cells, { currency: "GBP" });
    expect(chosen.questions).toEqual([]);
    expect(chosen.orders.map(({ amount }) => amount)).toEqual([20]);
    expect(chosen.leftOut.filter(({ why }) => why === "otherCurrency")).toHaveLength(1);
    expect(chosen.asItStands).toBe(false);
  });

  test("which mark parts the decimals, where figures can be read two ways", () => {
    const cells = [
      ["Customer", "Date", "Amount"],
      ["a", 45_000, "1,234"],
    ];
    expect(readOrders(cells).questions).toMatchObject([
      { about: "decimal", example: "1,234", withPoint: 1234, withComma: 1.234 },
    ]);
    expect(readOrders(cells, { decimal: "." }).orders[0].amount).toBe(1234);
    expect(readOrders(cells, { decimal: "," }).orders[0].amount).toBe(1.234);
  });

  test("which column is which, where no heading says so", () => {
    expect(
      readOrders([
        ["x", "y"],
        [1, 2],
      ]).questions,
    ).toMatchObject([
      { about: "column", role: "customer", why: "missing", candidates: [{ heading: "x" }, { heading: "y" }] },
      { about: "column", role: "date" },
      { about: "column", role: "amount" },
    ]);
  });
});

test("a day that two readers would read two ways is left out and named", () => {
  const table = readOrders([
    ["Customer", "Date", "Amount"],
    ["a", "03/04/2025", 10],
    ["a", "Jan 15, 2025", 10],
    ["a", "15. January 2025", 10],
  ]);
  expect(table.leftOut.at(-1)).toEqual({ row: 1, why: "date", held: "03/04/2025" });
  expect(table.orders.map(({ date }) => date)).toEqual([day(2025, 1, 15), day(2025, 1, 15)]);
  expect(table.asItStands).toBe(false);
});

test("whatever the cells hold, every row is an order or named among those that are none", () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constantFrom("", null, "2025-01-01", "paid", "USD", 45_000),
  );
  const row = fc.array(cell, { maxLength: 8 });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const cells = [["Order", "Customer", "Date", "Amount", "Currency", "Status", "Refund", "Cost"], ...rows];
      const { orders, leftOut } = readOrders(cells);
      // What was given back beyond what an order came to is an order of its own, of the same row.
      const read = new Set(orders.map((order) => order.row));
      const seen = [...read, ...leftOut.map((each) => each.row)].sort((a, b) => a - b);
      expect(seen).toEqual(cells.map((_, i) => i));
      expect(orders.every(({ amount, date }) => Number.isFinite(amount) && Number.isFinite(date))).toBe(true);
    }),
  );
});
