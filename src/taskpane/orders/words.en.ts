import type { NoOrderWhy, OrderColumn, OrderKind } from "../../imports/orders/OrderTable";
import type { TableWhy } from "../../imports/table/LeftOut";
import type { FieldWords } from "../job/JobWords";

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

/** The words for a range of orders and for what it costs to fulfil one, whichever job asks. */
export const orderWords = {
  source: {
    range: "Your orders",
    why: "A row an order: who, when and how much. Exports of Shopify, WooCommerce and Stripe are read as they are.",
    deleted: "The cells with your orders were deleted. Choose others.",
    role: {
      customer: "Customer",
      date: "Date",
      amount: "Amount paid",
      cost: "Fulfilment cost",
      source: "Source of the customer",
      channel: "Channel",
      listPrice: "List price",
      refunded: "Amount given back",
      order: "Order number",
      status: "Status",
      currency: "Currency",
    } satisfies Record<OrderColumn, string>,
    which: {
      customer: "Which column says who ordered?",
      date: "Which column holds the date?",
      amount: "Which column holds the money paid?",
      cost: "Which column holds what an order cost to fulfil?",
      source: "Which column says where the customer came from?",
      channel: "Which column names the channel?",
      listPrice: "Which column holds the list price?",
      refunded: "Which column holds the money given back?",
      order: "Which column holds the order number?",
      status: "Which column says whether an order was paid?",
      currency: "Which column names the currency?",
    } satisfies Record<OrderColumn, string>,
  },
  found: {
    kind: {
      orders: "",
      shopify: " from a Shopify export",
      woocommerce: " from a WooCommerce export",
      stripe: " from a Stripe export",
    } satisfies Record<OrderKind, string>,
    read: (count: number, orders: string, customers: string, kind: string) =>
      `${orders} ${plural(count, "order", "orders")} of ${customers} customers read${kind}.`,
    refunded: (money: string) => `${money} given back is taken off.`,
    leftOut: {
      notPaid: (count: string) => `${count} never paid left out`,
      noCustomer: (count: string) => `${count} without a customer left out`,
      otherCurrency: (count: string) => `${count} in other currencies left out`,
      total: (count: string) => `${count} left out as totals`,
      secondTable: (count: string, row: string) => `${count} of a second table left out, the first in ${row}`,
      orderLine: (count: string) => `${count} further lines of orders folded in`,
      blank: (count: string) => `${count} blank rows passed over`,
      date: (count: string, row: string, held: string) =>
        `${count} left out whose date cannot be read, the first in ${row} (“${held}”). Write dates as 2025-01-31, or as Excel dates`,
      amount: (count: string, row: string, held: string) =>
        `${count} left out whose amount cannot be read, the first in ${row} (“${held}”)`,
      cost: (count: string, row: string, held: string) =>
        `${count} left out whose cost cannot be read, the first in ${row} (“${held}”)`,
    } satisfies Partial<Record<TableWhy | NoOrderWhy, (count: string, row: string, held: string) => string>>,
  },
  /** What the cell of it is called on a sheet. */
  costInputs: { amount: "Fulfilment cost of an order", share: "Fulfilment cost, share of amount" },
  cost: {
    costFrom: {
      label: "Fulfilment cost of an order",
      why: "Goods, packing, postage, fees: what an order costs you. Without it no customer has a value.",
      none: "Choose how it is known",
      options: { amount: "The same for each order", share: "A share of the amount", column: "A column of the orders" },
    },
    costAmount: { label: "Cost of an order", why: "Money for each order, on average.", wrong: "Write 0 or more." },
    costShare: {
      label: "Cost as a share",
      why: "Of the amount that was paid.",
      wrong: "Write a share from 0% to 100%.",
    },
  } satisfies Record<string, FieldWords>,
};

export type OrderWords = typeof orderWords;
