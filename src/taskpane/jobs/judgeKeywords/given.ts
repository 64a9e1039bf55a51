import type { KeywordTable } from "../../../imports/keywords/KeywordTable";
import type { LagTable } from "../../../imports/lags/LagTable";
import type { OrderTable } from "../../../imports/orders/OrderTable";
import type { Filling, Given } from "../../job/JobData";
import type { Cost } from "../../orders/cost";
import type { FORM } from "./form";
import type { JudgeAssumptions, Judgement } from "./judge";
import type { UsualFrom } from "./usual";

/** What is read: the report, the orders where the value of a customer comes from them, and how long conversions took where a report tells. */
export type Read = { keywords: KeywordTable; orders?: OrderTable; lags?: LagTable };
export type JudgeGiven = Given<Read, typeof FORM>;
export type JudgeFilling = Filling<Read, typeof FORM>;

/** Clicks of which not all conversions have arrived count for less. */
export interface ToCome {
  /** How much of what they will bring the clicks of the report had brought when it was taken, as a share. */
  readonly share: number;
  /** Days that the clicks came in, as many on one as on another. */
  readonly reportDays: number;
  /** Days from the last of these to the one on which the report was taken: its conversions are those up to then. */
  readonly reportSince: number;
  /** Days within which conversions arrive, as many on one as on another; or those that arrived by days after the click. */
  readonly lag:
    | { readonly from: "typed"; readonly days: number }
    | { readonly from: "report"; readonly table: LagTable };
}

/** What orders say a customer is worth. */
export interface CustomerWorth {
  readonly from: "orders";
  readonly customerValue: number;
  readonly customers: number;
  readonly orders: number;
  readonly cost: Cost;
}

/** What the report says a conversion is worth: each counts as a customer. */
export interface ReportedWorth {
  readonly from: "report";
  readonly customerValue: number;
  readonly conversions: number;
  /** Of these conversions together, before what it costs to fulfil them. */
  readonly value: number;
  readonly cost: Cost;
}

export interface Judged {
  readonly judgement: Judgement;
  readonly assumptions: JudgeAssumptions;
  /** Where the usual rate and its worth come from. */
  readonly usualFrom: UsualFrom;
  /** Undefined where all clicks count in full. */
  readonly toCome: ToCome | undefined;
  /** Undefined where the value of a customer was typed. */
  readonly worth: CustomerWorth | ReportedWorth | undefined;
}
