/** Databases whose SQL differs where dates are subtracted and days are cut off. */
export const DIALECTS = ["DuckDB", "BigQuery", "Snowflake", "Spark SQL"] as const;
export type Dialect = (typeof DIALECTS)[number];

const DAYS_BETWEEN: Readonly<Record<Dialect, (from: string, to: string) => string>> = {
  DuckDB: (from, to) => `date_diff('day', ${from}, ${to})`,
  BigQuery: (from, to) => `DATE_DIFF(${to}, ${from}, DAY)`,
  Snowflake: (from, to) => `DATEDIFF('day', ${from}, ${to})`,
  "Spark SQL": (from, to) => `datediff(${to}, ${from})`,
};

/**
 * The query that sums up a table of orders for ORDERSUMMARYMODEL: repeat orders, recency and age in weeks, average order
 * value, and how many customers are alike in these. Orders of one customer on one day are one order. Customers who never
 * came back have 0 as their average, as the function expects; averages are rounded to cents, which makes more of them alike.
 *
 * The first lines name the table and its columns: they are all that has to be changed.
 */
export function orderSummarySql(dialect: Dialect): string {
  const weeks = (from: string, to: string) => `${DAYS_BETWEEN[dialect](from, to)} / 7.0`;
  return `WITH orders AS (
  -- Your table and its columns stand here:
  SELECT customer_id AS customer, CAST(order_date AS DATE) AS day, amount
  FROM your_orders
),
days AS (
  SELECT customer, day, SUM(amount) AS amount
  FROM orders
  GROUP BY customer, day
),
firsts AS (
  SELECT customer, MIN(day) AS first_day, MAX(day) AS last_day, COUNT(*) - 1 AS repeat_orders
  FROM days
  GROUP BY customer
),
spent AS (
  SELECT days.customer, SUM(days.amount) AS amount
  FROM days
  JOIN firsts ON firsts.customer = days.customer AND days.day > firsts.first_day
  GROUP BY days.customer
),
histories AS (
  SELECT
    firsts.repeat_orders,
    ${weeks("firsts.first_day", "firsts.last_day")} AS recency,
    ${weeks("firsts.first_day", "(SELECT MAX(day) FROM orders)")} AS age,
    CASE WHEN firsts.repeat_orders > 0 THEN ROUND(spent.amount / firsts.repeat_orders, 2) ELSE 0 END AS average_order_value
  FROM firsts
  LEFT JOIN spent ON spent.customer = firsts.customer
)
SELECT repeat_orders, recency, age, average_order_value, COUNT(*) AS customers
FROM histories
GROUP BY repeat_orders, recency, age, average_order_value
ORDER BY repeat_orders, recency, age, average_order_value`;
}
