import type { PeriodRow } from "../../../../core/customers/periodRows";
import { periodRows } from "../../../../core/customers/periodRows";
import type { ProfitStatement } from "../../../../core/customers/profitStatements";
import { total } from "../../../../core/numeric/total";
import type { TraceView } from "../../../job/trace/TraceView";
import { rowsFrom, daysSaid, listed, rowsOfOrders, type Listed, type Tracing } from "./Tracing";

/** Lines of the statement that orders and refunds add up to: which of them, and what each counts with. */
const OF_ROWS = {
  incomeOfNew: { meant: ({ isNew }) => isNew, counts: "paid" },
  incomeOfReturning: { meant: ({ isNew }) => !isNew, counts: "paid" },
  incomeOfOneTime: { meant: ({ isOneTime }) => isOneTime, counts: "paid" },
  fulfilment: { meant: () => true, counts: "cost" },
  marginOfNew: { meant: ({ isNew }) => isNew, counts: "left" },
  marginOfReturning: { meant: ({ isNew }) => !isNew, counts: "left" },
} as const satisfies Partial<
  Record<keyof ProfitStatement, { meant: (row: PeriodRow) => boolean; counts: "paid" | "cost" | "left" }>
>;
export type LineOfRows = keyof typeof OF_ROWS;

export function isLineOfRows(figure: keyof ProfitStatement): figure is LineOfRows {
  return Object.hasOwn(OF_ROWS, figure);
}

/** All rows of a period. */
export function rowsIn({ read, periods }: Tracing, period: number): PeriodRow[] {
  return periodRows(read.log, { ...periods, period });
}

/** The rows of the range that it comes from. */
export function placesOf({ read }: Tracing, { isRefund, at }: PeriodRow): number[] {
  return rowsOfOrders(isRefund ? read.refunds : read.orders, [at]);
}

/** Money that orders and refunds of some days add up to, by the customers whose they are, the most first. */
export function rowsTrace(figure: LineOfRows, period: number, all: Tracing): Omit<TraceView, "title"> {
  const { read, costs, says, money } = all;
  const { trace } = says.words;
  const { meant, counts } = OF_ROWS[figure];
  const rows = rowsIn(all, period).filter(meant);
  const worth = ({ isRefund, at }: PeriodRow) => {
    const paid = (isRefund ? read.refunds : read.orders)[at].amount;
    const cost = (isRefund ? costs.ofRefunds : costs.ofOrders)[at];
    return counts === "paid" ? paid : counts === "cost" ? cost : paid - cost;
  };
  const customers = byCustomer(rows).map(([customer, own]): Listed => {
    return {
      label: String(read.log.names[customer]),
      note: noteOf(own, all),
      money: total(own.map(worth)),
      rows: own.flatMap((row) => placesOf(all, row)),
    };
  });
  customers.sort((a, b) => Math.abs(b.money) - Math.abs(a.money));
  const sum = money(total(rows.map(worth)));
  return {
    shown: sum,
    said: [daysSaid(all, period), ...foundIn(rows, customers.length, all), trace.counts[counts]],
    lines: listed(customers, "orders", (count) => trace.moreCustomers(says.numbers.count(count)), all),
    sum: customers.length > 1 ? { label: trace.together, shown: sum } : undefined,
    cells: rowsFrom(
      "orders",
      customers.flatMap((one) => one.rows),
    ),
  };
}

/** Customers with their rows, as they come first. */
export function byCustomer(rows: readonly PeriodRow[]): [customer: number, rows: PeriodRow[]][] {
  const found = new Map<number, PeriodRow[]>();
  for (const row of rows) {
    const own = found.get(row.customer);
    if (own) own.push(row);
    else found.set(row.customer, [row]);
  }
  return [...found];
}

/** The day of one order; how many there are of several, and what was given back. */
export function noteOf(rows: readonly PeriodRow[], { read, says }: Tracing): string {
  const { words, numbers } = says;
  const refunds = rows.filter(({ isRefund }) => isRefund).length;
  const orders = rows.length - refunds;
  if (orders === 1 && refunds === 0) return numbers.day(read.orders[rows[0].at].date);
  return [
    ...(orders > 0 ? [words.trace.orders(orders, numbers.count(orders))] : []),
    ...(refunds > 0 ? [words.trace.refunds(refunds, numbers.count(refunds))] : []),
  ].join(", ");
}

function foundIn(rows: readonly PeriodRow[], customers: number, { says: { words, numbers } }: Tracing): string[] {
  if (rows.length === 0) return [words.trace.noRows];
  const refunds = rows.filter(({ isRefund }) => isRefund).length;
  const orders = rows.length - refunds;
  const { trace } = words;
  const found = [
    ...(orders > 0 || refunds === 0 ? [trace.orders(orders, numbers.count(orders))] : []),
    ...(refunds > 0 ? [trace.refunds(refunds, numbers.count(refunds))] : []),
  ];
  return [trace.found(found, trace.customers(customers, numbers.count(customers)))];
}
