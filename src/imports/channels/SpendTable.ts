import type { TableReading } from "../table/TableReading";

export const SPEND_COLUMNS = ["date", "channel", "spend", "currency"] as const;
export type SpendColumn = (typeof SPEND_COLUMNS)[number];

/** What was spent on one channel, row by row. */
export interface SpendRecord {
  readonly name: string;
  /** Its rows in the range, counted from 0. */
  readonly rows: readonly number[];
  readonly days: readonly SpendDay[];
}

/** Money spent on a day, or in the month that it begins or ends. */
export interface SpendDay {
  /** An Excel serial number. */
  readonly day: number;
  readonly spend: number;
}

/** Why a row is no spend, beside what holds for every table: it has no name, or a day or an amount that cannot be read. */
export type NoSpendWhy = "noName" | "date" | "spend";

/** What reading spend by channel and time tells beside what holds for every table. */
export interface Spends {
  readonly channels: readonly SpendRecord[];
  /** Whether each row is a month, by its first day or its last, or a day. */
  readonly by: "month" | "day";
  /** The first and the last day that the rows tell of, whole months where each is one; undefined without rows. */
  readonly covered: { readonly from: number; readonly to: number } | undefined;
  /** Whether the channels stood side by side, a column each, or the months did. */
  readonly across: boolean;
  /** Whether every figure is a number to Excel and every day a date, so that formulas can look at the cells themselves. */
  readonly asItStands: boolean;
}

/** A range read as a table of spend by channel and time. */
export type SpendTable = TableReading<SpendColumn, NoSpendWhy> & Spends;
