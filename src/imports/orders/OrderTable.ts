import type { LeftOut, TableWhy } from "../table/LeftOut";
import type { Question } from "../table/Question";
import type { TableReading } from "../table/TableReading";

/** What a column of a table of orders can be. */
export const ORDER_COLUMNS = [
  "customer",
  "date",
  "amount",
  "cost",
  "source",
  "channel",
  "campaign",
  "listPrice",
  "refunded",
  "afterRefunds",
  "outstanding",
  "order",
  "status",
  "payment",
  "quantity",
  "linePrice",
  "discount",
  "type",
  "currency",
] as const;
export type OrderColumn = (typeof ORDER_COLUMNS)[number];

/** Whose export a table of orders is; "orders" is anybody's own. */
export type OrderKind =
  | "orders"
  | "shopify"
  | "woocommerce"
  | "magento"
  | "amazon"
  | "etsy"
  | "bigcommerce"
  | "paypal"
  | "square"
  | "stripe"
  | "quickbooks";

/** One order as it counts. */
export interface Order {
  /** Of the range, counted from 0; of the first line where an order has several. */
  readonly row: number;
  /** Further rows that its money comes from: more lines of the order, and rows that gave money back on it. */
  readonly also?: readonly number[] | undefined;
  readonly customer: string;
  /** An Excel serial number; 0 where the table has no dates, which only who needs none allows. */
  readonly date: number;
  /** Money paid, less what was given back; below 0 where more was given back than the table says was paid. */
  readonly amount: number;
  /** Money it cost to fulfil; undefined where the table does not say. */
  readonly cost?: number;
  readonly source?: string;
  readonly channel?: string;
  readonly campaign?: string;
  readonly listPrice?: number;
}

/**
 * Why a row is no order, beside what holds for every table: it is a further line of an order, gives money back on one, was never paid, is to be paid
 * on delivery, is no sale (as what a shop pays itself), names no customer, holds a date that is too far off, or a date or a
 * figure that cannot be read.
 */
export type NoOrderWhy =
  | "orderLine"
  | "notPaid"
  | "onDelivery"
  | "refund"
  | "noSale"
  | "noCustomer"
  | "farDate"
  | "date"
  | "amount"
  | "cost";

/** What reading orders tells beside what holds for every table. */
export interface Orders {
  readonly kind: OrderKind;
  readonly orders: readonly Order[];
  /** Money given back on orders, which their amounts no longer hold. */
  readonly refunded: number;
  /** Money still owed on orders, which their amounts do not hold. */
  readonly owed: number;
  /** Orders that came to nothing because their status says so, where no figure says what was given back. */
  readonly backByStatus: number;
  /** Orders of which a part was given back or is owed, though the table does not say how much: they count in full. */
  readonly partUntold: number;
  /** Whether amounts are quantities times the price of one, because no column holds what was paid. */
  readonly byQuantity: boolean;
  /** Statuses that say nothing of money known here, the commonest first: their orders count. */
  readonly unknownStatuses: readonly string[];
  readonly leftOut: readonly LeftOut<TableWhy | NoOrderWhy>[];
  readonly questions: readonly Question<OrderColumn>[];
  readonly rowsRead: number;
  /** Whether formulas over the range itself come to the same: a row an order, nothing to leave out, deduct or translate. */
  readonly asItStands: boolean;
}

/** A range read as a table of orders. */
export type OrderTable = TableReading<OrderColumn, NoOrderWhy> & Orders;
