import { type CostTerms, costOfRow } from "./costs";
import { DIFFERENCES, type Dialect } from "./dialects";
import { type OrderNames, settled } from "./orderRows";
import type { QueryStep } from "./steps";

/**
 * What each customer brought, from the orders and refunds of a table with amounts: `customers`, with orders, first and last order,
 * recency, spend, cost and value, which is what is left of spend after costs.
 */
export function customerSteps(dialect: Dialect, names: OrderNames, terms: CostTerms): QueryStep[] {
  const [costOfOrder, costOfRefund] = (["orders", "refunds"] as const).map((of) =>
    costOfRow(dialect, names, terms, of),
  );
  const recency = DIFFERENCES[dialect].daysBetween("paid.last_order", "as_of.today");
  return [
    {
      name: "paid",
      sql: `
SELECT customer, COUNT(*) AS orders, MIN(order_day) AS first_order, MAX(order_day) AS last_order, SUM(amount) AS amount, SUM(${costOfOrder}) AS cost
FROM orders
GROUP BY customer`,
    },
    {
      name: "returned",
      sql: `
SELECT customer, SUM(amount) AS amount, SUM(${costOfRefund}) AS cost
FROM refunds
GROUP BY customer`,
    },
    {
      name: "totals",
      sql: `
SELECT
  paid.customer,
  paid.orders,
  paid.first_order,
  paid.last_order,
  ${recency} AS recency,
  ${settled("paid.amount + COALESCE(returned.amount, 0)")} AS spend,
  ${settled("paid.cost + COALESCE(returned.cost, 0)")} AS cost
FROM paid
CROSS JOIN as_of
LEFT JOIN returned ON returned.customer = paid.customer`,
    },
    {
      name: "customers",
      sql: `
SELECT customer, orders, first_order, last_order, recency, spend, cost, ${settled("spend - cost")} AS value
FROM totals`,
    },
  ];
}
