import type { Platform } from "./Platform";

/**
 * Magento (Adobe Commerce), the export of the order grid: a row an order.
 * Source: the columns of `sales_order_grid` in Magento's code and its user guide, "Orders grid" and "Order status".
 */
export const MAGENTO: Platform = {
  signs: [
    ["purchase point"],
    ["bill-to name"],
    ["grand total (purchased)"],
    ["grand total (base)"],
    ["g.t. (purchased)"],
    ["g.t. (base)"],
    ["increment_id", "grand_total"],
  ],
  columns: {
    customer: [
      "customer_id",
      "Customer Email",
      "customer_email",
      "Customer Name",
      "Bill-to Name",
      "Bill to Name",
      "billing_name",
    ],
    date: ["Purchase Date", "Purchased On", "created_at"],
    amount: [
      "Grand Total (Purchased)",
      "grand_total",
      "G.T. (Purchased)",
      "Grand Total (Base)",
      "G.T. (Base)",
      "base_grand_total",
      "Subtotal",
    ],
    refunded: ["Total Refunded", "total_refunded", "base_total_refunded"],
    outstanding: ["total_due", "Total Due"],
    order: ["ID", "increment_id", "entity_id", "Order #"],
    status: ["Status", "state"],
    payment: ["Payment Method", "payment_method"],
    channel: ["Purchase Point", "store_name"],
    currency: ["order_currency_code"],
  },
  statuses: { closed: "refunded", geschlossen: "refunded", complete: "paid" },
};
