import type { TableReading } from "../table/TableReading";

export const LAG_COLUMNS = ["lag", "conversions"] as const;
export type LagColumn = (typeof LAG_COLUMNS)[number];

/** Conversions that came so long after their click. */
export interface LagBucket {
  /** Its rows of the range, counted from 0; several where a report has one for each campaign. */
  readonly rows: readonly number[];
  /** As its first row says it. */
  readonly label: string;
  /** The day with which it ends, counted from the click. */
  readonly end: number;
  /** Whether its row does not say where it ends. */
  readonly isOpen: boolean;
  readonly conversions: number;
}

/** Why a row is none of these, beside what holds for every table: it says no days, or no conversions that can be read. */
export type NoLagWhy = "noDays" | "noConversions";

/** What reading days to conversion tells beside what holds for every table. */
export interface Lags {
  /** By the day with which they end, rising. */
  readonly buckets: readonly LagBucket[];
  /** Whether all of its conversions are numbers to Excel. */
  readonly asItStands: boolean;
}

/** A range read as a table of days to conversion. */
export type LagTable = TableReading<LagColumn, NoLagWhy | "blank"> & Lags;
