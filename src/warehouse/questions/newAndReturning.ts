import { type CostTerms, costOfRow } from "../costs";
import { type Dialect, DIFFERENCES } from "../dialects";
import { DIGITS, numberStep } from "../numbers";
import { orderSteps, type ReadTerms, settled } from "../orderRows";
import { inSteps, type QueryStep } from "../steps";
import type { OrdersWithAmounts } from "./customersAndValue";

export interface NewAndReturningTerms extends ReadTerms, CostTerms {
  /** Length of a period. */
  readonly days?: number | undefined;
  /** As many of the latest periods, as far as the orders reach back. */
  readonly periods?: number | undefined;
}

/**
 * The query behind the statement of PROFITCENTRE: what customers brought in the latest days and in as many before, again and again, a row
 * a period, the latest first. A customer is new in the period of their first order ever, and returning in any later one; margins are
 * income less what fulfilling cost. Refunds lower the income of the period in which they are given.
 */
export function newAndReturning(dialect: Dialect, names: OrdersWithAmounts, terms: NewAndReturningTerms = {}): string {
  const { days = 365, periods = 8 } = terms;
  const { plusDays } = DIFFERENCES[dialect];
  const sum = (column: string, holds: string) =>
    settled(`COALESCE(SUM(CASE WHEN ${holds} THEN money.${column} END), 0)`);
  const [isNew, isReturning] = ["money.is_new = 1", "money.is_new = 0"];
  return inSteps(
    dialect,
    [
      `New and returning customers as of WORTH.PROFITCENTRE: what each brought in the latest ${days} days, and in as many before, the latest first.`,
    ],
    [
      ...orderSteps(dialect, names, terms),
      ...moneySteps(dialect, names, { ...terms, days }),
      DIGITS,
      numberStep("numbers", String(periods - 1).length, periods),
      { name: "reach", sql: "SELECT MAX(first_period) AS last_period\nFROM won" },
      {
        name: "counted",
        sql: "SELECT first_period AS period, COUNT(*) AS new_customers\nFROM won\nGROUP BY first_period",
      },
    ],
    `
SELECT
  ${plusDays("MAX(as_of.today)", `1 - ${days} * (numbers.number + 1)`)} AS first_day,
  ${plusDays("MAX(as_of.today)", `-${days} * numbers.number`)} AS last_day,
  COALESCE(MAX(counted.new_customers), 0) AS new_customers,
  COUNT(DISTINCT CASE WHEN money.is_new = 0 AND money.is_order = 1 THEN money.customer END) AS returning_customers,
  ${sum("amount", isNew)} AS income_of_new,
  ${sum("amount", isReturning)} AS income_of_returning,
  ${sum("amount", "money.is_one_time = 1")} AS income_of_one_time,
  ${sum("margin", isNew)} AS margin_of_new,
  ${sum("margin", isReturning)} AS margin_of_returning
FROM numbers
CROSS JOIN as_of
JOIN reach ON numbers.number <= reach.last_period
LEFT JOIN money ON money.period = numbers.number
LEFT JOIN counted ON counted.period = numbers.number
GROUP BY numbers.number
ORDER BY numbers.number`,
  );
}

function moneySteps(
  dialect: Dialect,
  names: OrdersWithAmounts,
  { days, ...terms }: CostTerms & { readonly days: number },
): QueryStep[] {
  const { daysBetween, quotient } = DIFFERENCES[dialect];
  const period = (day: string) => quotient(daysBetween(day, "as_of.today"), days);
  const rows = (table: "orders" | "refunds", isOrder: 0 | 1) =>
    `SELECT customer, order_day, amount, ${costOfRow(dialect, names, terms, table)} AS cost, ${isOrder} AS is_order\nFROM ${table}`;
  return [
    {
      name: "firsts",
      sql: "SELECT customer, MIN(order_day) AS first_day, COUNT(*) AS orders\nFROM orders\nGROUP BY customer",
    },
    {
      name: "won",
      sql: `
SELECT firsts.customer, firsts.orders, ${period("firsts.first_day")} AS first_period
FROM firsts
CROSS JOIN as_of`,
    },
    { name: "paid", sql: `${rows("orders", 1)}\nUNION ALL\n${rows("refunds", 0)}` },
    {
      name: "dated",
      sql: `
SELECT paid.customer, paid.amount, paid.amount - paid.cost AS margin, paid.is_order, ${period("paid.order_day")} AS period
FROM paid
CROSS JOIN as_of`,
    },
    {
      name: "money",
      sql: `
SELECT
  dated.*,
  CASE WHEN won.first_period = dated.period THEN 1 ELSE 0 END AS is_new,
  CASE WHEN won.orders = 1 THEN 1 ELSE 0 END AS is_one_time
FROM dated
JOIN won ON won.customer = dated.customer`,
    },
  ];
}
