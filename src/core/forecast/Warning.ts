import type { Reason } from "../NoAnswer";

/** What to know of a fitted model before trusting it: an id, and with it the figures that a sentence about it needs. */
export type Warning =
  | "noAverageOrder"
  | "noPastForecast"
  | "spendStartsApart"
  | { readonly id: "flat"; readonly parameters: readonly string[] }
  | { readonly id: "leftOutOfSpend"; readonly customers: number }
  | { readonly id: "noSpendModel"; readonly why: Reason }
  | { readonly id: "spendFlat"; readonly parameters: readonly string[] }
  | { readonly id: "spendTied"; readonly correlation: number }
  | { readonly id: "startsApart"; readonly model: string };
