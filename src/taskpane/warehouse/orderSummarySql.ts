/** Databases whose SQL differs where dates are subtracted and days are cut off. */
export const DIALECTS = ["DuckDB", "BigQuery", "Snowflake", "Spark SQL"] as const;
export type Dialect = (typeof DIALECTS)[number];

const DAYS_BETWEEN: Readonly<Record<Dialect, (from: string, to: string) => string>> = {
  DuckDB: (from, to) => `date_diff('day', ${from}, ${to})`,
  BigQuery: (from, to) => `DATE_DIFF(${to}, ${from}, DAY)`,
  Snowflake: (from, to) => `DATEDIFF('day', ${from}, ${to})`,
  "Spark SQL": (from, to) => `datediff(${to}, ${from})`,
};

const TEXT: Readonly<Record<Dialect, string>> = {
  DuckDB: "VARCHAR",
  BigQuery: "STRING",
  Snowflake: "VARCHAR",
  "Spark SQL": "STRING",
};

/**
 * The query that sums up a table of orders for ORDERSUMMARYMODEL: repeat orders, recency and age in weeks, and how many
 * customers are alike in these. Orders of one customer on one day are one order. Those without a customer (shops write 0 for
 * guests) or a day are left out: guests are not one customer, who would order nearly every day.
 *
 * With values it also gives the average value of the repeat orders, 0 for customers without any, as the function expects;
 * few customers are alike in that too, so it gives many more rows. Amounts below 0 are refunds then, as for the functions: no
 * orders, they lower what their customer spent on the latest order day on or before them. The first lines name the table and its columns: they are
 * all that has to be changed.
 *
 * @param here a line of words above them, which says so
 */
export function orderSummarySql(dialect: Dialect, withValues: boolean, here: string): string {
  const weeks = (from: string, to: string) => `${DAYS_BETWEEN[dialect](from, to)} / 7.0`;
  const alike = ["repeat_orders", "recency", "age", ...(withValues ? ["average_order_value"] : [])].join(", ");
  const lines = [
    "WITH orders AS (",
    `  -- ${here}`,
    `  SELECT customer_id AS customer, CAST(order_date AS DATE) AS day${withValues ? ", amount" : ""}`,
    "  FROM your_orders",
    `  WHERE customer_id IS NOT NULL AND CAST(customer_id AS ${TEXT[dialect]}) NOT IN ('', '0') AND order_date IS NOT NULL`,
    "),",
    "days AS (",
    `  SELECT customer, day${withValues ? ", SUM(amount) AS amount" : ""}`,
    "  FROM orders",
    ...(withValues ? ["  WHERE amount >= 0"] : []),
    "  GROUP BY customer, day",
    "),",
    "firsts AS (",
    "  SELECT customer, MIN(day) AS first_day, MAX(day) AS last_day, COUNT(*) - 1 AS repeat_orders",
    "  FROM days",
    "  GROUP BY customer",
    "),",
    "final AS (",
    "  SELECT MAX(day) AS last_day_of_all FROM days",
    "),",
    ...(withValues ? SPENT : []),
    "histories AS (",
    "  SELECT",
    "    firsts.repeat_orders,",
    `    ${weeks("firsts.first_day", "firsts.last_day")} AS recency,`,
    `    ${weeks("firsts.first_day", "final.last_day_of_all")} AS age${withValues ? "," : ""}`,
    ...(withValues ? ["    COALESCE(spent.amount / firsts.repeat_orders, 0) AS average_order_value"] : []),
    "  FROM firsts",
    "  CROSS JOIN final",
    ...(withValues ? ["  LEFT JOIN spent ON spent.customer = firsts.customer"] : []),
    ")",
    `SELECT ${alike}, COUNT(*) AS customers`,
    "FROM histories",
    `GROUP BY ${alike}`,
    `ORDER BY ${alike}`,
  ];
  return lines.join("\n");
}

/** What each customer spent on repeat days, those after the first, less what was given back on them. */
const SPENT = [
  "refunds AS (",
  "  SELECT customer, day, SUM(amount) AS amount",
  "  FROM orders",
  "  WHERE amount < 0",
  "  GROUP BY customer, day",
  "),",
  "given_back AS (",
  "  SELECT refunds.customer, MAX(days.day) AS day, refunds.amount",
  "  FROM refunds",
  "  JOIN days ON days.customer = refunds.customer AND days.day <= refunds.day",
  "  GROUP BY refunds.customer, refunds.day, refunds.amount",
  "),",
  "money AS (",
  "  SELECT customer, day, amount FROM days",
  "  UNION ALL",
  "  SELECT customer, day, amount FROM given_back",
  "),",
  "spent AS (",
  "  SELECT money.customer, SUM(money.amount) AS amount",
  "  FROM money",
  "  JOIN firsts ON firsts.customer = money.customer AND money.day > firsts.first_day",
  "  GROUP BY money.customer",
  "),",
];
