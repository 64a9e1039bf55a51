import type { NoOrderWhy, OrderColumn, OrderKind } from "../../imports/orders/OrderTable";
import type { TableWhy } from "../../imports/table/LeftOut";
import type { FieldWords } from "../job/JobWords";

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

/** The words for a range of orders and for what it costs to fulfil one, whichever job asks. */
export const orderWords = {
  source: {
    range: "Your orders",
    why: "A row an order: who, when and how much. Exports of shops and payment services (Shopify, WooCommerce, Magento, Amazon, Etsy, PayPal, Stripe, QuickBooks …) are read as they are.",
    deleted: "The cells with your orders were deleted. Choose others.",
    role: {
      customer: "Customer",
      date: "Date",
      amount: "Amount paid",
      cost: "Fulfilment cost",
      source: "Source of the customer",
      channel: "Channel",
      campaign: "Campaign",
      listPrice: "List price",
      refunded: "Amount given back",
      afterRefunds: "Amount after refunds",
      outstanding: "Amount still owed",
      order: "Order number",
      status: "Status",
      payment: "Payment method",
      quantity: "Quantity",
      linePrice: "Price paid for one",
      discount: "Discount",
      type: "Kind of row",
      currency: "Currency",
    } satisfies Record<OrderColumn, string>,
    which: {
      customer: "Which column says who ordered?",
      date: "Which column holds the date?",
      amount: "Which column holds the money paid?",
      cost: "Which column holds what an order cost to fulfil?",
      source: "Which column says where the customer came from?",
      channel: "Which column names the channel?",
      campaign: "Which column names the campaign?",
      listPrice: "Which column holds the list price?",
      refunded: "Which column holds the money given back?",
      afterRefunds: "Which column holds what was left after money was given back?",
      outstanding: "Which column holds the money still owed?",
      order: "Which column holds the order number?",
      status: "Which column says whether an order was paid?",
      payment: "Which column names the payment method?",
      quantity: "Which column holds the quantity?",
      linePrice: "Which column holds the price paid for one?",
      discount: "Which column holds the discount?",
      type: "Which column says what a row is?",
      currency: "Which column names the currency?",
    } satisfies Record<OrderColumn, string>,
    ask: {
      onDelivery: {
        label: "Some orders are “pending” and paid on delivery. Do they count?",
        options: { count: "Yes, they were delivered and paid", leaveOut: "No, leave them out" },
      },
      priceOf: {
        label: "Some rows hold several pieces. Is their price that of one piece?",
        options: { each: "Yes, multiply it by the quantity", all: "No, it is what was paid for all of them" },
      },
    },
  },
  found: {
    kind: {
      orders: "",
      shopify: " from a Shopify export",
      woocommerce: " from a WooCommerce export",
      stripe: " from a Stripe export",
      magento: " from a Magento export",
      amazon: " from an Amazon report",
      etsy: " from an Etsy export",
      bigcommerce: " from a BigCommerce export",
      paypal: " from a PayPal download",
      square: " from a Square export",
      quickbooks: " from a QuickBooks report",
    } satisfies Record<OrderKind, string>,
    read: (count: number, orders: string, customers: string, kind: string) =>
      `${orders} ${plural(count, "order", "orders")} of ${customers} ${customers === "1" ? "customer" : "customers"} read${kind}.`,
    byQuantity: (price: string) => `No column holds what was paid: the amount is the quantity times “${price}”.`,
    refunded: (money: string) => `${money} given back is taken off.`,
    owed: (money: string) => `${money} still owed is taken off.`,
    backByStatus: (count: string) => `${count} came to nothing: the status says refunded, and no figure says how much.`,
    partUntold: (count: string) =>
      `${count} in full, though a part was given back or is owed: the table does not say how much.`,
    unknownStatuses: (statuses: readonly string[]) => `Counted as paid: ${statuses.join(", ")}.`,
    filledDown: (count: string) => `${count} rows without a customer were read as the one above.`,
    leftOut: {
      notPaid: (count: string) => `${count} never paid left out`,
      refund: (count: string) => `${count} ${count === "1" ? "refund" : "refunds"} taken off the orders before`,
      onDelivery: (count: string) => `${count} to be paid on delivery left out`,
      noSale: (count: string, row: string, held: string) =>
        `${count} left out that ${count === "1" ? "is no sale" : "are no sales"}, the first in ${row} (“${held}”)`,
      farDate: (count: string, row: string, held: string) =>
        `${count} left out whose date is unlikely, the first in ${row} (“${held}”)`,
      noCustomer: (count: string) => `${count} without a customer left out`,
      otherCurrency: (count: string) => `${count} in other currencies left out`,
      total: (count: string) => `${count} left out as totals`,
      secondTable: (count: string, row: string) => `${count} of a second table left out, the first in ${row}`,
      orderLine: (count: string) => `${count} further ${count === "1" ? "line" : "lines"} of orders folded in`,
      blank: (count: string) => `${count} blank rows passed over`,
      date: (count: string, row: string, held: string) =>
        `${count} left out whose date cannot be read, the first in ${row} (“${held}”). Write dates as 2025-01-31, or as Excel dates`,
      amount: (count: string, row: string, held: string) =>
        `${count} left out whose amount cannot be read, the first in ${row} (“${held}”)`,
      cost: (count: string, row: string, held: string) =>
        `${count} left out whose cost cannot be read, the first in ${row} (“${held}”)`,
    } satisfies Partial<Record<TableWhy | NoOrderWhy, (count: string, row: string, held: string) => string>>,
  },
  cost: {
    costFrom: {
      label: "Fulfilment cost of an order",
      why: "Goods, packing, postage, fees: what an order costs you. Without it no customer has a value.",
      none: "Choose how it is known",
      options: { amount: "The same for each order", share: "A share of the amount", column: "A column of the orders" },
    },
    costAmount: {
      label: "Cost of an order",
      onSheet: "Fulfilment cost of an order",
      why: "Money for each order, on average.",
      wrong: "Write 0 or more.",
    },
    costShare: {
      label: "Cost as a share",
      onSheet: "Fulfilment cost, share of amount",
      why: "Of the amount that was paid.",
      wrong: "Write a share from 0% to 100%.",
    },
  } satisfies Record<string, FieldWords>,
  /** Of written sheets whose formulas cannot look at the person's own rows. */
  copy: {
    copied: (sheet: string) =>
      `Your rows cannot be counted as they stand, so that the formulas look at a copy of them, as they were read, on the sheet “${sheet}”. Write the sheet again when orders are added.`,
    copy: "Orders as they were read",
    behind: { name: "orders", about: "Your orders as they were read: all figures are formulas over them." },
  },
};

export type OrderWords = typeof orderWords;
