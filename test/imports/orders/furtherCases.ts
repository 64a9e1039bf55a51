import type { ReadingCase } from "../readingCase";

/** Exports with the customer, the money or the state of an order told in less usual ways. */
export const FURTHER: readonly ReadingCase[] = [
  {
    what: "superstore fr",
    csv: `
ID ligne;ID de commande;Date de commande;Date d'expédition;Mode d'expédition;ID client;Nom du client;Segment;Pays;Catégorie;Ventes;Quantité;Remise;Profit
1;CA-1;05/01/2025;08/01/2025;Std;C1;Ann Able;Particulier;FR;Meubles;261,96;2;0;41,91
2;CA-1;05/01/2025;08/01/2025;Std;C1;Ann Able;Particulier;FR;Meubles;731,94;3;0;219,58
3;CA-2;25/01/2025;28/01/2025;Std;C2;Dan Venn;Particulier;FR;Bureau;14,62;2;0;6,87
`,
    opened: "text",
    is: {
      orders: 2,
      customers: 2,
      sum: 1008.52,
      columns: { customer: "ID client", amount: "Ventes", date: "Date de commande" },
    },
  },
  {
    what: "superstore es",
    csv: `
ID del pedido,Fecha del pedido,Fecha de envío,ID del cliente,Nombre del cliente,Ventas,Cantidad,Descuento,Ganancia
CA-1,2025-01-05,2025-01-08,C1,Ann Able,261.96,2,0,41.91
CA-1,2025-01-05,2025-01-08,C1,Ann Able,731.94,3,0,219.58
CA-2,2025-01-25,2025-01-28,C2,Dan Venn,14.62,2,0,6.87
`,
    is: { orders: 2, customers: 2, sum: 1008.52, columns: { customer: "ID del cliente", date: "Fecha del pedido" } },
  },
  {
    what: "superstore de",
    csv: `
Bestell-ID;Bestelldatum;Versanddatum;Kunden-ID;Kundenname;Umsatz;Menge;Rabatt;Gewinn
CA-1;05.01.2025;08.01.2025;C1;Ann Able;261,96;2;0;41,91
CA-1;05.01.2025;08.01.2025;C1;Ann Able;731,94;3;0;219,58
CA-2;25.01.2025;28.01.2025;C2;Dan Venn;14,62;2;0;6,87
`,
    opened: "de",
    is: { orders: 2, customers: 2, sum: 1008.52, columns: { customer: "Kunden-ID", date: "Bestelldatum" } },
  },
  {
    what: "olist",
    csv: `
order_id,customer_unique_id,customer_id,order_purchase_timestamp,order_status,payment_value
o1,u1,c1,2017-10-02 10:56:33,delivered,38.71
o2,u2,c2,2018-07-24 20:41:37,delivered,141.46
o3,u1,c3,2018-08-08 08:38:49,shipped,179.12
o4,u3,c4,2018-08-09 08:38:49,canceled,20.00
o5,u3,c5,2018-08-10 08:38:49,unavailable,20.00
`,
    is: { orders: 3, customers: 2, sum: 359.29, columns: { customer: "customer_unique_id" } },
  },
  {
    what: "account",
    csv: `
Account Number,Account Name,Invoice Date,Invoice No,Invoice Amount
A1,Smith,2025-01-05,I1,100
A2,Smith,2025-01-06,I2,200
A1,Smith,2025-02-06,I3,50
`,
    is: { orders: 3, customers: 2, sum: 350, columns: { customer: "Account Number", amount: "Invoice Amount" } },
  },
  {
    what: "it ragione",
    csv: `
Codice cliente;Ragione sociale;Data fattura;Numero fattura;Totale fattura
C1;Rossi;05/01/2025;F1;100,00
C2;Rossi;25/01/2025;F2;200,00
`,
    opened: "text",
    is: { orders: 2, customers: 2, sum: 300, columns: { customer: "Codice cliente", amount: "Totale fattura" } },
  },
  {
    what: "magento1",
    csv: `
Order #,Purchased From (Store),Purchased On,Bill to Name,Ship to Name,G.T. (Base),G.T. (Purchased),Status
100000001,Main,"Jan 5, 2025 3:04:05 PM",Ann Able,Ann Able,$50.00,$50.00,Complete
100000002,Main,"Jan 15, 2025 3:04:05 PM",Bob Bell,Bob Bell,$30.00,$30.00,Closed
100000003,Main,"Feb 15, 2025 3:04:05 PM",Ann Able,Ann Able,$20.00,$20.00,Canceled
100000004,Main,"Feb 16, 2025 3:04:05 PM",Ann Able,Ann Able,$20.00,$20.00,Processing
`,
    is: { orders: 3, customers: 2, sum: 70, byCustomer: { "Ann Able": [2, 70], "Bob Bell": [1, 0] } },
  },
  {
    what: "paypal fr",
    csv: `
"Date","Heure","Fuseau horaire","Nom","Type","État","Devise","Avant commission","Commission","Net","De l'adresse email","À l'adresse email","Numéro de transaction"
"05/01/2025","10:00:00","CET","Ann Able","Paiement Express Checkout","Terminé","EUR","100,00","-3,20","96,80","ann@x.fr","shop@x.fr","T1"
"25/01/2025","10:00:00","CET","Bob Bell","Paiement Express Checkout","Terminé","EUR","1 050,00","-1,80","48,20","bob@x.fr","shop@x.fr","T2"
"26/01/2025","10:00:00","CET","Bob Bell","Remboursement de paiement","Terminé","EUR","-20,00","0,60","-19,40","shop@x.fr","bob@x.fr","T3"
"27/01/2025","10:00:00","CET","Cy Cole","Paiement Express Checkout","Refusé","EUR","70,00","0,00","70,00","cy@x.fr","shop@x.fr","T4"
"28/01/2025","10:00:00","CET","","Virement","Terminé","EUR","-100,00","0,00","-100,00","","","T5"
`,
    opened: "text",
    is: { orders: 2, customers: 2, sum: 1130 },
  },
  {
    what: "paypal es",
    csv: `
"Fecha","Hora","Zona horaria","Nombre","Tipo","Estado","Divisa","Bruto","Comisión","Neto","Correo electrónico del remitente","Correo electrónico del destinatario","Id. de transacción"
"05/01/2025","10:00:00","CET","Ann Able","Pago exprés","Completado","EUR","100,00","-3,20","96,80","ann@x.es","shop@x.es","T1"
"25/01/2025","10:00:00","CET","Bob Bell","Pago exprés","Completado","EUR","50,00","-1,80","48,20","bob@x.es","shop@x.es","T2"
"26/01/2025","10:00:00","CET","Bob Bell","Reembolso de pago","Completado","EUR","-20,00","0,60","-19,40","shop@x.es","bob@x.es","T3"
"27/01/2025","10:00:00","CET","Cy Cole","Pago exprés","Denegado","EUR","70,00","0,00","70,00","cy@x.es","shop@x.es","T4"
"28/01/2025","10:00:00","CET","Di","Pago exprés","Pendiente","EUR","70,00","0,00","70,00","di@x.es","shop@x.es","T5"
`,
    opened: "text",
    is: { orders: 2, customers: 2, sum: 130 },
  },
  {
    what: "paypal 2col",
    csv: `
Date,Name,Gross,Fee,Net,Status,Type,Currency
2025-01-05,Ann,100.00,-3,97,Completed,Website Payment,USD
2025-01-06,Ann,-100.00,3,-97,Completed,Payment Reversal,USD
2025-01-07,Bob,50.00,-2,48,Refunded,Website Payment,USD
2025-01-08,Bob,-50.00,2,-48,Completed,Payment Refund,USD
2025-01-09,Cy,50.00,-2,48,Partially Refunded,Website Payment,USD
2025-01-10,Cy,-20.00,2,-18,Completed,Payment Refund,USD
`,
    is: { orders: 3, customers: 3, sum: 30, byCustomer: { Ann: [1, 0], Bob: [1, 0], Cy: [1, 30] } },
  },
  {
    what: "user id 0",
    csv: `
user_id,Billing Email Address,Order Date,Order Total,Order Status
0,ann@x.com,2025-01-05,10,completed
0,bob@x.com,2025-01-06,20,completed
5,cy@x.com,2025-01-07,30,completed
0,ann@x.com,2025-02-07,5,completed
`,
    is: {
      orders: 4,
      customers: 3,
      sum: 65,
      returnRate: 0.3333333333333333,
      columns: { customer: "Billing Email Address" },
    },
  },
  {
    what: "guest id minus",
    csv: `
CustomerId,Email,OrderDate,OrderTotal
,ann@x.com,2025-01-05,10
17,bob@x.com,2025-01-06,20
17,bob@x.com,2025-02-06,20
,ann@x.com,2025-02-07,5
`,
    is: { orders: 4, customers: 2, sum: 55 },
  },
];
