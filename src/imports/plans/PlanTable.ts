import type { MatchType } from "../keywords/matchType";
import type { TableReading } from "../table/TableReading";

export const PLAN_COLUMNS = ["keyword", "matchType", "campaign", "adGroup", "price", "setAside", "ahead"] as const;
export type PlanColumn = (typeof PLAN_COLUMNS)[number];

/** A keyword as a test plan has it. */
export interface PlanRow {
  /** Its rows of the range, counted from 0. */
  readonly rows: readonly number[];
  /** The text of the cell, and without the signs that say its match type. */
  readonly keyword: string;
  readonly words: string;
  readonly matchType: MatchType | undefined;
  /** As its cells say them; "" where there are none. */
  readonly told: { readonly matchType: string; readonly campaign: string; readonly adGroup: string };
  /** Money a click. */
  readonly price: number;
  /** Money for its test; 0 where it is not tested. */
  readonly setAside: number;
  /** Clicks that it can bring in all, where the plan says so. */
  readonly ahead: number | undefined;
}

/** Why a row is no keyword of a plan, beside what holds for every table. */
export type NoPlanWhy = "noKeyword" | "noPrice";

/** What reading a plan tells beside what holds for every table. */
export interface Plan {
  readonly planned: readonly PlanRow[];
}

/** A range read as the table of a test plan. */
export type PlanTable = TableReading<PlanColumn, NoPlanWhy | "blank"> & Plan;
