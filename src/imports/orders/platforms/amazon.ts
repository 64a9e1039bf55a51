import type { Platform } from "./Platform";

/**
 * Amazon, "All orders" and "Order" reports of Seller Central: a line for each item, with what was paid for it.
 * Source: Amazon's Selling Partner API documentation, "Order report attributes".
 */
export const AMAZON: Platform = {
  signs: [["amazon-order-id"], ["order-id", "order-item-id"], ["order-id", "buyer-email"]],
  columns: {
    customer: ["buyer-email", "buyer-phone-number", "buyer-name"],
    date: ["purchase-date", "payments-date"],
    amount: ["item-price"],
    order: ["amazon-order-id", "order-id"],
    status: ["order-status", "item-status"],
    payment: ["payment-method"],
    quantity: ["quantity-purchased", "quantity"],
    channel: ["sales-channel"],
    currency: ["currency"],
  },
  statuses: { pending: "notPaid", unshipped: "paid" },
};
