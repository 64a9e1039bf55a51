import { DIFFERENCES, type Dialect } from "./dialects";
import { settled } from "./orderRows";
import type { QueryStep } from "./steps";

/**
 * What the models know of each customer: `histories` with repeat_orders, recency_days, age_days and, with money, average_order_value, the
 * mean of the repeat days, 0 for who has none. Orders of one day are one order; a repeat order is one on a later day than the first. A
 * refund lowers what was spent on the latest order day on or before it: before the second day that is the first, whose money is not a
 * repeat order's.
 */
export function historySteps(dialect: Dialect, withMoney: boolean): QueryStep[] {
  const { daysBetween } = DIFFERENCES[dialect];
  const money = settled("COALESCE(repeats.paid, 0) + COALESCE(given_back.amount, 0)");
  const spent = `
  CASE WHEN firsts.repeat_orders > 0 THEN ${money} / firsts.repeat_orders ELSE 0 END AS average_order_value,`;
  const joined = `
LEFT JOIN repeats ON repeats.customer = firsts.customer
LEFT JOIN given_back ON given_back.customer = firsts.customer`;
  return [
    { name: "firsts", sql: FIRSTS },
    ...(withMoney ? MONEY : []),
    {
      name: "histories",
      sql: `
SELECT
  firsts.customer,
  firsts.repeat_orders,${withMoney ? spent : ""}
  ${daysBetween("firsts.first_day", "firsts.last_day")} AS recency_days,
  ${daysBetween("firsts.first_day", "as_of.today")} AS age_days
FROM firsts
CROSS JOIN as_of${withMoney ? joined : ""}`,
    },
  ];
}

const FIRSTS = `
SELECT customer, MIN(order_day) AS first_day, MAX(order_day) AS last_day, COUNT(DISTINCT order_day) - 1 AS repeat_orders
FROM orders
GROUP BY customer`;

const MONEY: readonly QueryStep[] = [
  {
    name: "repeats",
    sql: `
SELECT orders.customer, MIN(orders.order_day) AS second_day, SUM(orders.amount) AS paid
FROM orders
JOIN firsts ON firsts.customer = orders.customer AND orders.order_day > firsts.first_day
GROUP BY orders.customer`,
  },
  {
    name: "given_back",
    sql: `
SELECT refunds.customer, SUM(refunds.amount) AS amount
FROM refunds
JOIN repeats ON repeats.customer = refunds.customer AND refunds.order_day >= repeats.second_day
GROUP BY refunds.customer`,
  },
];
