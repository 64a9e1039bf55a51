import type { Platform } from "./Platform";

/**
 * PayPal, "Activity download": a row for everything that moves money, sales and refunds, withdrawals and what the shop pays
 * itself; headings in the language of the account.
 * Source: PayPal's "Activity Download Report" specification, and public parsers of its English, German, French, Spanish,
 * Italian and Dutch downloads.
 */
export const PAYPAL: Platform = {
  signs: [
    ["gross", "fee", "net"],
    ["brutto", "gebühr", "netto"],
    ["brutto", "entgelt", "netto"],
    ["avant commission", "commission", "net"],
    ["bruto", "comisión", "neto"],
    ["lordo", "tariffa", "netto"],
    ["bruto", "kosten", "net"],
    ["bruto", "tarifa", "líquido"],
  ],
  columns: {
    customer: ["Name", "Nom", "Nombre", "Nome", "Naam"],
    date: ["Date", "Datum", "Fecha", "Data"],
    amount: ["Gross", "Brutto", "Avant commission", "Bruto", "Lordo"],
    order: [
      ...["Transaction ID", "Transaktionscode", "Numéro de transaction", "Id. de transacción"],
      ...["Codice transazione", "Transactiereferentie", "ID da transação"],
    ],
    type: ["Type", "Typ", "Tipo", "Soort"],
    status: ["Status", "État", "Etat", "Estado", "Stato"],
    currency: ["Currency", "Währung", "Devise", "Divisa", "Valuta", "Moeda"],
  },
  // A reversal that was called off leaves the payment as it was.
  statuses: { "canceled reversal": "paid", "cancelled reversal": "paid", reversed: "notPaid" },
  noSales:
    /withdrawal|currency conversion|bank deposit|transfer (?:to|from)|hold|reserve|authori[sz]ation|order$|abbuchung|umrechnung|einzahlung|autorisierung|retrait|conversion de devise|retiro|conversión|prelievo|conversione/i,
};
