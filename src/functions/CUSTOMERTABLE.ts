import { customerTable } from "../core/customers/customerTable";
import { readAsOf, readOrdersAndCosts } from "./cells/orderArguments";
import { spilledRows } from "./cells/table";

const HEADER = [
  "Customer",
  "Orders",
  "First order",
  "Last order",
  "Spend",
  "Cost",
  "Value",
  "Average order",
  "Days between orders",
  "Distance from the mean",
  "Share of value",
  "Running share",
];

/**
 * A table of your customers, most valuable first: orders, spend, value, and how much of all value they bring.
 * @customfunction CUSTOMERTABLE
 * @param customers The customer of each order, a row an order. Whole columns with a header are fine.
 * @param dates The date of each order, beside the customers.
 * @param amounts Money paid for each order. Refunds are negative.
 * @param fulfilmentCost Money it costs to fulfil: one cell for the cost of every order, or a range with the cost of each (0 if left out).
 * @param asOf The last day to look at; an order after it is refused (no limit if left out).
 * @returns A row for each customer, under a header.
 * @example =WORTH.CUSTOMERTABLE(A1:A265, B1:B265, C1:C265, D1:D265)
 * @sample Orders
 * @dates 3 4
 */
export function CUSTOMERTABLE(
  customers: any[][],
  dates: any[][],
  amounts: any[][],
  fulfilmentCost?: any[][],
  asOf?: any[][],
): any[][] {
  const { orders, costs } = readOrdersAndCosts({ customers, dates, amounts }, fulfilmentCost, {
    asOf: readAsOf(asOf),
  });
  const rows = customerTable(orders, costs);
  return spilledRows(HEADER, rows, (row) => [
    row.customer,
    row.orders,
    row.firstOrder,
    row.lastOrder,
    row.spend,
    row.cost,
    row.value,
    row.averageOrder,
    row.daysBetweenOrders ?? "",
    row.distanceFromMean,
    row.shareOfValue ?? "",
    row.runningShare ?? "",
  ]);
}
