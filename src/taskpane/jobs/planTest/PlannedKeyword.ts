import type { KeywordRecord } from "../../../imports/keywords/KeywordTable";
import type { Months, Pace } from "./pace";

/** A keyword whose clicks have a price. */
export interface PricedKeyword {
  readonly keyword: KeywordRecord;
  readonly cpc: number;
  /** The price comes from the assumption for keywords without one. */
  readonly filled: boolean;
  /** Of all clicks that the aim takes. */
  readonly cost: number;
  /** Undefined where the table does not tell how often it is searched for. */
  readonly months: Months | undefined;
  readonly pace: Pace | undefined;
}

export interface PlannedKeyword extends PricedKeyword {
  /** That the plan gives it. */
  readonly clicks: number;
  /** What these cost. */
  readonly setAside: number;
  /** What its test is expected to gain; undefined under the plain rule. */
  readonly gain: number | undefined;
}
