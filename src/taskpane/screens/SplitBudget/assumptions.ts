/** The numbers of the split over channels. Shares are 0 to 1. */
export const CHANNEL_FIELDS = ["elasticity", "least", "most", "margin"] as const;

/** The figures of winning and keeping customers; without them there is no such split. */
export const CUSTOMER_FIELDS = [
  "acquisitionSpend",
  "acquisitionRate",
  "acquisitionCeiling",
  "retentionSpend",
  "retentionRate",
  "retentionCeiling",
  "customerMargin",
] as const;

export type ChannelFieldName = (typeof CHANNEL_FIELDS)[number];
export type CustomerFieldName = (typeof CUSTOMER_FIELDS)[number];
export type FieldName = "budget" | ChannelFieldName | CustomerFieldName | "costOfMoney";

export const DEFAULTS = { elasticity: 0.5, least: 0.5, most: 2, margin: 1, costOfMoney: 0.1 } as const;

/** What the split over channels rests on. */
export interface ChannelAssumptions extends Readonly<Record<ChannelFieldName, number>> {
  /** Undefined for what is spent today. */
  readonly budget?: number;
}

/** What the split between winning and keeping rests on. Rates are shares of prospects, and of customers a period. */
export type CustomerAssumptions = Readonly<Record<CustomerFieldName | "costOfMoney", number>>;

/** The form as it stands: a field that holds no number has no value. */
export type SplitDraft = Readonly<Partial<Record<FieldName, number | undefined>>>;

/** Whether a field is a share, written as percent. */
export function isShareField(field: FieldName): boolean {
  return !["budget", "acquisitionSpend", "retentionSpend", "customerMargin"].includes(field);
}
