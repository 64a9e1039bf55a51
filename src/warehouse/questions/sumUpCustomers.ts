import type { CostTerms } from "../costs";
import { customerSteps } from "../customerSteps";
import { asDouble, type Dialect, DIFFERENCES } from "../dialects";
import { historySteps } from "../histories";
import { type OrderNames, orderSteps, type ReadTerms } from "../orderRows";
import { inSteps, when } from "../steps";

/** How far apart days are that are told apart: customers whose days fall in the same stretch are summed up together. */
export const STRETCHES = { day: 1, week: 7, month: 28 } as const;
export type Stretch = keyof typeof STRETCHES;

export interface SumUpCustomerTerms extends ReadTerms, CostTerms {
  readonly stretch?: Stretch | undefined;
}

/** Average order values less than this apart, as a share, are summed up together; the mean of each class is kept. */
const CLASSES_OF_LOG = 10;

/**
 * The query that sums customers up, as few rows as a sheet holds however many orders there are: customers with as many repeat orders whose
 * first and last days fall in the same stretches and whose repeat orders were worth about as much (a tenth apart), with their mean recency
 * and age in weeks and mean value of a repeat order, as ORDERSUMMARYMODEL takes them; with how many they are, and with their orders,
 * spend and cost added up. Of customers alike in repeat orders, recency and age, what each is expected to order for is linear in that
 * value, so that of a class its mean is enough.
 *
 * Each row tells of all: the day up to which it was looked at, and how many rows and customers there are, so that a part is known for one.
 */
export function sumUpCustomers(dialect: Dialect, names: OrderNames, terms: SumUpCustomerTerms = {}): string {
  const { stretch = "week" } = terms;
  const withMoney = names.amount !== undefined;
  const { quotient } = DIFFERENCES[dialect];
  const days = STRETCHES[stretch];
  const stretchOf = (column: string) => (days === 1 ? column : quotient(column, days));
  const mean = (column: string, over = "") => `SUM(${asDouble(dialect, column)}) / COUNT(*)${over}`;
  const alike = ["repeat_orders", "recency_stretch", "age_stretch", ...(withMoney ? ["value_class"] : [])].join(", ");
  return inSteps(
    dialect,
    [
      `Customers summed up for Worth: those alike in repeat orders and, by the ${stretch}, in their first and last day${when(withMoney, ", and in")}`,
      `${when(withMoney, "what a repeat order of theirs was worth, to a tenth; ")}a row for all who are alike.`,
    ],
    [
      ...orderSteps(dialect, names, terms),
      ...historySteps(dialect, withMoney),
      ...(withMoney ? customerSteps(dialect, names, terms) : [{ name: "customers", sql: ORDER_COUNTS }]),
      {
        name: "classed",
        sql: `
SELECT
  histories.repeat_orders,
  histories.recency_days,
  histories.age_days,
  ${stretchOf("histories.recency_days")} AS recency_stretch,
  ${stretchOf("histories.age_days")} AS age_stretch,
  customers.orders${when(withMoney, moneyColumns(dialect))}
FROM histories
JOIN customers ON customers.customer = histories.customer`,
      },
      {
        name: "alike",
        sql: `
SELECT
  repeat_orders,
  ${mean("recency_days", " / 7")} AS recency,
  ${mean("age_days", " / 7")} AS age,${when(withMoney, `\n  ${mean("average_order_value")} AS average_order_value,`)}
  COUNT(*) AS customers,
  SUM(orders) AS orders${when(withMoney, ",\n  SUM(spend) AS spend,\n  SUM(cost) AS cost")}
FROM classed
GROUP BY ${alike}`,
      },
    ],
    `
SELECT
  alike.*,
  as_of.today AS as_of,
  COUNT(*) OVER () AS all_rows,
  SUM(alike.customers) OVER () AS all_customers
FROM alike
CROSS JOIN as_of
ORDER BY repeat_orders, age, recency${when(withMoney, ", average_order_value")}`,
  );
}

/** Who was given back as much as they paid, or more, stands in one class. */
function moneyColumns(dialect: Dialect): string {
  const { ln } = DIFFERENCES[dialect];
  const value = "histories.average_order_value";
  return `,
  customers.spend,
  customers.cost,
  ${value},
  CASE WHEN ${value} > 0 THEN FLOOR(${CLASSES_OF_LOG} * ${ln(value)}) ELSE -10000 END AS value_class`;
}

const ORDER_COUNTS = `
SELECT customer, COUNT(*) AS orders
FROM orders
GROUP BY customer`;
