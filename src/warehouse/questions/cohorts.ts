import type { Period } from "../../core/customers/period";
import { type CostTerms, costOfRow } from "../costs";
import { asDouble, type Dialect } from "../dialects";
import { DIGITS, numberStep } from "../numbers";
import { type OrderNames, orderSteps, type ReadTerms } from "../orderRows";
import { PERIOD_DIGITS, periodNumber, periodStart } from "../periods";
import { inSteps, type QueryStep } from "../steps";

export interface CohortTerms extends ReadTerms, CostTerms {
  readonly period?: Period | undefined;
}

/**
 * The query that follows customers from the period of their first order, as COHORTS does: a row for each cohort and each period since,
 * 0 being the first, with the share ordering in it (active), orders per customer won (orders), and where there are amounts the money so
 * far per customer won (value), less costs. What was given back before the first order counts from the beginning.
 */
export function cohortsOfCustomers(dialect: Dialect, names: OrderNames, terms: CohortTerms = {}): string {
  const { period = "month" } = terms;
  const withMoney = names.amount !== undefined;
  const each = (sum: string) => `${asDouble(dialect, sum)} / MAX(cells.customers)`;
  const soFar = `
  SUM(SUM(COALESCE(figures.money, 0))) OVER (
    PARTITION BY cells.cohort ORDER BY cells.age ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
  ) / MAX(cells.customers) AS value,`;
  return inSteps(
    dialect,
    [
      `Cohorts as of WORTH.COHORTS: customers by the ${period} of their first order, and in each ${period} since (age, from 0 on)`,
      `the share of them ordering and their orders per customer won${withMoney ? ", and the money so far per customer won" : ""}.`,
    ],
    [
      ...orderSteps(dialect, names, terms),
      ...periodSteps(dialect, names, terms),
      DIGITS,
      numberStep("ages", PERIOD_DIGITS),
      { name: "cells", sql: CELLS },
    ],
    `
SELECT
  ${periodStart(dialect, "cells.cohort", period)} AS cohort,
  MAX(cells.customers) AS customers,
  cells.age,${withMoney ? soFar : ""}
  ${each("SUM(COALESCE(figures.active, 0))")} AS active,
  ${each("SUM(COALESCE(figures.orders, 0))")} AS orders
FROM cells
LEFT JOIN figures ON figures.cohort = cells.cohort AND figures.age = cells.age
GROUP BY cells.cohort, cells.age
ORDER BY cells.cohort, cells.age`,
  );
}

function periodSteps(dialect: Dialect, names: OrderNames, { period = "month", ...terms }: CohortTerms): QueryStep[] {
  const number = (day: string) => periodNumber(dialect, day, period);
  const withMoney = names.amount !== undefined;
  const left = (of: "orders" | "refunds") => `amount - ${costOfRow(dialect, names, terms, of)}`;
  return [
    {
      name: "order_periods",
      sql: `SELECT customer, ${number("order_day")} AS period${withMoney ? `, ${left("orders")} AS money` : ""}\nFROM orders`,
    },
    { name: "won", sql: "SELECT customer, MIN(period) AS cohort\nFROM order_periods\nGROUP BY customer" },
    { name: "sizes", sql: "SELECT cohort, COUNT(*) AS customers\nFROM won\nGROUP BY cohort" },
    {
      name: "last_period",
      sql: `SELECT ${number("today")} AS period\nFROM as_of`,
    },
    {
      name: "figures",
      sql: `
SELECT
  won.cohort,
  order_periods.period - won.cohort AS age,
  COUNT(*) AS orders,
  COUNT(DISTINCT won.customer) AS active${withMoney ? ",\n  SUM(order_periods.money) AS money" : ""}
FROM order_periods
JOIN won ON won.customer = order_periods.customer
GROUP BY won.cohort, order_periods.period - won.cohort${withMoney ? givenBack(number("refunds.order_day"), left("refunds")) : ""}`,
    },
  ];
}

function givenBack(period: string, left: string): string {
  return `
UNION ALL
SELECT
  won.cohort,
  CASE WHEN ${period} < won.cohort THEN 0 ELSE ${period} - won.cohort END AS age,
  0 AS orders,
  0 AS active,
  ${left} AS money
FROM refunds
JOIN won ON won.customer = refunds.customer`;
}

const CELLS = `
SELECT sizes.cohort, sizes.customers, ages.number AS age
FROM sizes
CROSS JOIN last_period
JOIN ages ON ages.number <= last_period.period - sizes.cohort`;
