import type { Period } from "../../core/customers/period";
import { asDouble, type Dialect } from "../dialects";
import { flowSteps } from "../flowSteps";
import { DIGITS } from "../numbers";
import { type OrderNames, orderSteps, type ReadTerms } from "../orderRows";
import { inSteps } from "../steps";

export interface CustomerFlowTerms extends ReadTerms {
  readonly period?: Period | undefined;
  /** Days without an order after which a customer is lost. */
  readonly lapseDays?: number | undefined;
}

/**
 * The query that tells how many customers came, came back and were lost in each period, as CUSTOMERFLOW does: opening, gained, back, lost,
 * closing and the lost share of those whom the period began with.
 */
export function flowOfCustomers(dialect: Dialect, names: OrderNames, terms: CustomerFlowTerms = {}): string {
  const { period = "quarter", lapseDays = 365 } = terms;
  return inSteps(
    dialect,
    [
      `Customer flow as of WORTH.CUSTOMERFLOW: how many customers each ${period} began with, who came, came back and was lost`,
      `(${lapseDays} days without an order), and who was left.`,
    ],
    [...orderSteps(dialect, names, terms), DIGITS, ...flowSteps(dialect, { period, lapseDays })],
    `
SELECT
  flow_first_day AS first_day,
  opening,
  gained,
  back,
  lost,
  closing,
  ${asDouble(dialect, "lost")} / NULLIF(opening, 0) AS lost_share
FROM customer_flow
ORDER BY flow_first_day`,
  );
}
