import type { Platform } from "./Platform";

/**
 * Etsy, "Download shop data: orders" and "order items".
 * Source: Etsy Help, "How to download your shop data", and public parsers of EtsySoldOrders files.
 */
export const ETSY: Platform = {
  signs: [["sale date", "order id"], ["buyer user id"], ["order net"], ["sale date", "transaction id"]],
  columns: {
    customer: ["Buyer User ID", "Buyer", "Full Name", "Ship Name"],
    date: ["Sale Date", "Date Paid"],
    amount: ["Order Total", "Order Value", "Item Total"],
    afterRefunds: ["Adjusted Order Total"],
    refunded: ["Refund Amount", "Refunded Amount"],
    order: ["Order ID"],
    status: ["Status", "Order Status"],
    payment: ["Payment Method", "Payment Type"],
  },
};
