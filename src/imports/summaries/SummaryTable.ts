import type { LeftOut, TableWhy } from "../table/LeftOut";
import type { TableReading } from "../table/TableReading";

/** The figures of customers alike: time is in weeks, money and counts are of all of them together, but the value of an order on average. */
export const SUMMARY_FIGURES = [
  ...(["repeatOrders", "recency", "age", "averageOrderValue", "customers", "orders", "spend", "cost"] as const),
] as const;
export type SummaryFigure = (typeof SUMMARY_FIGURES)[number];

/** What a column of customers summed up can be. */
export const SUMMARY_COLUMNS = [...SUMMARY_FIGURES, "asOf", "allRows", "allCustomers"] as const;
export type SummaryColumn = (typeof SUMMARY_COLUMNS)[number];

/**
 * Customers alike, as a database summed them up: 0 for a value of repeat orders without any, and for money that the table does not tell;
 * as many orders as days with one where it does not tell those.
 */
export interface SummaryRow extends Readonly<Record<SummaryFigure, number>> {
  /** Of the range, counted from 0. */
  readonly row: number;
}

/** Why a row is no summary, beside what holds for every table: a figure that cannot be read, or a history that cannot be. */
export type NoSummaryWhy = "figure" | "history";

/** What reading customers summed up tells beside what holds for every table. */
export interface SummaryReading {
  readonly rows: readonly SummaryRow[];
  /** Whether the table tells what repeat orders were worth, and what customers spent in all. */
  readonly hasValues: boolean;
  readonly hasSpend: boolean;
  /** The day up to which it was looked at, an Excel serial number; undefined where the table does not tell. */
  readonly asOf: number | undefined;
  /** How many rows and customers there are by the query that gave them; undefined where it does not tell. */
  readonly all: { readonly rows: number; readonly customers: number } | undefined;
  /** Whether rows tell of different days or numbers: results of two queries, one below the other. */
  readonly isMixed: boolean;
  readonly leftOut: readonly LeftOut<TableWhy | NoSummaryWhy>[];
}

/** A range read as customers summed up. */
export type SummaryTable = TableReading<SummaryColumn, NoSummaryWhy> & SummaryReading;
