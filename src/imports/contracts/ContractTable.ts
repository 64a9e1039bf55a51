import type { Period } from "../../core/customers/period";
import type { LeftOut, TableWhy } from "../table/LeftOut";
import type { Question } from "../table/Question";
import type { TableReading } from "../table/TableReading";

/** What a column of a table of contracts can be. */
export const CONTRACT_COLUMNS = [
  "customer",
  "start",
  "end",
  "renewal",
  "status",
  "price",
  "interval",
  "currency",
] as const;
export type ContractColumn = (typeof CONTRACT_COLUMNS)[number];

/** One contract as it counts. */
export interface Contract {
  /** Of the range, counted from 0. */
  readonly row: number;
  readonly customer: string;
  /** An Excel serial number, as the others. */
  readonly start: number;
  /** Undefined where it still runs. */
  readonly end: number | undefined;
  /** Money a period; undefined where the table does not say. */
  readonly price: number | undefined;
}

/**
 * Why a row is no contract, beside what holds for every table: it never began (a trial, or a payment that failed), has no start or ended
 * before it, ended on a day that the table does not tell, is renewed at another interval than the one that was chosen, or holds a
 * date that is too far off or a date or a price that cannot be read.
 */
export type NoContractWhy =
  | "neverBegan"
  | "noStart"
  | "endBeforeStart"
  | "endUntold"
  | "otherInterval"
  | "farDate"
  | "date"
  | "price";

/** What reading contracts tells beside what holds for every table. */
export interface ContractReading {
  readonly contracts: readonly Contract[];
  /** How often contracts are renewed, where a column says so. */
  readonly interval: Period | undefined;
  /** How many end by the table though their status says that they run: they count as running. */
  readonly runningPastEnd: number;
  readonly leftOut: readonly LeftOut<TableWhy | NoContractWhy>[];
  readonly questions: readonly Question<ContractColumn>[];
  readonly rowsRead: number;
  /** Whether formulas over the range itself come to the same: a row a contract, with its days as dates. */
  readonly asItStands: boolean;
}

/** A range read as a table of contracts. */
export type ContractTable = TableReading<ContractColumn, NoContractWhy> & ContractReading;
