import type { LeftOut, TableWhy } from "../table/LeftOut";
import type { TableReading } from "../table/TableReading";

/** What a column of customers summed up can be. */
export const SUMMARY_COLUMNS = [
  "repeatOrders",
  "recency",
  "age",
  "averageOrderValue",
  "customers",
  "orders",
  "spend",
  "cost",
  "asOf",
  "allRows",
  "allCustomers",
] as const;
export type SummaryColumn = (typeof SUMMARY_COLUMNS)[number];

/** Customers alike, as a database summed them up. Time is in weeks. */
export interface SummaryRow {
  /** Of the range, counted from 0. */
  readonly row: number;
  readonly repeatOrders: number;
  readonly recency: number;
  readonly age: number;
  /** Mean value of a repeat order; 0 without repeat orders. */
  readonly averageOrderValue: number;
  readonly customers: number;
  /** Of all of them together; as many as days with an order where the table does not tell. */
  readonly orders: number;
  readonly spend: number;
  readonly cost: number;
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
