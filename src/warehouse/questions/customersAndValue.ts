import { asDouble, DIFFERENCES, type Dialect, doubleLiteral } from "../dialects";
import type { CostTerms } from "../costs";
import { customerSteps } from "../customerSteps";
import { type OrderNames, orderSteps, type ReadTerms, SPELLINGS } from "../orderRows";
import { inSteps, type QueryStep } from "../steps";
import { rfmScore, rfmScores, rfmSegmentOf, rfmSteps } from "../rfmSteps";

export interface CustomerValueTerms extends ReadTerms, CostTerms {
  /** Shares of customers, the most valuable first, at which tiers end, and what the tiers are called: one name more. */
  readonly cuts?: readonly number[] | undefined;
  readonly tiers?: readonly string[] | undefined;
  /** Scores of recency, frequency and money run from 1 to so many. */
  readonly bins?: number | undefined;
}

/** Names of columns that a table of orders with amounts has. */
export type OrdersWithAmounts = OrderNames & { readonly amount: string };

/**
 * The query that puts every customer in a row, the most valuable first: the figures of CUSTOMERTABLE, the tier of VALUETIER, and scores
 * and segment of RFM. Customers of equal value stand by their first order and then by name, where the functions keep to the sheet's order;
 * ties share tiers and scores as they do there. Money is settled to a millionth.
 */
export function customersAndValue(dialect: Dialect, names: OrdersWithAmounts, terms: CustomerValueTerms = {}): string {
  const { cuts = [0.1, 0.4], tiers = ["High", "Middle", "Low"], bins = 5 } = terms;
  return inSteps(
    dialect,
    [
      "Customers and their value as of WORTH.CUSTOMERTABLE, the most valuable first, with the tier of WORTH.VALUETIER",
      "and the scores and segment of WORTH.RFM.",
    ],
    [
      ...orderSteps(dialect, names, terms),
      SPELLINGS,
      ...customerSteps(dialect, names, terms),
      ...SPREAD_STEPS,
      ...rfmSteps(dialect, bins),
      { name: "ranked", sql: ranked(bins) },
    ],
    `
SELECT
  spellings.spelling AS customer,
  ranked.orders,
  ranked.first_order,
  ranked.last_order,
  ranked.spend,
  ranked.cost,
  ranked.value,
  ranked.spend / ranked.orders AS average_order,
  ${asDouble(dialect, DIFFERENCES[dialect].daysBetween("ranked.first_order", "ranked.last_order"))} / NULLIF(ranked.orders - 1, 0) AS days_between_orders,
  CASE WHEN spread.most > spread.least THEN (ranked.value - base.mean) / spread.deviation ELSE 0 END AS distance_from_mean,
  CASE WHEN base.total > 0 THEN ranked.value / base.total END AS share_of_value,
  CASE WHEN base.total > 0 THEN ranked.running / base.total END AS running_share,
  ${tierOf(dialect, cuts, tiers)} AS tier,
  ranked.recency,
  ranked.r,
  ranked.f,
  ranked.m,
  ${rfmScore(dialect, bins)} AS score,
  ${rfmSegmentOf(dialect, bins)} AS segment
FROM ranked
JOIN spellings ON spellings.customer = ranked.customer
CROSS JOIN base
CROSS JOIN spread
ORDER BY ranked.value DESC, ranked.first_order, ranked.customer`,
  );
}

/** All customers together, and how far apart they are. */
const SPREAD_STEPS: readonly QueryStep[] = [
  { name: "base", sql: "SELECT COUNT(*) AS customers, AVG(value) AS mean, SUM(value) AS total\nFROM customers" },
  {
    name: "spread",
    sql: `
SELECT
  MIN(customers.value) AS least,
  MAX(customers.value) AS most,
  SQRT(SUM((customers.value - base.mean) * (customers.value - base.mean)) / NULLIF(COUNT(*) - 1, 0)) AS deviation
FROM customers
CROSS JOIN base`,
  },
];

/** Places are counted from 0, ties at the better; a customer at one of them may stand partly inside a tier. */
function ranked(bins: number): string {
  return `
SELECT
  customers.*,
  RANK() OVER (ORDER BY customers.value DESC) - 1 AS place,
  SUM(customers.value) OVER (
    ORDER BY customers.value DESC, customers.first_order, customers.customer
    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
  ) AS running,
  ${rfmScores(bins).join(",\n  ")}
FROM customers
CROSS JOIN bounds`;
}

/** Rounding must not push a whole number of customers up: 0.3 x 10 is 3, not 4. */
export function tierOf(dialect: Dialect, cuts: readonly number[], tiers: readonly string[]): string {
  const { literal } = DIFFERENCES[dialect];
  const ends = cuts.map(
    (cut, i) =>
      `    WHEN ranked.place < ${doubleLiteral(dialect, cut)} * base.customers - 1e-9 THEN ${literal(tiers[i])}`,
  );
  return ["CASE", ...ends, `    ELSE ${literal(tiers[cuts.length])}`, "  END"].join("\n");
}
