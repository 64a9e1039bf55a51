import type { HalvesEarned } from "../../core/customers/daysByHalves";
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

/** What each row tells of all of them. */
export const TOLD_FIGURES = ["periodDays", "costPerOrder", "costShare", "couldStay", "stayed", "allRows"] as const;

/** What a column of periods summed up can be. */
export const PERIOD_COLUMNS = [
  "period",
  ...PERIOD_FIGURES,
  ...EARNED_FIGURES,
  ...TOLD_FIGURES,
  "asOf",
  "since",
] as const;
export type PeriodColumn = (typeof PERIOD_COLUMNS)[number];

/** One period, counted back from the latest, which is 0. */
export interface SummedPeriod extends Readonly<Record<PeriodFigure, number>> {
  /** Of the range, counted from 0. */
  readonly row: number;
  readonly period: number;
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
  /** Customers of periods who could order again in the next, and those who did; undefined where there are too few whole periods. */
  readonly couldStay: number | undefined;
  readonly stayed: number;
  readonly allRows: number;
}

/** Why a row is none of these, beside what holds for every table: a figure that cannot be read, or figures that contradict each other. */
export type NoPeriodWhy = "figure" | "impossible";

/** What reading periods summed up tells beside what holds for every table. */
export interface PeriodReading {
  /** The latest first. */
  readonly periods: readonly SummedPeriod[];
  /** From the day of the first order on. */
  readonly earned: readonly EarnedStep[];
  /** Undefined without rows, or where a column is missing. */
  readonly told: PeriodsTold | undefined;
  /** Whether rows tell of different days or numbers: results of two queries, one below the other. */
  readonly isMixed: boolean;
  /** Columns that the query gives and the table has not. */
  readonly missing: readonly PeriodColumn[];
  readonly leftOut: readonly LeftOut<TableWhy | NoPeriodWhy>[];
}

/** A range read as what customers brought by period, as a database summed it up. */
export type PeriodTable = TableReading<PeriodColumn, NoPeriodWhy> & PeriodReading;
