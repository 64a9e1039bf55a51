import type { Cells } from "../cells/cells";
import type { Columns } from "../table/ColumnNames";
import type { Order, OrderColumn } from "./OrderTable";

/** The dates that formulas read beside Excel's own: ISO text, with an optional time. */
const ISO = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:Z|UTC|[+-]\d{2}:?\d{2})?)?$/i;

/**
 * Whether formulas read the cells of these orders as they were read here: amounts and costs are numbers, dates Excel's own
 * or ISO text, customers without an apostrophe that is no part of them.
 */
export function readableAsItIs(cells: Cells, columns: Columns<OrderColumn>, orders: readonly Order[]): boolean {
  const [customer, date, amount, cost] = (["customer", "date", "amount", "cost"] as const).map(
    (role) => columns[role]?.index,
  );
  if (customer === undefined || date === undefined || amount === undefined) return false;
  return orders.every(({ row }) => {
    const line = cells[row];
    const day = line[date];
    return (
      !String(line[customer]).trim().startsWith("'") &&
      (typeof day === "number" || (typeof day === "string" && ISO.test(day.trim()))) &&
      typeof line[amount] === "number" &&
      (cost === undefined || typeof line[cost] === "number")
    );
  });
}
