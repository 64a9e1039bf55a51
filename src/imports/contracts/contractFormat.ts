import { PERIODS, type Period } from "../../core/customers/period";
import { settledDate } from "../../text/dates/dayText";
import { isMissing } from "../cells/isMissing";
import { isSerial } from "../dates/readDay";
import type { CellReader } from "../table/cellReader";
import type { Choices } from "../table/Choices";
import type { Columns } from "../table/ColumnNames";
import type { OptionQuestion } from "../table/Question";
import { none, tableFormat, type NoRecord } from "../table/TableFormat";
import type { TableReading } from "../table/TableReading";
import { CONTRACT_COLUMN_NAMES } from "./contractColumnNames";
import { contractStatus } from "./contractStatus";
import type { Contract, ContractColumn, ContractReading, NoContractWhy } from "./ContractTable";
import { intervalOf } from "./interval";

/** What is asked where contracts are renewed at several intervals: their prices and their chances cannot be put together. */
export const INTERVAL_QUESTION = "contractInterval";

interface ContractRow extends Contract {
  readonly interval: Period | undefined;
  /** Whether its status says that it runs, though it ended by its days. */
  readonly isRunningPastEnd: boolean;
  /** Whether a formula over its cells finds the same days. */
  readonly isPlain: boolean;
}

/**
 * Contracts, memberships or subscriptions, a row each: with the day on which each began and the one on which it ended, or with
 * its status and the day up to which it was paid.
 */
export const CONTRACT_FORMAT = tableFormat({
  columns: CONTRACT_COLUMN_NAMES,
  cells: {
    ...{ customer: "text", start: "date", end: "date", renewal: "date" },
    ...{ status: "text", price: "money", interval: "text", currency: "currency" },
  },
  key: "start",
  needed: ["start"],
  wanted: (columns) => (tellsEnds(columns) ? [] : ["end"]),
  totals: "atFoot",
  averages: true,
  row: (cells) => (row) => readContract(row, cells),
  gather: contractsOf,
});

/** Whether columns make a table of contracts: by when they began and when they ended. */
export function areContracts(columns: Columns<ContractColumn>): boolean {
  return columns.start !== undefined && tellsEnds(columns);
}

function tellsEnds({ end, status, renewal }: Columns<ContractColumn>): boolean {
  return end !== undefined || (status !== undefined && renewal !== undefined);
}

type Cells = CellReader<ContractColumn>;

function readContract(row: number, cells: Cells): ContractRow | NoRecord<NoContractWhy | "blank"> {
  if (isMissing(cells.cell(row, "start"))) {
    const isEmpty = isMissing(cells.cell(row, "end")) && cells.text(row, "customer") === "";
    return isEmpty ? none("blank") : none("noStart", cells.held(row, "customer"));
  }
  const status = cells.text(row, "status");
  const standing = contractStatus(status);
  if (standing === "neverBegan") return none("neverBegan", status);
  const start = cells.day(row, "start");
  if (start === undefined) return none(cells.isFarDay(row, "start") ? "farDate" : "date", cells.held(row, "start"));
  const told = toldEnd(row, cells);
  if (told === "unreadable") return none("date", cells.held(row, "end"));
  if (standing === "ended" && told === undefined) return none("endUntold", status);
  if (told !== undefined && Math.floor(told) < Math.floor(start)) return none("endBeforeStart", cells.held(row, "end"));
  const price = cells.figure(row, "price");
  if (price.held !== "blank" && price.value === undefined) return none("price", cells.held(row, "price"));
  // A contract that is renewed by itself runs on beyond the end of its term.
  const end = standing === "running" ? undefined : told;
  return {
    ...{ row, start, end },
    customer: cells.text(row, "customer"),
    price: price.value,
    interval: intervalOf(cells.text(row, "interval")),
    isRunningPastEnd: standing === "running" && told !== undefined && cells.has("end"),
    isPlain: isPlainDay(row, "start", start, cells) && isPlainDay(row, "end", end, cells),
  };
}

/** The day on which a contract ended: of its end, or, where its status says that it did, the one up to which it was paid. */
function toldEnd(row: number, cells: Cells): number | undefined | "unreadable" {
  // A day beyond all days stands for none.
  const isOpen = isMissing(cells.cell(row, "end")) || cells.isFarDay(row, "end");
  if (!isOpen) return cells.day(row, "end") ?? "unreadable";
  return contractStatus(cells.text(row, "status")) === "ended" ? cells.day(row, "renewal") : undefined;
}

/** Whether a function finds the same day in the cell: a date of Excel's, or one as ISO writes it; a blank cell for none. */
function isPlainDay(row: number, role: "start" | "end", day: number | undefined, cells: Cells): boolean {
  const cell = cells.cell(row, role);
  if (day === undefined) return cell === "" || cell === null || cell === undefined;
  return (typeof cell === "number" && isSerial(cell)) || (typeof cell === "string" && settledDate(cell) !== null);
}

type Table = TableReading<ContractColumn, NoContractWhy | "blank">;

function contractsOf(
  rows: readonly ContractRow[],
  table: Table,
  cells: Cells,
  { answers }: Choices<ContractColumn>,
): ContractReading {
  const found = PERIODS.filter((period) => rows.some(({ interval }) => interval === period));
  const chosen = found.find((period) => period === answers?.[INTERVAL_QUESTION]);
  const interval = chosen ?? (found.length === 1 ? found[0] : undefined);
  const isOther = (row: ContractRow) => cells.has("interval") && interval !== undefined && row.interval !== interval;
  const others = rows.filter(isOther).map(({ row }) => {
    return { row, why: "otherInterval", held: cells.held(row, "interval") } as const;
  });
  const contracts = rows.filter((row) => !isOther(row));
  const leftOut = [...table.leftOut, ...others].sort((a, b) => a.row - b.row);
  const isWhole = leftOut.every(({ why }) => why === "header" || why === "aboveHeader" || why === "blank");
  return {
    contracts,
    interval,
    runningPastEnd: contracts.filter(({ isRunningPastEnd }) => isRunningPastEnd).length,
    leftOut,
    questions: [...table.questions, ...intervalQuestion(found, chosen)],
    rowsRead: contracts.length,
    asItStands: isWhole && cells.has("end") && contracts.every(({ isPlain }) => isPlain),
  };
}

function intervalQuestion(found: readonly Period[], chosen: Period | undefined): OptionQuestion[] {
  if (found.length < 2 || chosen !== undefined) return [];
  return [{ about: "option", ask: INTERVAL_QUESTION, options: found, example: "" }];
}
