import { customerSteps } from "../customerSteps";
import { asDouble, type Dialect, DIFFERENCES } from "../dialects";
import { orderSteps, type ReadTerms } from "../orderRows";
import { rfmScores, rfmSegmentOf, rfmSteps } from "../rfmSteps";
import { inSteps } from "../steps";
import { type OrdersWithAmounts, tierOf } from "./customersAndValue";

/** What customers are grouped by, as the rows of the answer tell it. */
export const GROUPED_BY = ["rfm", "tiers"] as const;

/** Of a group: what it is by, what it is called, and what its customers brought. */
const OWN = "grouped_by, customer_group";

export interface GroupTerms extends ReadTerms {
  /** Shares of customers, those who paid most first, at which tiers end, and what the tiers are called: one name more. */
  readonly cuts: readonly number[];
  readonly tiers: readonly string[];
  /** Scores of recency, frequency and money run from 1 to so many. */
  readonly bins: number;
}

/**
 * The query that puts every customer in a group by RFM, and in a tier of VALUETIER by what was paid, and sums each of these up as
 * SEGMENTVALUE does: a row a group, with customers, what they paid together, and the median. Each row tells of all: the day up to which
 * it was looked at, and how many rows and customers there are, so that a part is known for one.
 */
export function groupsOfCustomers(dialect: Dialect, names: OrdersWithAmounts, terms: GroupTerms): string {
  const { quotient, literal } = DIFFERENCES[dialect];
  const grouped = (by: (typeof GROUPED_BY)[number], group: string, beside: string) =>
    `SELECT ${literal(by)} AS grouped_by, ${group} AS customer_group, ranked.spend\nFROM ranked${beside}`;
  const middle = [1, 2].map((more) => `place = ${quotient(`(customers + ${more})`, 2)}`).join(" OR ");
  return inSteps(
    dialect,
    [
      "Customers by group for Worth: by the segments of WORTH.RFM, and by the tiers of WORTH.VALUETIER of what they paid.",
    ],
    [
      ...orderSteps(dialect, names, terms),
      ...customerSteps(dialect, names, {}),
      { name: "base", sql: "SELECT COUNT(*) AS customers\nFROM customers" },
      ...rfmSteps(dialect, terms.bins),
      {
        name: "ranked",
        sql: `
SELECT
  customers.spend,
  RANK() OVER (ORDER BY customers.spend DESC) - 1 AS place,
  ${rfmScores(terms.bins).join(",\n  ")}
FROM customers
CROSS JOIN bounds`,
      },
      {
        name: "grouped",
        sql: [
          grouped("rfm", rfmSegmentOf(dialect, terms.bins), ""),
          grouped("tiers", tierOf(dialect, terms.cuts, terms.tiers), "\nCROSS JOIN base"),
        ].join("\nUNION ALL\n"),
      },
      {
        name: "placed",
        sql: `
SELECT
  ${OWN},
  spend,
  ROW_NUMBER() OVER (PARTITION BY ${OWN} ORDER BY spend) AS place,
  COUNT(*) OVER (PARTITION BY ${OWN}) AS customers
FROM grouped`,
      },
      {
        name: "summed",
        sql: `
SELECT
  ${OWN},
  COUNT(*) AS customers,
  SUM(spend) AS spend,
  AVG(CASE WHEN ${middle} THEN ${asDouble(dialect, "spend")} END) AS median_spend
FROM placed
GROUP BY ${OWN}`,
      },
    ],
    `
SELECT
  summed.*,
  as_of.today AS as_of,
  COUNT(*) OVER () AS all_rows,
  base.customers AS all_customers
FROM summed
CROSS JOIN base
CROSS JOIN as_of
ORDER BY summed.grouped_by, summed.spend DESC, summed.customer_group`,
  );
}
