import { COHORT_MEASURES, cohorts } from "../core/customers/cohorts";
import { lessCosts } from "../core/customers/Costs";
import { PERIODS } from "../core/customers/period";
import { choiceArgument, single } from "./cells/argument";
import { readOrdersAndCosts } from "./cells/orderArguments";
import { spilledTable } from "./cells/table";

/**
 * Customers grouped by the month, quarter or year of their first order, and followed from there.
 * @customfunction COHORTS
 * @param customers The customer of each order, a row an order. Whole columns with a header are fine.
 * @param dates The date of each order, beside the customers.
 * @param amounts Money paid for each order. Refunds are negative.
 * @param measure "value" for money so far per customer won, "active" for the share ordering, "orders" for orders per customer won ("value" if left out).
 * @param period "month", "quarter" or "year" ("month" if left out).
 * @param fulfilmentCost Money it costs to fulfil: one cell for the cost of every order, or a range with the cost of each (0 if left out).
 * @returns A row for each cohort, under a header: its first day, its customers, then period 0, 1, 2 and so on.
 * @example =WORTH.COHORTS(A1:A265, B1:B265, C1:C265, "value", "quarter")
 * @sample Orders
 * @dates 1
 */
export function COHORTS(
  customers: any[][],
  dates: any[][],
  amounts: any[][],
  measure?: any[][],
  period?: any[][],
  fulfilmentCost?: any[][],
): any[][] {
  const { orders, costs } = readOrdersAndCosts({ customers, dates, amounts }, fulfilmentCost);
  const groups = cohorts(
    lessCosts(orders, costs),
    single("measure", choiceArgument(measure, COHORT_MEASURES)),
    single("period", choiceArgument(period, PERIODS)),
  );
  const periods = Math.max(0, ...groups.map(({ figures }) => figures.length));
  const ages = Array.from({ length: periods }, (_, age) => age);
  const rows = groups.map(({ firstDay, customers: size, figures }) => [
    firstDay,
    size,
    ...ages.map((age) => figures[age] ?? ""),
  ]);
  return spilledTable(["Cohort", "Customers", ...ages], rows);
}
