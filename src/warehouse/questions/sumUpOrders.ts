import { asDouble, type Dialect } from "../dialects";
import { historySteps } from "../histories";
import { type OrderNames, orderSteps, type ReadTerms } from "../orderRows";
import { inSteps } from "../steps";

export interface SumUpTerms extends ReadTerms {
  /** The average value of the repeat orders too. Few customers are alike in that, so it gives many more rows. */
  readonly withValues?: boolean | undefined;
}

/**
 * The query that sums up a table of orders for ORDERSUMMARYMODEL: repeat orders, recency and age in weeks, and how many customers are
 * alike in these; with values also the average value of the repeat orders, 0 for customers without any.
 *
 * Without values, where no column of amounts is named, every row is an order. What is grouped are days: weeks are fractions.
 */
export function sumUpOrders(dialect: Dialect, names: OrderNames, terms: SumUpTerms = {}): string {
  const { withValues = false } = terms;
  const weeks = (days: string) => `${asDouble(dialect, days)} / 7`;
  const alike = ["repeat_orders", "recency_days", "age_days", ...(withValues ? ["average_order_value"] : [])].join(
    ", ",
  );
  return inSteps(
    dialect,
    [
      "Orders summed up for WORTH.ORDERSUMMARYMODEL: repeat orders, weeks from the first order to the last and to today,",
      `${withValues ? "average value of a repeat order, " : ""}and how many customers are alike in these.`,
    ],
    [...orderSteps(dialect, names, terms), ...historySteps(dialect, withValues)],
    `
SELECT
  repeat_orders,
  ${weeks("recency_days")} AS recency,
  ${weeks("age_days")} AS age,${withValues ? "\n  average_order_value," : ""}
  COUNT(*) AS customers
FROM histories
GROUP BY ${alike}
ORDER BY ${alike}`,
  );
}
