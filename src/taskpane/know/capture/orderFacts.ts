import type { OrderColumn, OrderTable } from "../../../imports/orders/OrderTable";
import { blockAddress, quotedSheet } from "../../../workbook/a1";
import type { RangeContents } from "../../../workbook/RangeContents";
import { fixed } from "../../job/parts";
import { spelledApart } from "./spellings";

/** A count of orders: a formula over the person's own cells where these tell it, else what was read. */
export interface Counted {
  readonly value: number;
  readonly live: { readonly formula: string; readonly cells: string } | undefined;
}

/** What a table of orders tells of how well customers are known. */
export interface OrderFacts {
  readonly contents: RangeContents;
  /** The job that reads these orders; undefined where the person named them here. */
  readonly job: string | undefined;
  /** The day on which they were read, an Excel serial number. */
  readonly day: number;
  readonly orders: Counted;
  readonly withoutCustomer: Counted;
  /** Undefined where no column tells it. */
  readonly withoutSource: Counted | undefined;
  readonly withoutChannel: Counted | undefined;
  /** Whether a column, or money that went back, tells it. */
  readonly tellsPrices: boolean;
  readonly tellsReturns: boolean;
  /** Customers whose names are written in several ways. */
  readonly spellings: readonly (readonly string[])[];
}

/** Rows that are orders, but for a customer. */
interface Anonymous {
  readonly row: number;
}

export function orderFacts(
  contents: RangeContents,
  table: OrderTable,
  { job, day }: Pick<OrderFacts, "job" | "day">,
): OrderFacts {
  const { columns, orders, refunded, backByStatus } = table;
  const anonymous: readonly Anonymous[] = table.leftOut.filter(({ why }) => why === "noCustomer");
  const rows = [...orders, ...anonymous].map(({ row }) => row);
  const blankAt = (name: OrderColumn) => {
    const index = columns[name]?.index;
    return index === undefined ? undefined : rows.filter((row) => isBlank(contents, row, index)).length;
  };
  const counted = (value: number, blank: OrderColumn | undefined): Counted => ({
    value,
    live: liveCount({ contents, table }, value, blank),
  });
  const without = (name: "source" | "channel") => {
    const value = blankAt(name);
    return value === undefined ? undefined : counted(value, name);
  };
  const customer = columns.customer?.index;
  const names = orders.map((order) => {
    const written = customer === undefined ? "" : String(contents.text[order.row]?.[customer] ?? "");
    return written.trim() === "" ? order.customer : written;
  });
  return {
    contents,
    job,
    day,
    orders: counted(rows.length, undefined),
    withoutCustomer: counted(anonymous.length, "customer"),
    withoutSource: without("source"),
    withoutChannel: without("channel"),
    tellsPrices: columns.listPrice !== undefined || columns.discount !== undefined,
    tellsReturns:
      (columns.refunded ?? columns.afterRefunds) !== undefined ||
      refunded > 0 ||
      backByStatus > 0 ||
      orders.some(({ amount }) => amount < 0),
    spellings: spelledApart(names),
  };
}

/**
 * A formula that counts the same over the cells as they stand: rows with an amount, or those of them that are blank in a column.
 * Undefined where it would not come to what was read, such as where an order takes several rows.
 */
function liveCount(
  { contents, table }: { readonly contents: RangeContents; readonly table: OrderTable },
  value: number,
  blank: OrderColumn | undefined,
): Counted["live"] {
  const amount = table.columns.amount?.index;
  const looked = blank === undefined ? amount : table.columns[blank]?.index;
  if (amount === undefined || looked === undefined) return undefined;
  const first = (table.headerRow ?? -1) + 1;
  const all = contents.values.slice(first).map((_, i) => first + i);
  const found = all.filter((row) => !isBlank(contents, row, amount) && (!blank || isBlank(contents, row, looked)));
  if (found.length !== value || all.length === 0) return undefined;
  const cellsOf = (index: number) => {
    const address = blockAddress(contents.row + first, contents.column + index, all.length, 1);
    return fixed(`${quotedSheet(contents.sheetName)}!${address}`);
  };
  const hasAmount = `(TRIM(${cellsOf(amount)})<>"")`;
  const isWithout = blank === undefined ? "" : `*(TRIM(${cellsOf(looked)})="")`;
  return { formula: `SUMPRODUCT(1*${hasAmount}${isWithout})`, cells: cellsOf(looked) };
}

/** As TRIM has it, which takes blanks away and nothing else. */
function isBlank({ values }: RangeContents, row: number, column: number): boolean {
  return /^ *$/.test(String(values[row]?.[column] ?? ""));
}
