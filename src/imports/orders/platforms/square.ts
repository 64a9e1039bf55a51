import type { Platform } from "./Platform";

/**
 * Square, "Transactions" and "Items" exports: sales and refunds in rows of their own.
 * Source: Square's support pages, "Export sales reports", and public parsers.
 */
export const SQUARE: Platform = {
  signs: [
    ["gross sales", "net sales", "transaction id"],
    ["total collected", "transaction id"],
    ["event type", "payment id"],
  ],
  columns: {
    customer: ["Customer ID", "Customer Reference ID", "Customer Name"],
    date: ["Date"],
    amount: ["Total Collected", "Net Sales", "Gross Sales"],
    order: ["Transaction ID"],
    status: ["Transaction Status"],
    channel: ["Channel", "Location"],
    source: ["Source"],
    type: ["Event Type"],
  },
};
