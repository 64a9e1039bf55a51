import type { FlowRow } from "../../core/customers/customerFlow";
import type { HalvesEarned } from "../../core/customers/daysByHalves";
import type { Period } from "../../core/customers/period";
import type { LeftOut, TableWhy } from "../table/LeftOut";
import type { TableReading } from "../table/TableReading";

/** What customers brought in a period, new ones and those who returned: counts, and money. */
export const PERIOD_FIGURES = [
  ...(["newCustomers", "returningCustomers", "ordersOfNew", "ordersOfReturning"] as const),
  ...(["incomeOfNew", "incomeOfReturning", "incomeOfOneTime", "costOfNew", "costOfReturning"] as const),
] as const;
export type PeriodFigure = (typeof PERIOD_FIGURES)[number];

/** What those won in the period before had brought so many days after their first order, and for how many days it was no more. */
export const EARNED_FIGURES = ["daysSinceFirst", "halfEarned", "mostEarned", "lastingDays"] as const;

/** How many customers a calendar period began with, who came, came back and was lost, and how many it ended with. */
export const FLOW_FIGURES = ["opening", "gained", "back", "lost", "closing"] as const;

/** What each row tells of all of them, and of the leaking bucket. */
export const TOLD_FIGURES = ["periodDays", "costPerOrder", "costShare", "couldStay", "stayed", "allRows"] as const;
export const BUCKET_TOLD = ["lapseDays", "flowMonths"] as const;

/** The columns of the leaking bucket. Results of a while ago have none of them. */
export const BUCKET_COLUMNS = ["flowFirstDay", ...FLOW_FIGURES, ...BUCKET_TOLD] as const;

/** What a column of periods summed up can be. */
export const PERIOD_COLUMNS = [
  "period",
  ...PERIOD_FIGURES,
  ...EARNED_FIGURES,
  ...TOLD_FIGURES,
  "asOf",
  "since",
  ...BUCKET_COLUMNS,
] as const;
export type PeriodColumn = (typeof PERIOD_COLUMNS)[number];

/** One period, counted back from the latest, which is 0. */
export interface SummedPeriod extends Readonly<Record<PeriodFigure, number>> {
  /** Of the range, counted from 0. */
  readonly row: number;
  readonly period: number;
}

/** A calendar period of the leaking bucket. */
export interface SummedFlow extends FlowRow {
  readonly row: number;
}

export interface EarnedStep extends HalvesEarned {
  readonly row: number;
  /** Days until the next step; 0 for the last one, after which nothing is told. */
  readonly lasting: number;
}

/** What the query that gave them tells of all rows. Days are Excel serial numbers. */
export interface PeriodsTold {
  /** The last day that counts, and the first that orders tell of. */
  readonly asOf: number;
  readonly since: number;
  readonly days: number;
  /** What it took off for fulfilling, where no column told that: 0 where it did not. */
  readonly costPerOrder: number;
  readonly costShare: number;
  /** By what the leaking bucket was counted; undefined where the result has none. */
  readonly bucket: { readonly lapseDays: number; readonly period: Period } | undefined;
  /** Customers of periods who could order again in the next, and those who did; undefined where there are too few whole periods. */
  readonly couldStay: number | undefined;
  readonly stayed: number;
  readonly allRows: number;
}

/**
 * Why a row is none of these, beside what holds for every table: a figure that cannot be read, figures that contradict each other, or
 * customers who do not add up.
 */
export type NoPeriodWhy = "figure" | "impossible" | "leak";

/** What reading periods summed up tells beside what holds for every table. */
export interface PeriodReading {
  /** The latest first. */
  readonly periods: readonly SummedPeriod[];
  /** From the day of the first order on. */
  readonly earned: readonly EarnedStep[];
  /** The oldest first. */
  readonly flow: readonly SummedFlow[];
  /** Undefined without rows, or where a column is missing. */
  readonly told: PeriodsTold | undefined;
  /** Whether rows tell of different days or numbers: results of two queries, one below the other. */
  readonly isMixed: boolean;
  /** Columns that the query gives and the table has not; those of the leaking bucket only where others of them are there. */
  readonly missing: readonly PeriodColumn[];
  readonly leftOut: readonly LeftOut<TableWhy | NoPeriodWhy>[];
}

/** A range read as what customers brought by period, as a database summed it up. */
export type PeriodTable = TableReading<PeriodColumn, NoPeriodWhy> & PeriodReading;
