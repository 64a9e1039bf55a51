import type { OrderLog } from "../../core/customers/OrderLog";
import type { Cell, Cells } from "./cells";
import { asColumn, type Column, commonLength, hasHeading } from "./column";
import { describeCell } from "./describeCell";
import { isBlank, isBlankOrZero } from "./isBlank";
import { ReadError } from "./ReadError";
import type { Reader } from "./header";
import { readCustomer } from "./readCustomer";
import { readDate } from "./readDate";
import { readNumber } from "./readNumber";
import { A_CUSTOMER, A_DATE, aNumberFor } from "./rules";

/** The ranges of an order log; they run in parallel. */
export interface OrderCells {
  customers: Cells;
  dates?: Cells;
  amounts?: Cells;
}

/** An order log, and columns of numbers that run beside it, such as costs. */
export interface ReadOrders<Beside extends string> extends OrderLog {
  readonly beside: Readonly<Record<Beside, Float64Array>>;
}

/**
 * Reads an order log. A header row is skipped in every range; so is a row in which customer, date and amount are all
 * blank or 0, so that whole columns work. Anything else that cannot be read is refused with its row.
 *
 * @param beside further ranges of numbers, a row an order, by their argument's name
 * @throws ReadError for a cell, ShapeError for ranges of different lengths
 */
export function readOrders<Beside extends string = never>(
  cells: OrderCells,
  beside = {} as Readonly<Record<Beside, Cells>>,
): ReadOrders<Beside> {
  const log = Object.entries(cells).flatMap(([name, range]) => (range ? [asColumn(name, range as Cells)] : []));
  const numbers = Object.entries<Cells>(beside).map(([name, range]) => asColumn(name, range));
  const all = [...log, ...numbers];
  const length = commonLength(all);
  const header = all.some((column) => column.name !== "customers" && hasHeading(column, readerOf(column)));
  const rows = orderRows(log, header ? 1 : 0, length);
  const column = (name: string) => log.find((candidate) => candidate.name === name);
  return {
    ...readCustomers(log[0], rows),
    dates: readColumn(column("dates"), rows),
    amounts: readColumn(column("amounts"), rows),
    beside: Object.fromEntries(numbers.map((each) => [each.name, readColumn(each, rows)])) as Record<
      Beside,
      Float64Array
    >,
  };
}

function readerOf(column: Column): Reader {
  return column.name === "dates" ? readDate : readNumber;
}

/** The rows that hold an order, from `first` on. */
function orderRows(log: readonly Column[], first: number, length: number): number[] {
  const rows: number[] = [];
  for (let row = first; row < length; row++) {
    if (log.some((column) => !isBlankOrZero(column.at(row)))) rows.push(row);
  }
  return rows;
}

function readCustomers(column: Column, rows: readonly number[]): Pick<OrderLog, "names" | "customers"> {
  const places = new Map<string, number>();
  const customers = new Int32Array(rows.length);
  rows.forEach((row, order) => {
    const cell = column.at(row);
    const name = readCustomer(cell);
    if (name === undefined) throw unreadable(column, row, cell, A_CUSTOMER);
    let place = places.get(name);
    if (place === undefined) places.set(name, (place = places.size));
    customers[order] = place;
  });
  return { names: [...places.keys()], customers };
}

function readColumn(column: Column | undefined, rows: readonly number[]): Float64Array {
  if (!column) return new Float64Array(0);
  const read = readerOf(column);
  const values = new Float64Array(rows.length);
  rows.forEach((row, order) => {
    const cell = column.at(row);
    const value = isBlank(cell) ? undefined : read(cell);
    if (value === undefined) throw unreadable(column, row, cell, read === readDate ? A_DATE : aNumberFor(cell));
    values[order] = value;
  });
  return values;
}

/** The arguments are named in the plural, for their ranges; what is wrong is wrong with one: "Amount in row 7 is ...". */
function unreadable(column: Column, row: number, cell: Cell, rule: string): ReadError {
  return new ReadError(column.name.replace(/s$/, ""), { row: row + 1 }, describeCell(cell), rule);
}
