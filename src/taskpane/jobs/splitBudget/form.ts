import { number, share, type SettledOf } from "../../job/form";

/** What the split rests on. Rates are shares of prospects, and of customers a year; what has no usual value may be left out. */
export const FORM = {
  /** What is spent today where it is left out. */
  budget: number({ above: 0 }),
  /** Money that one conversion is worth, where the channels tell conversions and no money. */
  conversionWorth: number({ above: 0 }),
  elasticity: share({ above: 0, below: 1 }, { usual: 0.5 }),
  least: share({ from: 0 }, { usual: 0.5 }),
  most: share({ from: { of: "least", or: 0 } }, { usual: 2 }),
  /** Any usual one would be wrong for somebody: whether more pays is said once it is known. */
  margin: share({ above: 0, to: 1 }),
  acquisitionSpend: number({ above: 0 }),
  acquisitionRate: share({ above: 0, below: { of: "acquisitionCeiling", or: 1 } }),
  acquisitionCeiling: share({ above: 0, to: 1 }),
  retentionSpend: number({ above: 0 }),
  retentionRate: share({ above: 0, below: { of: "retentionCeiling", or: 1 } }),
  retentionCeiling: share({ above: 0, to: 1 }),
  customerMargin: number({ above: 0 }),
  costOfMoney: share({ above: 0, to: 10 }, { usual: 0.1 }),
};

export type SplitDraft = SettledOf<typeof FORM>;
export type FieldName = keyof typeof FORM;

/** The figures of the split over channels. */
export const CHANNEL_FIELDS = ["budget", "elasticity", "least", "most", "margin"] as const;

/** The figures of winning and keeping customers; without all of them there is no such split. */
export const CUSTOMER_FIELDS = [
  "acquisitionSpend",
  "acquisitionRate",
  "acquisitionCeiling",
  "retentionSpend",
  "retentionRate",
  "retentionCeiling",
  "customerMargin",
] as const;

export type CustomerFigures = Readonly<Record<(typeof CUSTOMER_FIELDS)[number] | "costOfMoney", number>>;
