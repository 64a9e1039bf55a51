import { type Dialect, doubleLiteral } from "./dialects";
import type { OrderNames } from "./orderRows";

/** What fulfilling takes where no column of the orders tells it: money an order, or a share of what was paid. */
export interface CostTerms {
  readonly costPerOrder?: number | undefined;
  readonly costShare?: number | undefined;
}

/**
 * What a row took, as an expression over its own columns: a refund is no order, and takes back a share of its amount, as `costsOf` of
 * the pane has it.
 */
export function costOfRow(
  dialect: Dialect,
  { cost }: OrderNames,
  { costPerOrder = 0, costShare }: CostTerms,
  of: "orders" | "refunds",
): string {
  if (cost !== undefined) return "cost";
  if (costShare !== undefined) return `amount * ${doubleLiteral(dialect, costShare)}`;
  return of === "orders" ? doubleLiteral(dialect, costPerOrder) : "0";
}
