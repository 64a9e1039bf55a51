import { firstOrders } from "../core/customers/firstOrders";
import { rfm } from "../core/segments/rfm";
import { numberArgument, single } from "./cells/argument";
import { readAsOf } from "./cells/orderArguments";
import { readOrders } from "./cells/orderLog";
import { asColumn, type Column, hasHeading } from "./cells/column";
import { givenRange } from "./cells/givenRange";
import { columnsIn } from "./cells/labelColumns";
import { traitNames } from "./cells/peopleOfSegments";
import { readDate } from "./cells/readDate";
import { readNumber } from "./cells/readNumber";
import { spilledRows } from "./cells/table";
import type { Cells } from "../text/cells";

const HEADER = ["Customer", "Recency", "Frequency", "Monetary", "R", "F", "M", "Score", "Segment"];

/**
 * Customers scored by how lately, how often and for how much they ordered, and what such customers are called. Value groups, not needs.
 * @customfunction RFM
 * @param customers The customer of each order, a row an order. Whole columns with a header are fine.
 * @param dates The date of each order, beside the customers.
 * @param amounts Money paid for each order. Refunds are negative.
 * @param asOf The day to count recency to (the day of the last order if left out).
 * @param bins How many scores there are, 2 to 100 (5 if left out); the highest is best.
 * @param traits Columns beside the orders that say who customers are, such as source or country; what the first order says stands behind the segment.
 * @returns A row for each customer, under a header; recency in days.
 * @example =WORTH.RFM(A1:A265, B1:B265, C1:C265)
 * @sample Orders
 */
export function RFM(
  customers: any[][],
  dates: any[][],
  amounts: any[][],
  asOf?: any[][],
  bins?: any[][],
  traits?: any[][],
): any[][] {
  const day = readAsOf(asOf);
  const given = columnsIn("traits", givenRange(traits) ?? [[]]);
  const labels = Object.fromEntries(given.map((column, i) => [i === 0 ? "traits" : `traits${i + 1}`, cellsOf(column)]));
  const orders = readOrders({ customers, dates, amounts }, { asOf: day, labels });
  const rows = rfm(orders, day, single("bins", numberArgument(bins, 5)));
  const header = hasHeading(asColumn("amounts", amounts), readNumber) || hasHeading(asColumn("dates", dates), readDate);
  const told = Object.values(orders.labels);
  const first = told.length > 0 ? firstOrders(orders) : [];
  return spilledRows([...HEADER, ...traitNames(given, header)], rows, (row, customer) => [
    row.customer,
    row.recency,
    row.frequency,
    row.monetary,
    row.r,
    row.f,
    row.m,
    row.score,
    row.segment,
    ...told.map((trait) => trait[first[customer]]),
  ]);
}

function cellsOf(column: Column): Cells {
  return Array.from({ length: column.length }, (_, row) => [column.at(row)]);
}
