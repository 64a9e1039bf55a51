import type { TableReading } from "../table/TableReading";

/** What a column of a table of orders can be. */
export const ORDER_COLUMNS = [
  "customer",
  "date",
  "amount",
  "cost",
  "source",
  "channel",
  "listPrice",
  "refunded",
  "order",
  "status",
  "currency",
] as const;
export type OrderColumn = (typeof ORDER_COLUMNS)[number];

/** Whose export a table of orders is; "orders" is anybody's own. */
export type OrderKind = "orders" | "shopify" | "woocommerce" | "stripe";

/** One order as it counts. */
export interface Order {
  /** Of the range, counted from 0; of the first line where an order has several. */
  readonly row: number;
  readonly customer: string;
  /** An Excel serial number; 0 where the table has no dates, which only who needs none allows. */
  readonly date: number;
  /** Money paid, less what was given back; below 0 for a refund of its own. */
  readonly amount: number;
  /** Money it cost to fulfil; undefined where the table does not say. */
  readonly cost?: number;
  readonly source?: string;
  readonly channel?: string;
  readonly listPrice?: number;
}

/**
 * Why a row is no order, beside what holds for every table: it is a further line of the order above it, was never paid,
 * names no customer, or holds a date or a figure that cannot be read.
 */
export type NoOrderWhy = "orderLine" | "notPaid" | "noCustomer" | "date" | "amount" | "cost";

/** What reading orders tells beside what holds for every table. */
export interface Orders {
  readonly kind: OrderKind;
  readonly orders: readonly Order[];
  /** Money given back on orders, which their amounts no longer hold. */
  readonly refunded: number;
  /** Whether formulas over the range itself come to the same: a row an order, nothing to leave out, deduct or translate. */
  readonly asItStands: boolean;
}

/** A range read as a table of orders. */
export type OrderTable = TableReading<OrderColumn, NoOrderWhy> & Orders;
