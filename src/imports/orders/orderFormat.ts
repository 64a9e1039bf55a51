import type { Cell } from "../../text/cells";
import { isEmpty } from "../cells/cells";
import { isMissing } from "../cells/isMissing";
import type { CellReader } from "../table/cellReader";
import type { TableReading } from "../table/TableReading";
import { none, tableFormat, type NoRecord } from "../table/TableFormat";
import { notPaid } from "./notPaid";
import { ORDER_COLUMN_NAMES } from "./orderColumnNames";
import { orderKind } from "./orderKind";
import type { NoOrderWhy, Order, OrderColumn, Orders } from "./OrderTable";
import { readableAsItIs } from "./readableAsItIs";

/** One order, and what was given back on it, which its amount no longer holds. */
interface OrderRow {
  readonly order: Order;
  readonly refunded: number;
}

/**
 * Orders: a person's own table, or an export of Shopify, WooCommerce or Stripe. The lines of one order are folded into one,
 * what was given back is deducted, and what was never paid or names no customer is left out.
 */
export const ORDER_FORMAT = tableFormat({
  columns: ORDER_COLUMN_NAMES,
  cells: {
    ...{ customer: "text", date: "date", amount: "money", cost: "money", source: "text", channel: "text" },
    ...{ listPrice: "money", refunded: "money", order: "text", status: "text", currency: "currency" },
  },
  key: "customer",
  needed: ["customer", "date", "amount"],
  totals: "keyAtFoot",
  averages: true,
  row: orderReader,
  gather: ordersOf,
});

/** Orders for who only asks what customers bring, whenever they ordered. */
export const ORDER_FORMAT_WITHOUT_DATES = { ...ORDER_FORMAT, needed: ["customer", "amount"] as const };

type NoOrder = NoRecord<NoOrderWhy | "blank">;

/** Reads one row after the other, and remembers the order numbers it has seen. */
function orderReader(cells: CellReader<OrderColumn>): (row: number) => OrderRow | NoOrder {
  const isShopify = orderKind(cells.headings) === "shopify";
  const known = new Set<string>();
  return (row) => {
    const amount = cells.cell(row, "amount");
    const number = cells.text(row, "order");
    const isKnown = number !== "" && known.has(number);
    const isNothing = [cells.cell(row, "customer"), cells.cell(row, "date"), amount].every(isEmptyOrZero);
    if (isNothing) return none(isKnown ? "orderLine" : "blank");
    // Shopify repeats some fields of an order on its further lines, and never its total.
    if (isShopify && isKnown && isMissing(amount)) return none("orderLine");
    known.add(number);
    const status = cells.text(row, "status");
    return notPaid(status) ? none("notPaid", status) : readOrder(row, number, cells);
  };
}

/** Whole columns hold 0 below their last row in some Excels. */
function isEmptyOrZero(cell: Cell): boolean {
  return isEmpty(cell) || cell === 0;
}

function readOrder(row: number, number: string, cells: CellReader<OrderColumn>): OrderRow | NoOrder {
  const customer = cells.text(row, "customer").replace(/^'/, "");
  if (customer === "" || isMissing(cells.cell(row, "customer"))) return none("noCustomer", number);
  const date = cells.has("date") ? cells.day(row, "date") : 0;
  if (date === undefined) return none("date", cells.held(row, "date"));
  const paid = cells.figure(row, "amount");
  if (paid.value === undefined) return none("amount", cells.held(row, "amount"));
  const back = cells.figure(row, "refunded");
  if (back.value === undefined && back.held !== "blank") return none("amount", cells.held(row, "refunded"));
  const cost = cells.figure(row, "cost");
  if (cost.value === undefined && cost.held !== "blank") return none("cost", cells.held(row, "cost"));
  const refunded = Math.abs(back.value ?? 0);
  const label = (role: OrderColumn) => (cells.has(role) ? cells.text(row, role) : undefined);
  const order: Order = {
    row,
    customer,
    date,
    amount: paid.value - refunded,
    cost: cells.has("cost") ? (cost.value ?? 0) : undefined,
    source: label("source"),
    channel: label("channel"),
    listPrice: cells.figure(row, "listPrice").value,
  };
  return { order, refunded };
}

function ordersOf(
  rows: readonly OrderRow[],
  { columns, leftOut }: TableReading<OrderColumn, NoOrderWhy | "blank">,
  cells: CellReader<OrderColumn>,
): Orders {
  const orders = rows.map(({ order }) => order);
  const isWhole = leftOut.every(({ why }) => why === "header" || why === "aboveHeader" || why === "blank");
  return {
    kind: orderKind(cells.headings),
    orders,
    refunded: rows.reduce((sum, { refunded }) => sum + refunded, 0),
    asItStands: isWhole && columns.refunded === undefined && readableAsItIs(orders, cells),
  };
}
