import { isoDate } from "../../src/core/dates/isoDate";
import type { RowCosts } from "../../src/core/customers/Costs";
import { logOfRows, pickedFrom } from "../../src/core/customers/logOfRows";
import type { OrderLog } from "../../src/core/customers/OrderLog";
import type { CsvTable } from "./Engine";

/** A row of a table of orders; days are Excel serial numbers. */
export interface OrderRow {
  readonly customer: string | null;
  readonly day: number | null;
  readonly amount: number | null;
  readonly cost: number;
}

/** Those rows that the functions would be given: with a customer who is no guest, a day and an amount. */
function rowsForFunctions(
  rows: readonly OrderRow[],
): { customer: string; day: number; amount: number; cost: number }[] {
  return rows.flatMap(({ customer, day, amount, cost }) =>
    customer === null || ["", "0"].includes(customer.trim()) || day === null || amount === null
      ? []
      : [{ customer, day, amount, cost }],
  );
}

/** Orders as the functions know them, and what each row cost. */
export interface KnownOrders {
  readonly log: OrderLog;
  readonly costs: RowCosts;
}

export function knownOrders(rows: readonly OrderRow[]): KnownOrders {
  const given = rowsForFunctions(rows);
  const { log, orders, refunds } = logOfRows({
    customers: given.map(({ customer }) => customer),
    dates: Float64Array.from(given, ({ day }) => day),
    amounts: Float64Array.from(given, ({ amount }) => amount),
  });
  const costs = Float64Array.from(given, ({ cost }) => cost);
  return { log, costs: { ofOrders: pickedFrom(costs, orders), ofRefunds: pickedFrom(costs, refunds) } };
}

export const ORDER_COLUMNS: CsvTable["columns"] = {
  customer_id: "text",
  order_date: "day",
  amount: "number",
  cost: "number",
};

export const ORDER_NAMES = {
  // As a step of the queries is called.
  table: "orders",
  customer: "customer_id",
  day: "order_date",
  amount: "amount",
} as const;

/** As a CSV file holds them; what is missing is an empty field without quotes. */
export function orderCsv(rows: readonly OrderRow[]): string {
  const lines = rows.map(({ customer, day, amount, cost }) =>
    [
      customer === null ? "" : `"${customer.replaceAll('"', '""')}"`,
      day === null ? "" : isoDate(day),
      amount ?? "",
      cost,
    ].join(","),
  );
  return `${Object.keys(ORDER_COLUMNS).join(",")}\n${lines.join("\n")}\n`;
}

/** Orders as shops have them at their worst: guests, days that are missing, refunds of all kinds, several orders a day, one name in two spellings. */
export const AWKWARD: readonly OrderRow[] = (
  [
    ["Ann", 45_000, 100, 10],
    ["ann ", 45_030, 40.1, 1],
    ["ANN", 45_030, 0.2, 1],
    ["Ann", 45_035, -15.3, -2],
    ["Ann", 45_460, 20, 3],
    ["Bo's", 45_010, 70, 7],
    ["Bo's", 45_020, -70, 0],
    ["refunds only", 45_001, -5, 1],
    ["refunds only", 45_990, -5, 1],
    ["before", 44_990, -20, 1],
    ["before", 45_100, 25, 0],
    ["before", 45_900, 25, 0],
    ["Ärger", 45_050, 30, 5],
    ["Ärger", 45_051, 30, 5],
    ["Ärger", 45_052, -100, 5],
    ["twin 1", 45_200, 0.1, 0],
    ["twin 1", 45_201, 0.2, 0],
    ["twin 2", 45_200, 0.3, 0],
    ["twin 2", 45_565, 0, 0],
    ["12", 45_300, 12, 1],
    ["12", 45_665, 12, 1],
    ["12", 45_666, 13, 1],
    ["late", 45_700, 500, 50],
    ["late", 45_720, -1, 0],
    ["0", 45_002, 9, 1],
    [" 0 ", 45_002, 9, 1],
    ["", 45_003, 9, 1],
    [null, 45_004, 9, 1],
    [null, 45_999, 9, 1],
    ["no day", null, 9, 1],
    ["no amount", 45_500, null, 1],
  ] as const
).map(([customer, day, amount, cost]) => ({ customer, day, amount, cost }));
