import type { LeftOut, TableWhy } from "../table/LeftOut";
import type { TableReading } from "../table/TableReading";

/** The figures of a group: how many customers, and what they paid, together and at the median. */
export const GROUP_FIGURES = ["customers", "spend", "medianSpend"] as const;

/** What a column of groups summed up can be. */
export const GROUP_COLUMNS = ["groupedBy", "group", ...GROUP_FIGURES, "asOf", "allRows", "allCustomers"] as const;
export type GroupColumn = (typeof GROUP_COLUMNS)[number];

/** A group of customers, as a database summed it up. */
export interface SummedGroup extends Readonly<Record<(typeof GROUP_FIGURES)[number], number>> {
  /** Of the range, counted from 0. */
  readonly row: number;
  /** What customers are grouped by, and what this group of them is called, as the query says both. */
  readonly by: string;
  readonly group: string;
}

/** What the query that gave them tells of all rows; the day is an Excel serial number. */
export interface GroupsTold {
  readonly asOf: number;
  readonly rows: number;
  readonly customers: number;
}

/** Why a row is no group, beside what holds for every table: a figure that cannot be read, or one that cannot be. */
export type NoGroupWhy = "figure" | "impossible";

/** What reading groups summed up tells beside what holds for every table. */
export interface GroupReading {
  readonly groups: readonly SummedGroup[];
  /** Undefined without rows, or where a column is missing. */
  readonly told: GroupsTold | undefined;
  /** Whether rows tell of different days or numbers: results of two queries, one below the other. */
  readonly isMixed: boolean;
  readonly leftOut: readonly LeftOut<TableWhy | NoGroupWhy>[];
}

/** A range read as groups of customers, as a database summed them up. */
export type GroupTable = TableReading<GroupColumn, NoGroupWhy> & GroupReading;
