/** Where the price of a click comes from. */
export const CPC_SOURCES = ["highBid", "lowBid", "averageBid", "cpc", "maxCpc"] as const;
export type CpcSource = (typeof CPC_SOURCES)[number];

/** The numbers of the form, apart from the two that may be left out. */
export const NUMBER_FIELDS = ["conversionRate", "sales", "months", "clickRate", "salesCycleDays"] as const;
export type NumberFieldName = (typeof NUMBER_FIELDS)[number];

/** What a test plan rests on. Shares are 0 to 1. */
export interface Assumptions extends Readonly<Record<NumberFieldName, number>> {
  /** Undefined for the best that the data has. */
  readonly cpcFrom?: CpcSource;
  /** The price of a click for keywords without one; undefined leaves them out. */
  readonly missingCpc?: number;
  /** Chance of seeing the sales; undefined for the plain rule, sales divided by rate. */
  readonly confidence?: number;
}

export const DEFAULTS: Assumptions = { conversionRate: 0.01, sales: 1, months: 3, clickRate: 0.01, salesCycleDays: 0 };

export const CONFIDENCES = [0.8, 0.9, 0.95] as const;

/** The form as it stands: a field that holds no number has no value. */
export interface AssumptionsDraft extends Readonly<Partial<Record<NumberFieldName, number>>> {
  readonly cpcFrom?: CpcSource;
  readonly confidence?: number;
  readonly fillMissing: boolean;
  readonly missingCpc?: number;
}
