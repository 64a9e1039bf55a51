import type { Period } from "../../core/customers/period";
import { asDouble, DIFFERENCES, type Dialect } from "../dialects";
import { DIGITS, numberStep } from "../numbers";
import { type OrderNames, orderSteps, type ReadTerms } from "../orderRows";
import { PERIOD_DIGITS, periodNumber, periodStart } from "../periods";
import { inSteps, type QueryStep } from "../steps";

export interface CustomerFlowTerms extends ReadTerms {
  readonly period?: Period | undefined;
  /** Days without an order after which a customer is lost. */
  readonly lapseDays?: number | undefined;
}

/**
 * The query that tells how many customers came, came back and were lost in each period, as CUSTOMERFLOW does: opening, gained, back, lost,
 * closing and the lost share of those whom the period began with. A customer is active on a day who ordered within the lapse days before
 * it, that day included.
 */
export function flowOfCustomers(dialect: Dialect, names: OrderNames, terms: CustomerFlowTerms = {}): string {
  const { period = "quarter", lapseDays = 365 } = terms;
  const closing = `SUM(gained + back - lost) OVER (ORDER BY period ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)`;
  return inSteps(
    dialect,
    [
      `Customer flow as of WORTH.CUSTOMERFLOW: how many customers each ${period} began with, who came, came back and was lost`,
      `(${lapseDays} days without an order), and who was left.`,
    ],
    [
      ...orderSteps(dialect, names, terms),
      ...moveSteps(dialect, period, Math.ceil(lapseDays)),
      DIGITS,
      numberStep("numbers", PERIOD_DIGITS),
      { name: "counted", sql: COUNTED },
      {
        name: "flow",
        sql: `SELECT period, gained, back, lost, ${closing} AS closing\nFROM counted`,
      },
    ],
    `
SELECT
  ${periodStart(dialect, "period", period)} AS first_day,
  closing - gained - back + lost AS opening,
  gained,
  back,
  lost,
  closing,
  ${asDouble(dialect, "lost")} / NULLIF(closing - gained - back + lost, 0) AS lost_share
FROM flow
ORDER BY period`,
  );
}

/** Every coming and going, a row each, in its period. */
function moveSteps(dialect: Dialect, period: Period, silence: number): QueryStep[] {
  const number = (day: string) => periodNumber(dialect, day, period);
  const lostOn = DIFFERENCES[dialect].plusDays("order_day", String(silence));
  return [
    { name: "order_days", sql: "SELECT DISTINCT customer, order_day\nFROM orders" },
    {
      name: "visits",
      sql: `
SELECT
  order_day,
  ${lostOn} AS lost_on,
  LAG(order_day) OVER (PARTITION BY customer ORDER BY order_day) AS day_before,
  LEAD(order_day) OVER (PARTITION BY customer ORDER BY order_day) AS day_after
FROM order_days`,
    },
    {
      name: "moves",
      sql: `
SELECT ${number("order_day")} AS period, 1 AS gained, 0 AS back, 0 AS lost
FROM visits
WHERE day_before IS NULL
UNION ALL
SELECT ${number("lost_on")} AS period, 0 AS gained, 0 AS back, 1 AS lost
FROM visits
CROSS JOIN as_of
WHERE lost_on <= as_of.today AND (day_after IS NULL OR day_after > lost_on)
UNION ALL
SELECT ${number("day_after")} AS period, 0 AS gained, 1 AS back, 0 AS lost
FROM visits
WHERE day_after > lost_on`,
    },
    {
      name: "span",
      sql: `
SELECT MIN(first_and_last.period) AS first_period, MAX(first_and_last.period) AS last_period
FROM (SELECT period FROM moves UNION ALL SELECT ${number("today")} AS period FROM as_of) AS first_and_last`,
    },
  ];
}

const COUNTED = `
SELECT
  span.first_period + numbers.number AS period,
  COALESCE(SUM(moves.gained), 0) AS gained,
  COALESCE(SUM(moves.back), 0) AS back,
  COALESCE(SUM(moves.lost), 0) AS lost
FROM span
JOIN numbers ON numbers.number <= span.last_period - span.first_period
LEFT JOIN moves ON moves.period = span.first_period + numbers.number
GROUP BY span.first_period + numbers.number`;
