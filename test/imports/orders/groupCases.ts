import type { ReadingCase } from "../readingCase";

/** Grouped reports, merged cells, days far off and payments on delivery in other languages. */
export const GROUPS: readonly ReadingCase[] = [
  {
    what: "grouped xero",
    csv: `
Income by Contact,,,
Demo Company,,,
For the period 1 January 2025 to 31 March 2025,,,
,,,
Date,Reference,Description,Gross
,,,
Able Ltd,,,
5 Jan 2025,INV-1,Cups,20.00
5 Feb 2025,INV-2,Cups,30.00
Total Able Ltd,,,50.00
,,,
Bell Ltd,,,
25 Jan 2025,INV-3,Pots,10.00
Total Bell Ltd,,,10.00
,,,
Total,,,60.00
`,
    is: { orders: 3, customers: 2, sum: 60, byCustomer: { "Able Ltd": [2, 50], "Bell Ltd": [1, 10] } },
  },
  {
    what: "grouped header same column",
    csv: `
Kunde / Datum;Beleg;Betrag
Ann Able;;
05.01.2025;R1;20,00
05.02.2025;R2;30,00
Bob Bell;;
15.01.2025;R3;10,00
Gesamt;;60,00
`,
    opened: "de",
    asks: "column:customer",
  },
  {
    what: "grouped total above",
    csv: `
Customer,Date,Invoice,Amount
Ann Able,,,50.00
,2025-01-05,R1,20.00
,2025-02-05,R2,30.00
Bob Bell,,,10.00
,2025-01-15,R3,10.00
`,
    is: { orders: 3, customers: 2, sum: 60 },
  },
  {
    what: "merged it",
    csv: `
Cliente;Data ordine;Importo
Anna;05/01/2025;10,00
;15/02/2025;20,00
Luca;04/01/2025;5,00
;25/01/2025;6,00
`,
    opened: "text",
    asks: "blankKey",
  },
  {
    what: "dates 0001",
    csv: `
Customer,Date,Amount
Ann,0001-01-01,10
Bob,2025-01-06,20
Cy,2025-01-07,30
Di,2025-01-08,30
Ed,2025-01-08,30
Flo,2025-01-08,30
`,
    is: { orders: 5, sum: 140, leftOut: { date: 1 } },
  },
  {
    what: "dates 2099",
    csv: `
Customer,Date,Amount
Ann,2099-12-31,10
Bob,2025-01-06,20
Cy,2025-01-07,30
`,
    asks: "farDates",
    answersAnyway: true,
  },
  {
    what: "email heading variants",
    csv: `
Kontakt-E-Mail;Bestelldatum;Bestellsumme
ANN@x.de;05.01.2025;10,00
ann@x.de;25.01.2025;10,00
bob@x.de;26.01.2025;10,00
`,
    opened: "de",
    is: { orders: 3, customers: 2, returnRate: 0.5 },
  },
  {
    what: "refund status nl no column",
    csv: `
Ordernummer,Klant,Datum,Totaal,Status
1,Jan,2025-01-05,10,Voltooid
2,Piet,2025-01-06,20,Terugbetaald
3,Kees,2025-01-07,30,Gedeeltelijk terugbetaald
`,
    says: /part was given back/,
    is: { orders: 3, sum: 40 },
  },
  {
    what: "outstanding fr",
    csv: `
Facture;Client;Date;Total TTC;Reste à payer
F1;Ann;05/01/2025;100,00;40,00
F2;Bob;25/01/2025;50,00;0,00
`,
    opened: "text",
    is: { orders: 2, sum: 110 },
  },
  {
    what: "us dates in eu square",
    csv: `
Date,Customer Name,Total Collected,Transaction ID
2025-05-01,Ann,$10.00,T1
1/19/2025,Bob,$20.00,T2
2025-03-02,Ann,$30.00,T3
`,
    asks: "swappedDates",
  },
  {
    what: "cod it",
    csv: `
Numero ordine;Email cliente;Data;Totale;Stato;Metodo di pagamento
1;a@x.it;2025-01-05;10;In attesa;Contrassegno
2;b@x.it;2025-01-06;10;Pagato;Carta
`,
    asks: "onDelivery",
  },
  {
    what: "cod pt",
    csv: `
Pedido;Cliente;Data;Total;Status;Forma de pagamento
1;a@x.pt;2025-01-05;10;Pendente;Pagamento na entrega
2;b@x.pt;2025-01-06;10;Pago;Cartão
`,
    asks: "onDelivery",
  },
  {
    what: "cod nl",
    csv: `
Bestelnummer;Klant;Datum;Totaal;Status;Betaalmethode
1;a@x.nl;2025-01-05;10;In afwachting;Rembours
2;b@x.nl;2025-01-06;10;Betaald;iDEAL
`,
    asks: "onDelivery",
  },
  {
    what: "cod fr",
    csv: `
Commande;Client;Date;Total;Statut;Mode de paiement
1;a@x.fr;2025-01-05;10;En attente;Contre-remboursement
2;b@x.fr;2025-01-06;10;Payée;Carte
`,
    asks: "onDelivery",
  },
  {
    what: "woo th",
    csv: `
Date,Order #,N. Revenue (formatted),Status,Customer,Customer type,Product(s),Items sold,Coupon(s),N. Revenue,Attribution
2026-01-05 10:00:00,1,"฿2,999.00",completed,Ann,new,Cup,1,,2999,Direct
2026-01-06 10:00:00,2,"฿1,500.00",processing,Bob,new,Cup,1,,1500,Direct
`,
    is: { orders: 2, sum: 4499 },
  },
  {
    what: "line total per order shop",
    csv: `
Order Number,Order Date,Customer Email,SKU,Qty,Item Price,Item Subtotal,Order Subtotal,Order Shipping,Order Total
1,2025-01-05,a@x.com,S1,1,10,10,30,5,35
1,2025-01-05,a@x.com,S2,1,20,20,30,5,35
2,2025-01-06,b@x.com,S1,2,10,20,20,5,25
`,
    is: { orders: 2, sum: 60, columns: { amount: "Order Total" } },
  },
  {
    what: "tax columns",
    csv: `
Order,Customer,Date,Total excl. tax,Tax total,Total incl. tax
1,Ann,2025-01-05,100,19,119
2,Bob,2025-01-06,200,38,238
`,
    is: { orders: 2, sum: 357, columns: { amount: "Total incl. tax" } },
  },
];
