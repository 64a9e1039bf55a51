import { orderGap } from "../core/customers/orderGap";
import { readAsOf } from "./cells/orderArguments";
import { readOrders } from "./cells/orderLog";
import { spilledRows } from "./cells/table";

const HEADER = ["Customer", "Orders", "Average gap", "Last gap", "Days since last order", "Pace"];

/**
 * How long each customer waits between orders, and whether they come faster, slower, or seem to be leaving.
 * @customfunction ORDERGAP
 * @param customers The customer of each order, a row an order. Whole columns with a header are fine.
 * @param dates The date of each order, beside the customers.
 * @param asOf The day to count silence to (the day of the last order if left out).
 * @returns A row for each customer, under a header; gaps in days.
 * @example =WORTH.ORDERGAP(A1:A265, B1:B265)
 * @sample Orders
 */
export function ORDERGAP(customers: any[][], dates: any[][], asOf?: any[][]): any[][] {
  const day = readAsOf(asOf);
  const rows = orderGap(readOrders({ customers, dates }, { asOf: day }), day);
  return spilledRows(HEADER, rows, (row) => [
    row.customer,
    row.orders,
    row.averageGap ?? "",
    row.lastGap ?? "",
    row.daysSinceLastOrder,
    row.pace,
  ]);
}
