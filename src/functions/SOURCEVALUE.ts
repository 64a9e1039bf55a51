import { sourceValue } from "../core/customers/sourceValue";
import { numberArgument, single } from "./cells/argument";
import { readOrders } from "./cells/orderLog";
import { spilledTable } from "./cells/table";

const HEADER = ["Source", "Customers", "Average value", "Median value", "Share at target", "Value", "Share of value"];

/**
 * What customers are worth by the source of their first order, the best source first.
 * @customfunction SOURCEVALUE
 * @param customers The customer of each order, a row an order. Whole columns with a header are fine.
 * @param dates The date of each order, beside the customers.
 * @param amounts Money paid for each order. Refunds are negative.
 * @param sources Where each order came from: a campaign, a site, a friend.
 * @param target Money a customer should be worth; the share of customers at or above it is shown.
 * @returns A row for each source, under a header.
 * @example =WORTH.SOURCEVALUE(A:A, B:B, C:C, E:E)
 * @sample Orders
 */
export function SOURCEVALUE(
  customers: any[][],
  dates: any[][],
  amounts: any[][],
  sources: any[][],
  target?: any[][],
): any[][] {
  const orders = readOrders({ customers, dates, amounts }, { labels: { sources } });
  const rows = sourceValue(orders, orders.labels.sources, single("target", numberArgument(target, null))).map((row) => [
    row.source,
    row.customers,
    row.averageValue,
    row.medianValue,
    row.shareAtTarget ?? "",
    row.value,
    row.shareOfValue ?? "",
  ]);
  return spilledTable(HEADER, rows);
}
