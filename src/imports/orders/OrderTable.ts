import type { DecimalMark } from "../numbers/DecimalMark";
import type { Columns } from "../table/ColumnNames";

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
  /** An Excel serial number. */
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
 * Why a row is no order: it stands above the header, is the header or blank, is a further line of the order above it, was
 * never paid, names no customer, is in a currency that was not chosen, or holds a date or a figure that cannot be read.
 */
export type NoOrderWhy =
  | "aboveHeader"
  | "header"
  | "blank"
  | "orderLine"
  | "notPaid"
  | "noCustomer"
  | "otherCurrency"
  | "date"
  | "amount"
  | "cost";

export interface NoOrder {
  readonly row: number;
  readonly why: NoOrderWhy;
  /** What the cell that decided it held. */
  readonly held: string;
}

/** What only the person can know. */
export type OrderQuestion =
  | { readonly about: "column"; readonly role: "customer" | "date" | "amount" }
  | { readonly about: "currency"; readonly currencies: readonly string[] }
  /** Figures such as `1,234` can be read two ways; `example` is one of them. */
  | { readonly about: "decimal"; readonly example: string };

/** A range read as a table of orders. Every row of it is an order, or is named among those that are none. */
export interface OrderTable {
  readonly kind: OrderKind;
  readonly headerRow: number | null;
  readonly columns: Columns<OrderColumn>;
  readonly orders: readonly Order[];
  readonly leftOut: readonly NoOrder[];
  readonly questions: readonly OrderQuestion[];
  readonly currency?: string;
  readonly decimal: DecimalMark | null;
  /** Money given back on orders, which their amounts no longer hold. */
  readonly refunded: number;
  /** Whether formulas over the range itself come to the same: a row an order, nothing to leave out, deduct or translate. */
  readonly asItStands: boolean;
}
