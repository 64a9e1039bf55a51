import type { ReadingCase } from "../readingCase";

/** Payments on delivery, refunds, balances and currencies in people's tables. */
export const MONEY: readonly ReadingCase[] = [
  {
    what: "cod de",
    csv: `
Bestellnummer,Kunden-E-Mail,Bestelldatum,Gesamtbetrag,Status,Zahlungsart
1,a@x.de,2025-01-05,20,Ausstehend,Nachnahme
2,b@x.de,2025-01-06,30,Bezahlt,PayPal
3,a@x.de,2025-02-06,30,Ausstehend,Vorkasse
`,
    asks: "onDelivery",
  },
  {
    what: "cod es count",
    csv: `
Número de pedido,Correo electrónico,Fecha del pedido,Total,Estado,Método de pago
1,a@x.es,2025-01-05,20,Pendiente,Contra reembolso
2,b@x.es,2025-01-06,30,Pagado,PayPal
3,a@x.es,2025-02-06,30,Pendiente,Transferencia
`,
    answers: { onDelivery: "count" },
    is: { orders: 2, sum: 50, leftOut: { notPaid: 1 } },
  },
  {
    what: "cod shopify all pending",
    csv: `
Name,Email,Financial Status,Paid at,Fulfillment Status,Currency,Subtotal,Shipping,Taxes,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Billing Name,Phone,Payment Method
#1,,pending,,fulfilled,MAD,100,0,0,100,2025-01-05 10:00:00 +0100,1,Cup,100,Ann Able,'+212600000001,Cash on Delivery (COD)
#2,,pending,,fulfilled,MAD,200,0,0,200,2025-01-06 10:00:00 +0100,1,Cup,200,Bob Bell,'+212600000002,Cash on Delivery (COD)
#3,,pending,,fulfilled,MAD,50,0,0,50,2025-02-06 10:00:00 +0100,1,Cup,50,Ann Able,'+212600000001,Cash on Delivery (COD)
`,
    asks: "onDelivery",
  },
  {
    what: "same answered",
    csv: `
Name,Email,Financial Status,Paid at,Fulfillment Status,Currency,Subtotal,Shipping,Taxes,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Billing Name,Phone,Payment Method
#1,,pending,,fulfilled,MAD,100,0,0,100,2025-01-05 10:00:00 +0100,1,Cup,100,Ann Able,'+212600000001,Cash on Delivery (COD)
#2,,pending,,fulfilled,MAD,200,0,0,200,2025-01-06 10:00:00 +0100,1,Cup,200,Bob Bell,'+212600000002,Cash on Delivery (COD)
#3,,pending,,fulfilled,MAD,50,0,0,50,2025-02-06 10:00:00 +0100,1,Cup,50,Ann Able,'+212600000001,Cash on Delivery (COD)
`,
    chosen: [["customer", "Phone"]],
    answers: { onDelivery: "count" },
    is: { orders: 3, customers: 2, sum: 350 },
  },
  {
    what: "all pending no method",
    csv: `
Order,Customer,Date,Total,Status
1,a,2025-01-05,20,Pending
2,b,2025-01-06,30,Pending
3,a,2025-02-06,30,Pending
`,
    asks: "onDelivery",
  },
  {
    what: "partially paid shopify",
    csv: `
Name,Email,Financial Status,Total,Created at,Refunded Amount,Outstanding Balance,Lineitem name,Lineitem quantity,Lineitem price
#1,a@x.com,partially_paid,100,2025-01-05 10:00:00 +0100,0,60,Cup,1,100
#2,b@x.com,partially_refunded,100,2025-01-06 10:00:00 +0100,25,0,Cup,1,100
#3,c@x.com,paid,100,2025-01-07 10:00:00 +0100,0,0,Cup,1,100
#4,a@x.com,authorized,100,2025-01-08 10:00:00 +0100,0,100,Cup,1,100
#5,d@x.com,refunded,100,2025-01-09 10:00:00 +0100,100,0,Cup,1,100
`,
    is: {
      orders: 4,
      customers: 4,
      sum: 215,
      byCustomer: { "a@x.com": [1, 40], "b@x.com": [1, 75], "d@x.com": [1, 0] },
    },
  },
  {
    what: "partially paid nl",
    csv: `
Ordernummer;Klant;Datum;Totaalbedrag;Openstaand bedrag;Status
1;Jan;2025-01-05;100;40;Gedeeltelijk betaald
2;Piet;2025-01-06;80;0;Betaald
3;Jan;2025-02-06;80;80;Openstaand
`,
    is: { orders: 2, sum: 140, byCustomer: { Jan: [1, 60], Piet: [1, 80] } },
  },
  {
    what: "refund it column",
    csv: `
Numero ordine;Cliente;Data ordine;Totale;Importo rimborsato;Stato
1;Anna;05/01/2025;100,00;20,00;Parzialmente rimborsato
2;Luca;25/01/2025;80,00;;Pagato
3;Anna;06/02/2025;50,00;50,00;Rimborsato
`,
    opened: "text",
    is: { orders: 3, sum: 160, byCustomer: { Anna: [2, 80], Luca: [1, 80] } },
  },
  {
    what: "refund pt column",
    csv: `
Pedido;E-mail do cliente;Data do pedido;Valor total;Valor reembolsado;Status do pagamento
1;a@x.pt;05/01/2025;100,00;20,00;Parcialmente reembolsado
2;b@x.pt;25/01/2025;1.080,00;;Pago
3;A@x.pt;06/02/2025;50,00;50,00;Reembolsado
`,
    opened: "text",
    is: { orders: 3, sum: 1160, customers: 2 },
  },
  {
    what: "partial without column",
    csv: `
Order number,Customer,Date,Total,Status
1,Ann,2025-01-05,100,Partially refunded
2,Bob,2025-01-06,80,Paid
`,
    says: /part was given back/,
    is: { orders: 2, sum: 180 },
  },
  {
    what: "refund negative column",
    csv: `
Order,Email,Date,Total,Refunds
1,a@x.com,2025-01-05,100,-20
2,b@x.com,2025-01-06,80,0
`,
    is: { orders: 2, sum: 160 },
  },
  {
    what: "refund rows woo",
    csv: `
Date,Order #,N. Revenue (formatted),Status,Customer,Customer type,Product(s),Items sold,Coupon(s),N. Revenue,Attribution
2025-01-05 10:00:00,101,"₦12,500.00",completed,Ann Able,new,Cup,1,,12500,Direct
2025-01-06 10:00:00,102,"₦2,500.00",completed,Bob Bell,new,Cup,1,,2500,Direct
2025-01-08 10:00:00,101,"₦-2,500.00",refunded,Ann Able,new,Cup,-1,,-2500,Direct
2025-02-08 10:00:00,103,"₦1,500.00",failed,Bob Bell,returning,Cup,1,,1500,Direct
`,
    is: { orders: 2, customers: 2, sum: 12500, byCustomer: { "Ann Able": [1, 10000] } },
  },
  {
    what: "two currencies in amounts",
    csv: `
Customer,Date,Amount
Ann,2025-01-05,€10.00
Bob,2025-01-15,£40.00
Ann,2025-02-15,€20.00
`,
    asks: "currency",
  },
  {
    what: "conflict column amount",
    csv: `
Customer,Date,Amount,Currency
Ann,2025-01-05,£10.00,EUR
Bob,2025-01-15,£40.00,EUR
Ann,2025-02-15,£20.00,EUR
`,
    asks: "currency",
  },
  {
    what: "conflict heading amount",
    csv: `
Customer,Date,Amount (USD)
Ann,2025-01-05,£10.00
Bob,2025-01-15,£40.00
`,
    asks: "currency",
  },
  {
    what: "conflict heading column",
    csv: `
Customer,Date,Amount (USD),Currency
Ann,2025-01-05,10.00,EUR
Bob,2025-01-15,40.00,EUR
`,
    asks: "currency",
  },
  {
    what: "no conflict",
    csv: `
Customer,Date,Amount (USD),Currency
Ann,2025-01-05,$10.00,USD
Bob,2025-01-15,$40.00,USD
`,
    is: { orders: 2, sum: 50 },
  },
  {
    what: "answered",
    csv: `
Customer,Date,Amount,Currency
Ann,2025-01-05,£10.00,EUR
Bob,2025-01-15,£40.00,EUR
`,
    answers: { currency: "GBP" },
    is: { orders: 2, sum: 50 },
  },
  {
    what: "dot de text",
    csv: `
Kunde;Datum;Betrag
Ann;05.01.2025;1.234,50 €
Bob;15.01.2025;40,00 €
Ann;15.02.2025;20,00 €
`,
    opened: "text",
    is: { orders: 3, sum: 1294.5 },
  },
  {
    what: "negatives",
    csv: `
Customer,Date,Amount
Ann,2025-01-05,100.00
Ann,2025-01-10,45.10-
Bob,2025-01-12,60.00
Bob,2025-01-15,$(10.00)
Cy,2025-01-15,30.00
Cy,2025-01-16,5.00CR
`,
    is: { orders: 3, sum: 129.9 },
  },
];
