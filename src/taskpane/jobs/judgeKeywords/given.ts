import type { KeywordTable } from "../../../imports/keywords/KeywordTable";
import type { OrderTable } from "../../../imports/orders/OrderTable";
import type { Filling, Given } from "../../job/JobData";
import type { Cost } from "../../orders/cost";
import type { FORM } from "./form";
import type { JudgeAssumptions, Judgement } from "./judge";
import type { UsualFrom } from "./usual";

/** What is read: the report, and the orders where the value of a customer comes from them. */
export type Read = { keywords: KeywordTable; orders?: OrderTable };
export type JudgeGiven = Given<Read, typeof FORM>;
export type JudgeFilling = Filling<Read, typeof FORM>;

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
  /** Undefined where the value of a customer was typed. */
  readonly worth: CustomerWorth | ReportedWorth | undefined;
}
