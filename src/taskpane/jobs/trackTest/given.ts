import type { KeywordTable } from "../../../imports/keywords/KeywordTable";
import type { PlanTable } from "../../../imports/plans/PlanTable";
import { choice, number, share } from "../../job/form";
import type { Filling, Given } from "../../job/JobData";

/** What is read: the table of a plan, and the report of the account in which it runs. */
export type Read = { plan: PlanTable; report: KeywordTable };

type AsksWorth = { readonly usualRate?: number | undefined };

/** What a test in progress is held against. Rates are shares. */
export const FORM = {
  /** Money that a customer brings, less what it costs to serve them. */
  customerValue: number({ above: 0 }),
  usualRate: share({ above: 0, below: 1 }, { usual: 0.01 }),
  /** How many clicks that rate is worth; those of one sale where left out. */
  usualClicks: number({ above: 0 }, { asked: ({ usualRate }: AsksWorth) => usualRate !== undefined }),
  /** That a keyword can bring in all, where the plan does not say. */
  clicksAhead: number({ from: 0, to: 40_000, isWhole: true }, { usual: 1000 }),
  /** How sure one has to be that a keyword earns more than it costs before its test is over. */
  confidence: choice([0.8, 0.9, 0.95], { usual: 0.9 }),
};

export type TrackGiven = Given<Read, typeof FORM>;
export type TrackFilling = Filling<Read, typeof FORM>;
export type FieldName = keyof typeof FORM;
