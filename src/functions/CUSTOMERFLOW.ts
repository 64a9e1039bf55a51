import { customerFlow } from "../core/customers/customerFlow";
import { choiceArgument, numberArgument, single } from "./cells/argument";
import { readAsOf } from "./cells/orderArguments";
import { readOrders } from "./cells/orderLog";
import { spilledTable } from "./cells/table";

const HEADER = ["Period", "Opening", "New", "Back", "Lost", "Closing", "Lost share"];

/**
 * The leaking bucket: how many active customers each period began with, how many came, came back and were lost, and how many it ended with.
 * @customfunction CUSTOMERFLOW
 * @param customers The customer of each order, a row an order, refunds left out. Whole columns with a header are fine.
 * @param dates The date of each order, beside the customers.
 * @param period "month", "quarter" or "year" ("quarter" if left out).
 * @param lapseDays Days without an order after which a customer is lost (365 if left out).
 * @param asOf The last day to look at (the day of the last order if left out).
 * @returns A row for each period, under a header, the oldest first: its first day, the customers, and those lost as a share of the opening.
 * @example =WORTH.CUSTOMERFLOW(A1:A265, B1:B265, "quarter", 180)
 * @sample Orders
 * @dates 1
 */
export function CUSTOMERFLOW(
  customers: any[][],
  dates: any[][],
  period?: any[][],
  lapseDays?: any[][],
  asOf?: any[][],
): any[][] {
  const day = readAsOf(asOf);
  const rows = customerFlow(readOrders({ customers, dates }, { asOf: day }), {
    period: single("period", choiceArgument(period, ["quarter", "month", "year"])),
    lapseDays: single("lapseDays", numberArgument(lapseDays, 365)),
    asOf: day,
  });
  return spilledTable(
    HEADER,
    rows.map((row) => [row.firstDay, row.opening, row.gained, row.back, row.lost, row.closing, row.lostShare ?? ""]),
  );
}
