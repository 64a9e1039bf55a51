import type { Platform } from "./Platform";

/**
 * WooCommerce: the Orders report of WooCommerce Analytics (`N. Revenue (formatted)`), and the exports of plugins, which use
 * the names of the fields (`order_total`, `billing_email`, `customer_id`, 0 for guests).
 * Source: the code of woocommerce-admin (OrdersReportTable) and the documentation of Order Export plugins.
 */
export const WOOCOMMERCE: Platform = {
  signs: [
    ["n. revenue (formatted)"],
    ["order #", "customer type"],
    ["order #", "net sales"],
    ["order_total", "billing_email"],
    ["order number", "order status", "customer note"],
  ],
  columns: {
    customer: ["customer_id", "customer_user", "billing_email", "Email (Billing)", "billing_phone", "Customer"],
    date: ["order_date", "paid_date", "Date"],
    amount: ["order_total", "Order Total Amount", "N. Revenue (formatted)", "Net sales"],
    refunded: ["refunded_total", "total_refunded", "Order Refund Amount", "Order Total Refunded"],
    order: ["order_number", "order_id", "Order #", "Order Number"],
    payment: ["payment_method_title", "payment_method", "Payment Method Title"],
    source: ["Attribution"],
    currency: ["order_currency"],
  },
};
