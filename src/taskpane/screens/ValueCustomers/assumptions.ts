/** How the cost of fulfilling an order is known. */
export const COST_SOURCES = ["amount", "share", "column"] as const;
export type CostSource = (typeof COST_SOURCES)[number];

/** The numbers of the form. Shares are 0 to 1. */
export const NUMBER_FIELDS = ["highValueShare", "costOfMoney", "forecastDays"] as const;
export type NumberFieldName = (typeof NUMBER_FIELDS)[number];

export const DEFAULTS = { highValueShare: 0.1, costOfMoney: 0.1, forecastDays: 365 } as const;

/** What it costs to fulfil an order: money of each, a share of what was paid, or what a column says. */
export type Cost =
  | { readonly from: "amount"; readonly perOrder: number }
  | { readonly from: "share"; readonly share: number }
  | { readonly from: "column" };

export interface Assumptions extends Readonly<Record<NumberFieldName, number>> {
  readonly cost: Cost;
}

/** The form as it stands: a field that holds no number has no value. The cost has no default, since none is safe. */
export interface AssumptionsDraft extends Readonly<Partial<Record<NumberFieldName, number | undefined>>> {
  readonly costFrom?: CostSource | undefined;
  readonly costAmount?: number | undefined;
  readonly costShare?: number | undefined;
}
