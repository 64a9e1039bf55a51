import type { Platform } from "./Platform";

/**
 * Shopify, "Export orders": a line for each item, the order's figures on its first line only. The export is in English
 * whatever the language of the shop.
 * Source: Shopify Help Center, "Exporting orders", with the list of columns.
 */
export const SHOPIFY: Platform = {
  signs: [["financial status"], ["lineitem name"], ["lineitem quantity"]],
  columns: {
    customer: ["Email", "Phone", "Billing Phone", "Shipping Phone", "Billing Name", "Shipping Name"],
    date: ["Created at", "Paid at"],
    amount: ["Total", "Subtotal"],
    refunded: ["Refunded Amount"],
    outstanding: ["Outstanding Balance"],
    order: ["Name", "Id"],
    status: ["Financial Status"],
    payment: ["Payment Method"],
    listPrice: ["Lineitem compare at price"],
    linePrice: ["Lineitem price"],
    quantity: ["Lineitem quantity"],
    discount: ["Discount Amount"],
    channel: ["Source"],
    source: ["Referring site"],
  },
};
