import type { Platform } from "./Platform";

/**
 * QuickBooks, "Sales by Customer Detail" and "Transaction List by Customer": grouped, the customer in a line of its own above
 * the rows, with a sum below. Payments of invoices are listed beside the invoices.
 * Source: QuickBooks' help on its sales reports.
 */
export const QUICKBOOKS: Platform = {
  signs: [
    ["transaction type", "num"],
    ["transaction type", "memo/description"],
    ["type", "num", "memo", "balance"],
    ["product/service full name"],
  ],
  columns: {
    customer: ["Customer", "Customer full name", "Customer name", "Name"],
    date: ["Transaction date", "Date", "Invoice Date"],
    amount: ["Amount", "Total amount"],
    outstanding: ["Open balance"],
    order: ["Num", "No.", "Invoice no"],
    type: ["Transaction type", "Type"],
    quantity: ["Quantity", "Qty"],
  },
  noSales: /^(?:payment|estimate|purchase order|sales order|deposit|journal entry|statement charge|bill.*|transfer)$/i,
};
