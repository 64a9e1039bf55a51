import type { ReadingCase } from "../readingCase";

/** Tables of one's own in several languages. */
export const OWN_TABLES: readonly ReadingCase[] = [
  {
    what: "nl",
    csv: `
Ordernummer;Besteldatum;Klantnummer;Klantnaam;Totaalbedrag;Orderstatus
1;05-01-2025;K1;Jan;30,00;Voltooid
2;25-01-2025;K2;Jan;40,00;Voltooid
3;26-01-2025;K1;Jan;50,00;Geannuleerd
`,
    opened: "text",
    is: { orders: 2, sum: 70, customers: 2, columns: { customer: "Klantnummer" } },
  },
  {
    what: "es woo",
    csv: `
Número de pedido,Estado del pedido,Fecha del pedido,ID de cliente,Correo electrónico (facturación),Importe total del pedido,Importe reembolsado
1,Completado,2025-01-05,0,a@x.es,30.00,0
2,Completado,2025-01-06,0,b@x.es,40.00,40.00
3,Completado,2025-02-06,0,A@x.es,50.00,0
4,Fallido,2025-02-06,0,c@x.es,50.00,0
`,
    is: { orders: 3, customers: 2, sum: 80 },
  },
  {
    what: "net only and subtotal",
    csv: `
Customer,Date,Subtotal,Shipping,Total incl. VAT
Ann,2025-01-05,10,5,18
Bob,2025-01-06,20,5,30
`,
    is: { orders: 2, sum: 48, columns: { amount: "Total incl. VAT" } },
  },
  {
    what: "subtotal and unknown total",
    csv: `
Customer,Date,Subtotal,Zahlbetrag
Ann,2025-01-05,10,18
Bob,2025-01-06,20,30
`,
    is: { orders: 2, sum: 48 },
  },
  {
    what: "subtotal alone",
    csv: `
Customer,Date,Subtotal
Ann,2025-01-05,10
Bob,2025-01-06,20
`,
    is: { orders: 2, sum: 30 },
  },
  {
    what: "returns rows type",
    csv: `
Order ID,Type,Customer,Date,Amount
1,Sale,Ann,2025-01-05,50
2,Sale,Bob,2025-01-06,20
3,Refund,Ann,2025-01-10,-50
`,
    is: { orders: 2, sum: 20, byCustomer: { Ann: [1, 0] } },
  },
  {
    what: "refund positive type",
    csv: `
Order ID,Transaction type,Customer,Date,Amount
1,Sale,Ann,2025-01-05,50
2,Sale,Bob,2025-01-06,20
3,Refund,Ann,2025-01-10,50
`,
    is: { orders: 2, sum: 20, byCustomer: { Ann: [1, 0] } },
  },
  {
    what: "cur in heading de",
    csv: `
Kunde;Datum;Betrag in EUR
Ann;05.01.2025;50,00
Bob;15.01.2025;20,00
`,
    opened: "de",
    is: { orders: 2, sum: 70, columns: { amount: "Betrag in EUR" } },
  },
  {
    what: "chf apostrophe",
    csv: `
Kunde;Datum;Betrag
Ann;05.01.2025;CHF 1'050.00
Bob;15.01.2025;CHF 20.00
`,
    opened: "text",
    is: { orders: 2, sum: 1070 },
  },
  {
    what: "space thousands",
    csv: `
Client;Date;Montant
Ann;05/01/2025;1 050,00 €
Bob;15/01/2025;20,00 €
`,
    opened: "text",
    is: { orders: 2, sum: 1070 },
  },
  {
    what: "cad usd dollar",
    csv: `
Customer,Date,Amount
Ann,2025-01-05,CA$50.00
Bob,2025-01-15,US$20.00
`,
    asks: "currency",
  },
  {
    what: "codes behind two",
    csv: `
Customer,Date,Amount
Ann,2025-01-05,"1,250.00 USD"
Bob,2025-01-15,20.00 EUR
`,
    asks: "currency",
  },
  {
    what: "answered eur",
    csv: `
Customer,Date,Amount
Ann,2025-01-05,"1,250.00 USD"
Bob,2025-01-15,20.00 EUR
`,
    answers: { currency: "EUR" },
    is: { orders: 1, sum: 20, leftOut: { otherCurrency: 1 } },
  },
  {
    what: "cancelled at column",
    csv: `
Name,Email,Financial Status,Total,Created at,Cancelled at,Refunded Amount
#1,a@x.com,paid,10,2025-01-05 10:00:00 +0000,,0
#2,b@x.com,voided,10,2025-01-06 10:00:00 +0000,2025-01-07 10:00:00 +0000,0
#3,c@x.com,refunded,10,2025-01-07 10:00:00 +0000,2025-01-08 10:00:00 +0000,10
`,
    is: { orders: 2, sum: 10 },
  },
  {
    what: "shipping status not paid",
    csv: `
Order,Customer,Date,Total,Payment status,Shipping status
1,Ann,2025-01-05,10,Paid,Pending
2,Bob,2025-01-06,20,Paid,Shipped
3,Cy,2025-01-07,30,Unpaid,Pending
`,
    is: { orders: 2, sum: 30 },
  },
  {
    what: "status both columns",
    csv: `
Order,Customer,Date,Total,Order status,Payment status
1,Ann,2025-01-05,10,Completed,Paid
2,Bob,2025-01-06,20,Cancelled,Paid
3,Cy,2025-01-07,30,Processing,Pending
4,Di,2025-01-08,30,Completed,Refunded
`,
    is: { orders: 2, sum: 10 },
  },
];
