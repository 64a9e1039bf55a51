import type { Platform } from "./Platform";

/**
 * BigCommerce, "Export orders" with its default template.
 * Source: BigCommerce's help, "Exporting orders" and "Order statuses".
 */
export const BIGCOMMERCE: Platform = {
  signs: [["order total (inc tax)"], ["order total (ex tax)"], ["subtotal (inc tax)", "order status"]],
  columns: {
    customer: ["Customer ID", "Customer Email", "Customer Phone", "Customer Name"],
    date: ["Order Date"],
    amount: ["Order Total (inc tax)", "Order Total (ex tax)"],
    refunded: ["Refund Amount", "Refunded Amount"],
    order: ["Order ID"],
    status: ["Order Status"],
    payment: ["Payment Method"],
    currency: ["Order Currency Code", "Currency"],
  },
};
