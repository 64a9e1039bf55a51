import { DIFFERENCES, type Dialect } from "./dialects";
import type { QueryStep } from "./steps";

/**
 * Who ordered again in the next period, as `retention` of the core counts it: `stayed`, one row with could_stay and stayed. Periods are
 * counted back from the day of the last order, and only whole ones count; could_stay is missing where there are fewer than two.
 */
export function stayedSteps(dialect: Dialect, days: number): QueryStep[] {
  const { daysBetween, quotient } = DIFFERENCES[dialect];
  return [
    {
      name: "order_span",
      sql: `
SELECT first_and_last.last_order, ${quotient(`(${daysBetween("first_and_last.first_order", "first_and_last.last_order")} + 1)`, days)} AS whole_periods
FROM (SELECT MIN(order_day) AS first_order, MAX(order_day) AS last_order FROM orders) AS first_and_last`,
    },
    {
      name: "visits",
      sql: `
SELECT DISTINCT orders.customer, order_span.whole_periods, ${quotient(daysBetween("orders.order_day", "order_span.last_order"), days)} AS period
FROM orders
CROSS JOIN order_span`,
    },
    {
      name: "next_visits",
      sql: `
SELECT whole_periods, period, LAG(period) OVER (PARTITION BY customer ORDER BY period) AS next_period
FROM visits`,
    },
    {
      name: "stayed",
      sql: `
SELECT
  CASE WHEN MAX(whole_periods) >= 2 THEN COUNT(CASE WHEN ${COULD} THEN 1 END) END AS could_stay,
  COUNT(CASE WHEN ${COULD} AND next_period = period - 1 THEN 1 END) AS stayed
FROM next_visits`,
    },
  ];
}

const COULD = "period > 0 AND period < whole_periods";
