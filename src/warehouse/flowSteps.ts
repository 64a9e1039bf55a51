import { MONTHS, type Period, PERIODS, PERIODS_AT_ONCE } from "../core/customers/period";
import { type Dialect, DIFFERENCES } from "./dialects";
import { numberStep } from "./numbers";
import { monthStart, PERIOD_DIGITS, periodNumber } from "./periods";
import type { QueryStep } from "./steps";

export interface FlowStepsTerms {
  /** The finest that leaves few enough rows to be looked over where undefined, as `periodFitting` of the core finds it. */
  readonly period?: Period | undefined;
  /** Days without an order after which a customer is lost. */
  readonly lapseDays: number;
}

/**
 * Who came, came back and was lost, as `customerFlow` of the core counts it: `customer_flow`, a row a period, with flow_first_day, opening,
 * gained, back, lost and closing; and `flow_length`, one row with the months of a period. A customer is active on a day who ordered within
 * the lapse days before it, that day included.
 *
 * They build on `orders`, `as_of` and `digits`.
 */
export function flowSteps(dialect: Dialect, { period, lapseDays }: FlowStepsTerms): QueryStep[] {
  const { quotient } = DIFFERENCES[dialect];
  const inPeriods = (month: string) => quotient(month, "flow_length.months");
  return [
    {
      name: "flow_span",
      sql: `
SELECT ${periodNumber(dialect, "ends.first_day", "month")} AS first_month, ${periodNumber(dialect, "ends.today", "month")} AS last_month
FROM (SELECT MIN(orders.order_day) AS first_day, MAX(as_of.today) AS today FROM orders CROSS JOIN as_of) AS ends`,
    },
    { name: "flow_length", sql: period === undefined ? fittingLength(dialect) : `SELECT ${MONTHS[period]} AS months` },
    numberStep("flow_numbers", PERIOD_DIGITS),
    {
      name: "flow_periods",
      sql: `
SELECT ${inPeriods("flow_span.first_month")} + flow_numbers.number AS period
FROM flow_span
CROSS JOIN flow_length
JOIN flow_numbers ON flow_numbers.number <= ${inPeriods("flow_span.last_month")} - ${inPeriods("flow_span.first_month")}`,
    },
    ...moveSteps(dialect, Math.ceil(lapseDays)),
    {
      name: "moves_by_period",
      sql: `
SELECT ${inPeriods("month_moves.in_month")} AS period, SUM(gained) AS gained, SUM(back) AS back, SUM(lost) AS lost
FROM month_moves
CROSS JOIN flow_length
GROUP BY ${inPeriods("month_moves.in_month")}`,
    },
    { name: "counted_moves", sql: COUNTED },
    {
      name: "customer_flow",
      sql: `
SELECT
  ${monthStart(dialect, "counted_moves.period * flow_length.months")} AS flow_first_day,
  closing - gained - back + lost AS opening,
  gained,
  back,
  lost,
  closing
FROM counted_moves
CROSS JOIN flow_length`,
    },
  ];
}

/** The months of the finest period that parts the time into few enough. */
function fittingLength(dialect: Dialect): string {
  const { quotient } = DIFFERENCES[dialect];
  const cases = PERIODS.map((period) => {
    const number = (month: string) => (period === "month" ? month : quotient(month, MONTHS[period]));
    const holds = `${number("last_month")} - ${number("first_month")} < ${PERIODS_AT_ONCE}`;
    return period === "year" ? `ELSE ${MONTHS.year}` : `WHEN ${holds} THEN ${MONTHS[period]}`;
  });
  return `SELECT CASE ${cases.join(" ")} END AS months\nFROM flow_span`;
}

/** Every coming and going in its month, and how many there were of each. */
function moveSteps(dialect: Dialect, silence: number): QueryStep[] {
  const month = (day: string) => periodNumber(dialect, day, "month");
  const lostOn = DIFFERENCES[dialect].plusDays("order_day", String(silence));
  return [
    { name: "order_days", sql: "SELECT DISTINCT customer, order_day\nFROM orders" },
    {
      name: "order_gaps",
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
SELECT ${month("order_day")} AS in_month, 1 AS gained, 0 AS back, 0 AS lost
FROM order_gaps
WHERE day_before IS NULL
UNION ALL
SELECT ${month("lost_on")} AS in_month, 0 AS gained, 0 AS back, 1 AS lost
FROM order_gaps
CROSS JOIN as_of
WHERE lost_on <= as_of.today AND (day_after IS NULL OR day_after > lost_on)
UNION ALL
SELECT ${month("day_after")} AS in_month, 0 AS gained, 1 AS back, 0 AS lost
FROM order_gaps
WHERE day_after > lost_on`,
    },
    {
      name: "month_moves",
      sql: "SELECT in_month, SUM(gained) AS gained, SUM(back) AS back, SUM(lost) AS lost\nFROM moves\nGROUP BY in_month",
    },
  ];
}

/** Periods without any move are there as well; who is left at the end of one is all who came so far, less those who went. */
const COUNTED = `
SELECT
  flow_periods.period,
  COALESCE(moves_by_period.gained, 0) AS gained,
  COALESCE(moves_by_period.back, 0) AS back,
  COALESCE(moves_by_period.lost, 0) AS lost,
  SUM(COALESCE(moves_by_period.gained, 0) + COALESCE(moves_by_period.back, 0) - COALESCE(moves_by_period.lost, 0))
    OVER (ORDER BY flow_periods.period ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS closing
FROM flow_periods
LEFT JOIN moves_by_period ON moves_by_period.period = flow_periods.period`;
