import type { RowCosts } from "../../core/customers/Costs";
import { logOfRows, pickedFrom } from "../../core/customers/logOfRows";
import type { CustomerName, OrderLog } from "../../core/customers/OrderLog";
import type { Rule } from "../../core/DomainError";
import type { CellRule } from "../../sentences/Sentence";
import type { Cell, Cells } from "../../text/cells";
import { asColumn, type Column, commonLength, hasHeading } from "./column";
import { heldIn } from "./heldIn";
import { hasCustomersHeading } from "./hasCustomersHeading";
import { isBlank, isBlankOrZero } from "./isBlank";
import { isoDate } from "../../core/dates/isoDate";
import { ReadError } from "./ReadError";
import { RecentAnswers } from "./recentAnswers";
import { customerGiven } from "./readCustomer";
import { readDate } from "./readDate";
import { readLabel } from "./readLabel";
import { readNumber } from "./readNumber";
import { ruleOfNumber } from "./ruleOfNumber";

/** The ranges of an order log; they run in parallel. One that is named, though undefined, was left empty by mistake. */
export interface OrderArguments {
  customers: Cells;
  dates?: Cells;
  amounts?: Cells;
}

/** What else may run beside an order log, a row an order or refund, by argument name. */
export interface BesideOrders<Numbers extends string, Labels extends string> {
  /** Ranges of numbers of orders, such as list prices; those of refunds are not read. */
  numbers?: Readonly<Record<Numbers, Cells>>;
  /** Ranges of names, such as sources; a blank one is read as "". */
  labels?: Readonly<Record<Labels, Cells>>;
  /** Money beside each order and each refund. */
  costs?: Cells;
  /** The last day the log may hold, as an Excel serial number; no limit where absent. */
  asOf?: number;
}

export interface ReadOrders<Numbers extends string, Labels extends string> extends OrderLog {
  readonly numbers: Readonly<Record<Numbers, Float64Array>>;
  readonly labels: Readonly<Record<Labels, readonly string[]>>;
  readonly costs: RowCosts;
}

/**
 * Reads an order log: rows with a negative amount are refunds. A header row is skipped in every range; so is a row in which customer, date and amount are all
 * blank or 0, so that whole columns work. Anything else that cannot be read is refused with its row, and so is an order
 * after `asOf`.
 *
 * @throws ReadError for a cell, ShapeError for ranges of different lengths
 */
export function readOrders<Numbers extends string = never, Labels extends string = never>(
  cells: OrderArguments,
  beside: BesideOrders<Numbers, Labels> = {},
): ReadOrders<Numbers, Labels> {
  const { numbers, labels, costs, asOf } = beside;
  const named = Object.entries<Cells | undefined>({ ...cells, ...numbers, ...labels, costs });
  const asker = [asOf, ...named.map(([name]) => name)].join();
  const given = named.map(([, range]) => range);
  return recent.to(asker, given, () => readLog(cells, beside));
}

/** Many functions, and the same one with other terms, are asked of the same orders. */
const recent = new RecentAnswers<string, ReadOrders<string, string>>(
  { answers: 8, size: 6_000_000 },
  ({ customers, refunds }) => (customers.length + refunds.customers.length) * NUMBERS_AN_ORDER,
);
/** Customer, date, amount and what stands beside them. */
const NUMBERS_AN_ORDER = 4;

function readLog<Numbers extends string, Labels extends string>(
  cells: OrderArguments,
  beside: BesideOrders<Numbers, Labels>,
): ReadOrders<Numbers, Labels> {
  const customers = asColumn("customers", cells.customers);
  // What a function names it cannot do without.
  const dates = "dates" in cells ? asColumn("dates", cells.dates) : undefined;
  const amounts = "amounts" in cells ? asColumn("amounts", cells.amounts) : undefined;
  const log = [customers, dates, amounts].filter((column) => column !== undefined);
  const numbers = columnsOf(beside.numbers);
  const labels = columnsOf(beside.labels);
  const costs = beside.costs && asColumn("fulfilmentCost", beside.costs);
  const length = commonLength([...log, ...numbers, ...labels, ...(costs ? [costs] : [])]);

  const numeric = [amounts, ...numbers, costs].filter((column) => column !== undefined);
  const header =
    numeric.some((column) => hasHeading(column, readNumber)) ||
    (dates && hasHeading(dates, readDate)) ||
    (numeric.length === 0 && !dates && hasCustomersHeading(customers));
  const rows = orderRows(log, header ? 1 : 0, length);
  const read = logOfRows({
    customers: readCustomers(customers, rows),
    dates: readDates(dates, rows, beside.asOf),
    amounts: readNumbers(amounts, rows),
  });
  // What nothing stands beside needs no places.
  const ofOrders = numbers.length + labels.length > 0 ? read.orders.map((place) => rows[place]) : new Int32Array(0);
  const money = readNumbers(costs, rows);
  return {
    ...read.log,
    numbers: byName(numbers, (column) => readNumbers(column, ofOrders)),
    labels: byName(labels, (column) => readLabels(column, ofOrders)),
    costs: { ofOrders: pickedFrom(money, read.orders), ofRefunds: pickedFrom(money, read.refunds) },
  };
}

function columnsOf(ranges: Readonly<Record<string, Cells>> | undefined): Column[] {
  return Object.entries(ranges ?? {}).map(([name, cells]) => asColumn(name, cells));
}

function byName<Name extends string, T>(columns: readonly Column[], read: (column: Column) => T): Record<Name, T> {
  return Object.fromEntries(columns.map((column) => [column.name, read(column)])) as Record<Name, T>;
}

/** The rows that hold an order or refund, from `first` on. */
function orderRows(log: readonly Column[], first: number, length: number): Int32Array {
  const rows = new Int32Array(length);
  let found = 0;
  for (let row = first; row < length; row++) {
    if (holdsOrder(log, row)) rows[found++] = row;
  }
  return rows.subarray(0, found);
}

function holdsOrder(log: readonly Column[], row: number): boolean {
  for (const column of log) if (!isBlankOrZero(column.at(row))) return true;
  return false;
}

/** Customers who are numbers, as they mostly are where a shop's system gave them, take a typed array. */
function readCustomers(column: Column, rows: Int32Array): CustomerName[] | Float64Array {
  const numbers = new Float64Array(rows.length);
  for (let order = 0; order < rows.length; order++) {
    const cell = column.at(rows[order]);
    if (typeof cell !== "number" || !Number.isFinite(cell)) return readNames(column, rows);
    numbers[order] = cell;
  }
  return numbers;
}

function readNames(column: Column, rows: Int32Array): CustomerName[] {
  const names = new Array<CustomerName>(rows.length);
  for (let order = 0; order < rows.length; order++) {
    const cell = column.at(rows[order]);
    const customer = customerGiven(cell);
    if (customer === undefined) throw unreadable(column, rows[order], cell, "customer");
    names[order] = customer;
  }
  return names;
}

function readLabels(column: Column, rows: Int32Array): string[] {
  return Array.from(rows, (row) => {
    const cell = column.at(row);
    const label = readLabel(cell);
    if (label === undefined) throw unreadable(column, row, cell, "nameOrNumber");
    return label;
  });
}

function readNumbers(column: Column | undefined, rows: Int32Array): Float64Array {
  return readColumn(column, rows, readNumber, ruleOfNumber);
}

function readDates(column: Column | undefined, rows: Int32Array, asOf: number | undefined): Float64Array {
  const dates = readColumn(column, rows, readDate, () => "date");
  // The whole of the last day counts, whatever the time of an order on it.
  const end = asOf === undefined ? Infinity : Math.floor(asOf) + 1;
  const late = dates.findIndex((date) => date >= end);
  if (late >= 0 && asOf !== undefined) {
    const held = { id: "date", iso: isoDate(dates[late]) } as const;
    throw new ReadError("date", { row: rows[late] + 1 }, held, { id: "onOrBefore", iso: isoDate(asOf) });
  }
  return dates;
}

function readColumn(
  column: Column | undefined,
  rows: Int32Array,
  read: (cell: Cell) => number | undefined,
  ruleFor: (cell: Cell) => Rule | CellRule,
): Float64Array {
  if (!column) return new Float64Array(0);
  const values = new Float64Array(rows.length);
  for (let order = 0; order < rows.length; order++) {
    const cell = column.at(rows[order]);
    const value = isBlank(cell) ? undefined : read(cell);
    if (value === undefined) throw unreadable(column, rows[order], cell, ruleFor(cell));
    values[order] = value;
  }
  return values;
}

/** The arguments are named in the plural, for their ranges; what is wrong is wrong with one: "Amount in row 7 is ...". */
function unreadable(column: Column, row: number, cell: Cell, rule: Rule | CellRule): ReadError {
  return new ReadError(column.name.replace(/s$/, ""), { row: row + 1 }, heldIn(cell), rule);
}
