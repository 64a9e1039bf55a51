import type { ReadingCase } from "../readingCase";

/** Totals, second tables, groups and merged cells in people's tables. */
export const TABLES: readonly ReadingCase[] = [
  {
    what: "total row",
    csv: `
Customer,Date,Amount
Ann,2025-01-05,10
Bob,2025-01-15,20
Total,,30
`,
    is: { orders: 2, sum: 30, leftOut: { totals: 1 } },
  },
  {
    what: "gesamt",
    csv: `
Kunde;Datum;Betrag
Ann;2025-01-05;10
Bob;2025-01-15;20
Gesamtsumme;;30
`,
    is: { orders: 2, sum: 30, leftOut: { totals: 1 } },
  },
  {
    what: "unlabelled total",
    csv: `
Customer,Date,Amount
Ann,2025-01-05,10
Bob,2025-01-15,20
,,30
`,
    is: { orders: 2, sum: 30 },
  },
  {
    what: "subtotals by month",
    csv: `
Month,Customer,Date,Amount
January,Ann,2025-01-05,10
,Bob,2025-01-15,20
January total,,,30
February,Ann,2025-02-05,10
February total,,,10
Grand Total,,,40
`,
    is: { orders: 3, sum: 40 },
  },
  {
    what: "merged",
    csv: `
Customer,Date,Amount
Ann,2025-01-05,10
,2025-02-15,20
Bob,2025-01-05,5
,2025-01-25,5
,2025-02-25,16
`,
    is: { orders: 5, customers: 2, sum: 56 },
  },
  {
    what: "merged order and customer",
    csv: `
Order,Customer,Date,Product,Amount
1,Ann,2025-01-05,Cup,10
,,,Pot,20
2,Bob,2025-01-07,Cup,5
,,,Pot,6
3,Ann,2025-02-07,Cup,5
`,
    is: { orders: 3, customers: 2, sum: 46, byCustomer: { Ann: [2, 35] } },
  },
  {
    what: "second table",
    csv: `
Customer,Date,Amount
Ann,2025-01-05,10
Bob,2025-01-15,20
,,
Refund date,Customer,Refund
2025-01-20,Ann,5
`,
    is: { orders: 2, sum: 30, leftOut: { secondTable: 2 } },
  },
  {
    what: "title",
    csv: `
Orders 2025,,
Exported 2025-03-01,,
,,
Customer,Date,Amount
Ann,2025-01-05,10
Bob,2025-01-15,20
`,
    is: { orders: 2, sum: 30, headerRow: 3 },
  },
  {
    what: "grouped total fr",
    csv: `
Client;Date;Facture;Montant
Ann Able;;;
;05/01/2025;F1;20,00
;25/02/2025;F2;30,00
Total Ann Able;;;50,00
Bob Bell;;;
;15/01/2025;F3;10,00
Total Bob Bell;;;10,00
Total général;;;60,00
`,
    opened: "text",
    is: { orders: 3, customers: 2, sum: 60 },
  },
  {
    what: "leftout most",
    csv: `
Customer,Date,Amount
Ann,2025-01-05,10
Bob,yesterday,20
Cy,soon,n/b
Di,2025-01-05,ten
`,
    says: /1 of (?:the )?4|of 4/,
    is: { orders: 1, sum: 10 },
  },
  {
    what: "pivot",
    csv: `
Row Labels,Sum of Amount,Count of Order
Ann,30,2
Bob,20,1
Grand Total,50,3
`,
    asks: "column:date",
  },
  {
    what: "merged ambiguous",
    csv: `
Customer,Date,Amount
Ann,2025-01-05,10
,2025-02-15,20
Bob,2025-03-05,5
,2025-04-25,5
,2025-05-25,16
`,
    asks: "blankKey",
  },
  {
    what: "orders duplicate rows",
    csv: `
Order ID,Customer,Date,Total
1,Ann,2025-01-05,10
1,Ann,2025-01-05,10
2,Bob,2025-01-06,20
`,
    is: { orders: 2, sum: 30 },
  },
  {
    what: "price quantity bare",
    csv: `
Customer,Date,Product,Quantity,Price
Ann,2025-01-05,Cup,2,10
Bob,2025-01-06,Pot,1,20
`,
    asks: "priceOf",
  },
  {
    what: "price each",
    csv: `
Customer,Date,Product,Quantity,Price
Ann,2025-01-05,Cup,2,10
Bob,2025-01-06,Pot,1,20
`,
    answers: { priceOf: "each" },
    is: { orders: 2, sum: 40 },
  },
  {
    what: "two totals",
    csv: `
Customer,Date,Total,Total
Ann,2025-01-05,10,12
Bob,2025-01-06,20,24
`,
    asks: "column:amount",
  },
  {
    what: "two equal totals",
    csv: `
Customer,Date,Total,Total
Ann,2025-01-05,10,10
Bob,2025-01-06,20,20
`,
    is: { orders: 2, sum: 30 },
  },
  {
    what: "net gross",
    csv: `
Kunde;Datum;Nettobetrag;Bruttobetrag
Ann;2025-01-05;10;12
Bob;2025-01-06;20;24
`,
    is: { orders: 2, sum: 36, columns: { amount: "Bruttobetrag" } },
  },
  {
    what: "total in date column",
    csv: `
Customer,Date,Amount
Ann,2025-01-05,10
Bob,2025-01-06,20
,Total,30
`,
    is: { orders: 2, sum: 30, leftOut: { totals: 1 } },
  },
  {
    what: "average row",
    csv: `
Customer,Date,Amount
Ann,2025-01-05,10
Bob,2025-01-06,20
Average,,15
`,
    is: { orders: 2, sum: 30 },
  },
  {
    what: "header below title fr",
    csv: `
Ventes 2025;;
;;
Nom du client;Date de commande;Montant TTC
Ann;05/01/2025;12,00
Bob;15/01/2025;24,00
Total;;36,00
`,
    opened: "text",
    is: { orders: 2, sum: 36 },
  },
  {
    what: "pivot tabular",
    csv: `
Customer,Date,Sum of Amount
Ann,2025-01-05,10
,2025-02-05,20
Ann Total,,30
Bob,2025-01-03,5
,2025-03-03,6
Bob Total,,11
Grand Total,,41
`,
    is: { orders: 4, customers: 2, sum: 41 },
  },
  {
    what: "merged de",
    csv: `
Kunde;Bestelldatum;Betrag
Ann;05.01.2025;10,00
;05.02.2025;20,00
Bob;03.01.2025;5,00
;03.03.2025;6,00
Summe;;41,00
`,
    opened: "de",
    is: { orders: 4, customers: 2, sum: 41 },
  },
  {
    what: "second table customers",
    csv: `
Customer,Date,Amount
Ann,2025-01-05,10
Bob,2025-01-06,20

Customer,Date,Amount
Cy,2025-01-07,5
`,
    is: { orders: 3, sum: 35 },
  },
];
