import { lessCosts } from "../core/customers/Costs";
import { sourceValue } from "../core/customers/sourceValue";
import { numberArgument, single } from "./cells/argument";
import { readOrdersAndCosts } from "./cells/orderArguments";
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
 * @param fulfilmentCost Money it costs to fulfil: one cell for the cost of every order, or a range with the cost of each (0 if left out).
 * @returns A row for each source, under a header.
 * @example =WORTH.SOURCEVALUE(A1:A265, B1:B265, C1:C265, E1:E265)
 * @sample Orders
 */
export function SOURCEVALUE(
  customers: any[][],
  dates: any[][],
  amounts: any[][],
  sources: any[][],
  target?: any[][],
  fulfilmentCost?: any[][],
): any[][] {
  const { orders, costs } = readOrdersAndCosts({ customers, dates, amounts }, fulfilmentCost, { labels: { sources } });
  const log = lessCosts(orders, costs);
  const rows = sourceValue(log, orders.labels.sources, single("target", numberArgument(target, null))).map((row) => [
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
