import type { Platform } from "./Platform";

/**
 * Stripe, "Export payments": a row a payment, with its amount in the account's currency too.
 * Source: Stripe's documentation, "Reports: payments export", and the fields of a charge.
 */
export const STRIPE: Platform = {
  signs: [
    ["amount refunded", "status"],
    ["converted amount", "status"],
    ["captured", "amount refunded"],
  ],
  columns: {
    customer: ["Customer ID", "Customer Email", "Customer Description", "Card Name"],
    date: ["Created date (UTC)", "Created (UTC)", "Created"],
    amount: ["Converted amount", "Amount"],
    refunded: ["Converted amount refunded", "Amount Refunded"],
    order: ["id", "Charge ID", "PaymentIntent ID"],
    currency: ["Converted currency", "Currency"],
  },
};
