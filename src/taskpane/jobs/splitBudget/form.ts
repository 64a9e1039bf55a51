import { number, share, type SettledOf } from "../../job/form";

type Given = Readonly<Record<string, number | undefined>>;

/** What the split rests on. Rates are shares of prospects, and of customers a year; what has no usual value may be left out. */
export const FORM = {
  /** What is spent today where it is left out. */
  budget: number((money) => money > 0),
  /** Money that one conversion is worth, where the channels tell conversions and no money. */
  conversionWorth: number((money) => money > 0),
  elasticity: share((power) => power > 0 && power < 1, { usual: 0.5 }),
  least: share((times) => times >= 0, { usual: 0.5 }),
  most: share((times, { least = 0 }: Given) => times >= least, { usual: 2 }),
  margin: share((left) => left > 0 && left <= 1, { usual: 1 }),
  acquisitionSpend: number((money) => money > 0),
  acquisitionRate: share((rate, { acquisitionCeiling = 1 }: Given) => rate > 0 && rate < acquisitionCeiling),
  acquisitionCeiling: share((rate) => rate > 0 && rate <= 1),
  retentionSpend: number((money) => money > 0),
  retentionRate: share((rate, { retentionCeiling = 1 }: Given) => rate > 0 && rate < retentionCeiling),
  retentionCeiling: share((rate) => rate > 0 && rate <= 1),
  customerMargin: number((money) => money > 0),
  costOfMoney: share((rate) => rate > 0 && rate <= 10, { usual: 0.1 }),
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
