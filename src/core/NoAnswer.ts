import type { Period } from "./customers/period";

/** What has dates. */
export type Dated = "contracts" | "orders";

/**
 * Why there may be no answer: an id, and with it the figures that a sentence about it needs. What a reason says stands in
 * src/sentences, in every language; a new reason is one that the compiler misses there.
 */
export type Reason =
  | "customerOfEveryClick"
  | "customersAllOver"
  | "everybodyLeft"
  | "modelsAtEdge"
  | "needsTellNothing"
  | "neverLeaves"
  | "neverPaysBack"
  | "noChannels"
  | "noCompleteNeeds"
  | "noContracts"
  | "noConversions"
  | "noCustomerOfAnyClick"
  | "noKeywords"
  | "noMembers"
  | "noNextPeriod"
  | "noOrders"
  | "noOrdersToLearnFrom"
  | "noPeriodSeen"
  | "noPositiveTotal"
  | "noRepeatOrders"
  | "noSegmentedNeeds"
  | "noTraits"
  | "noValues"
  | "nobodyLeft"
  | "oneCustomer"
  | "oneSegment"
  | "rowsAlike"
  | "tooFewKeywords"
  | "tooFewSpenders"
  | "tooLargeForCell"
  | "tooLargeForChance"
  | "worthWithoutEnd"
  | { readonly id: "nobodyThatOld"; readonly days: number }
  | { readonly id: "noSpendModel"; readonly why: Reason }
  | { readonly id: "retentionUnsettled"; readonly model: string }
  | { readonly id: "searchUnsettled"; readonly model: string }
  | { readonly id: "tooFewPeriods"; readonly days: number }
  | { readonly id: "tooManyPeriods"; readonly of: Dated; readonly periods: number; readonly period: Period };

/** The arguments are fine, but no answer exists: nothing to count, or a fit that found none. The message is for developers. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";

  constructor(readonly why: Reason) {
    super(JSON.stringify(why));
  }
}
