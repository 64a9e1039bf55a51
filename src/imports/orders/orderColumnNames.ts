import type { ColumnNames } from "../table/ColumnNames";
import { CURRENCY_NAMES } from "../table/currencyNames";
import type { OrderColumn } from "./OrderTable";

/** Headings of shop exports (Shopify, WooCommerce, Stripe) and people's own. Best name first. */
export const ORDER_COLUMN_NAMES: ColumnNames<OrderColumn> = {
  customer: [
    ...["Customer ID", "Customer", "Customer number", "Customer email", "Email", "E-mail", "Customer name", "Client"],
    ...["Buyer", "CustomerID", "Kunde", "Kunden-ID", "Kundennummer", "Cliente", "Klant"],
  ],
  date: [
    ...[
      "Order date",
      "Date",
      "Created at",
      "Created date (UTC)",
      "Created (UTC)",
      "Created",
      "Paid at",
      "Invoice date",
    ],
    ...["Purchase date", "Day", "Datum", "Bestelldatum", "Fecha", "Data"],
  ],
  amount: [
    ...["Converted amount", "Amount", "Order amount", "Total", "Order total", "Net sales", "N. Revenue (formatted)"],
    ...["Net revenue", "Revenue", "Sales", "Spend", "Subtotal", "Amt", "Betrag", "Umsatz", "Montant", "Importe"],
    ...["Bedrag", "Importo"],
  ],
  cost: [
    ...["Fulfilment cost", "Fulfillment cost", "Cost to fulfil", "Cost of goods", "Cost of goods sold", "COGS", "Cost"],
    ...["Costs", "Abwicklungskosten", "Versandkosten", "Kosten", "Coût", "Coste", "Costo"],
  ],
  source: [
    ...["Source", "Customer source", "Acquisition source", "Traffic source", "Campaign", "Referrer", "Referring site"],
    ...["Origin", "Attribution", "Quelle"],
  ],
  channel: ["Channel", "Sales channel", "Source name", "Shop", "Store", "Kanal", "Canal", "Kanaal"],
  listPrice: ["List price", "Full price", "Compare at price", "Lineitem compare at price", "RRP", "Listenpreis"],
  refunded: ["Converted amount refunded", "Refunded amount", "Amount refunded", "Refunds", "Refund"],
  order: ["Name", "Order #", "Order number", "Order ID", "Order", "Order no", "Invoice", "InvoiceNo", "ID"],
  status: ["Financial Status", "Status", "Order status", "Payment status"],
  currency: ["Converted currency", ...CURRENCY_NAMES],
};
