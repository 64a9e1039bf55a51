import { rfm } from "../core/segments/rfm";
import { numberArgument, single } from "./cells/argument";
import { readAsOf } from "./cells/orderArguments";
import { readOrders } from "./cells/orderLog";
import { spilledRows } from "./cells/table";

const HEADER = ["Customer", "Recency", "Frequency", "Monetary", "R", "F", "M", "Score", "Segment"];

/**
 * Customers scored by how lately, how often and for how much they ordered, and what such customers are called. Value groups, not needs.
 * @customfunction RFM
 * @param customers The customer of each order, a row an order. Whole columns with a header are fine.
 * @param dates The date of each order, beside the customers.
 * @param amounts Money paid for each order. Refunds are negative.
 * @param asOf The day to count recency to (the day of the last order if left out).
 * @param bins How many scores there are, 2 to 100 (5 if left out); the highest is best.
 * @returns A row for each customer, under a header; recency in days.
 * @example =WORTH.RFM(A1:A265, B1:B265, C1:C265)
 * @sample Orders
 */
export function RFM(customers: any[][], dates: any[][], amounts: any[][], asOf?: any[][], bins?: any[][]): any[][] {
  const day = readAsOf(asOf);
  const orders = readOrders({ customers, dates, amounts }, { asOf: day });
  const rows = rfm(orders, day, single("bins", numberArgument(bins, 5)));
  return spilledRows(HEADER, rows, (row) => [
    row.customer,
    row.recency,
    row.frequency,
    row.monetary,
    row.r,
    row.f,
    row.m,
    row.score,
    row.segment,
  ]);
}
