import type { BetaGeometric } from "../../core/forecast/betaGeometric/BetaGeometric";
import { exitsAtFirstOrder } from "../../core/forecast/betaGeometric/exitsAtFirstOrder";
import { DAYS_A_WEEK } from "../../core/forecast/customerHistories";
import type { GammaGamma } from "../../core/forecast/gammaGamma/GammaGamma";
import { activeOrderSteps, logOfOneMore, oneLessExp } from "../activeOrders";
import { asDouble, type Dialect, DIFFERENCES, doubleLiteral } from "../dialects";
import { historySteps } from "../histories";
import { type OrderNames, orderSteps, type ReadTerms, SPELLINGS } from "../orderRows";
import { inSteps, type QueryStep, when } from "../steps";

/** A model as it was fitted to what the database summed up. */
export interface FittedModel {
  readonly name: "BG/NBD" | "MBG/NBD";
  readonly parameters: BetaGeometric;
  /** Of the values of orders; without it, or without a column of amounts, there are no expected values. */
  readonly spend?: GammaGamma | undefined;
}

export interface ScoreTerms extends ReadTerms {
  readonly days?: number | undefined;
  /** Interest a year, as a share. */
  readonly costOfMoney?: number | undefined;
}

/** e to this is still a number; customers whose odds of having left are larger have left. */
const LARGEST_LOG_ODDS = 690;

/**
 * The query that scores every customer with a model fitted elsewhere, as ORDERFORECAST does: the chance of being active, and for the coming
 * days the orders and the value to expect and the chance of an order at all. Where customers differ so much that there is no mean value of
 * an order, it is NULL.
 */
export function scoreCustomers(
  dialect: Dialect,
  names: OrderNames,
  model: FittedModel,
  terms: ScoreTerms = {},
): string {
  const { days = 365, costOfMoney = 0.1 } = terms;
  const withValues = model.spend !== undefined && names.amount !== undefined;
  const values = `
  scored.order_value AS expected_order_value,
  scored.chance_active * ahead.worth * scored.order_value AS expected_value,`;
  return inSteps(
    dialect,
    [
      `Every customer scored by a fitted ${model.name}${withValues ? " and Gamma-Gamma" : ""} model, as of WORTH.ORDERFORECAST: the chance of being active,`,
      `and what to expect in ${days} days: orders, ${withValues ? "their value (discounted to now), " : ""}and the chance of at least one.`,
    ],
    [
      ...orderSteps(dialect, names, terms),
      SPELLINGS,
      ...historySteps(dialect, withValues),
      { name: "fitted", sql: fitted(dialect, model, withValues) },
      ...activeOrderSteps(dialect, days, costOfMoney),
      ...scoreSteps(dialect, days, withValues),
    ],
    `
SELECT
  spellings.spelling AS customer,
  scored.repeat_orders,
  scored.recency,
  scored.age,
  scored.chance_active,
  scored.chance_active * ahead.orders AS expected_orders,${when(withValues, values)}
  scored.chance_active * scored.chance_while_active AS order_chance
FROM scored
JOIN ahead ON ahead.repeat_orders = scored.repeat_orders AND ahead.age_days = scored.age_days
JOIN spellings ON spellings.customer = scored.customer`,
  );
}

function fitted(dialect: Dialect, { name, parameters, spend }: FittedModel, withValues: boolean): string {
  const { r, alpha, a, b } = parameters;
  const numbers = [...Object.entries({ r, alpha, a, b }), ...(withValues ? Object.entries({ ...spend }) : [])];
  const columns = numbers.map(([letter, value]) => `${doubleLiteral(dialect, value)} AS ${letter}`);
  return `SELECT\n  ${columns.join(",\n  ")},\n  ${exitsAtFirstOrder(name)} AS exits_at_first`;
}

function scoreSteps(dialect: Dialect, days: number, withValues: boolean): QueryStep[] {
  const { ln } = DIFFERENCES[dialect];
  const weeks = (column: string) => `${asDouble(dialect, column)} / ${DAYS_A_WEEK}`;
  const horizon = doubleLiteral(dialect, days / DAYS_A_WEEK);
  const { p, q, v } = { p: "fitted.p", q: "fitted.q", v: "fitted.v" };
  const value = `,
  CASE
    WHEN ${p} * known.repeat_orders + ${q} > 1 THEN
      ${p} * (${v} + known.repeat_orders * CASE WHEN known.average_order_value > 0 THEN known.average_order_value ELSE 0 END)
      / (${p} * known.repeat_orders + ${q} - 1)
  END AS order_value`;
  return [
    {
      name: "known",
      sql: `
SELECT
  histories.*,
  ${weeks("recency_days")} AS recency,
  ${weeks("age_days")} AS age
FROM histories`,
    },
    {
      name: "odds",
      sql: `
SELECT
  known.*,
  known.repeat_orders + fitted.exits_at_first AS exits,
  (fitted.r + known.repeat_orders) * ${ln("(fitted.alpha + known.age) / (fitted.alpha + known.recency)")} AS log_silence,
  ${horizon} / (fitted.alpha + known.age) AS share_ahead
FROM known
CROSS JOIN fitted`,
    },
    {
      name: "exponents_ahead",
      sql: `
SELECT
  odds.*,
  (fitted.r + odds.repeat_orders) * ${logOfOneMore(ln, "odds.share_ahead")} AS order_exponent
FROM odds
CROSS JOIN fitted`,
    },
    {
      name: "scored",
      sql: `
SELECT
  known.*,
  CASE
    WHEN known.exits = 0 THEN 1
    ELSE 1 / (
      1 + fitted.a / NULLIF(fitted.b + known.exits - 1, 0)
      * EXP(CASE WHEN known.log_silence > ${LARGEST_LOG_ODDS} THEN ${LARGEST_LOG_ODDS} ELSE known.log_silence END)
    )
  END AS chance_active,
  ${oneLessExp("known.order_exponent")} AS chance_while_active${when(withValues, value)}
FROM exponents_ahead AS known
CROSS JOIN fitted`,
    },
  ];
}
