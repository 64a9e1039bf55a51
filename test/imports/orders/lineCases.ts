import type { ReadingCase } from "../readingCase";

/** A row for each line of an order: totals on each of them, or amounts that add up. */
export const LINES: readonly ReadingCase[] = [
  {
    what: "shopware de lines",
    csv: `
Bestellnummer;Bestelldatum;Kundennummer;Kundenname;Artikel;Menge;Einzelpreis;Positionssumme;Bestellstatus
10001;03.01.2025;20001;Anna Arndt;Tasse;2;9,90;19,80;Abgeschlossen
10001;03.01.2025;20001;Anna Arndt;Teller;1;14,50;14,50;Abgeschlossen
10002;15.01.2025;20002;Bernd Busch;Kanne;1;39,00;39,00;Abgeschlossen
10003;02.02.2025;20001;Anna Arndt;Tasse;1;9,90;9,90;Storniert
10004;20.02.2025;20002;Bernd Busch;Tasse;2;9,90;19,80;In Bearbeitung
`,
    opened: "de",
    is: {
      orders: 3,
      customers: 2,
      sum: 93.1,
      returnRate: 0.5,
      leftOut: { notPaid: 1 },
      byCustomer: { "20001": [1, 34.3], "20002": [2, 58.8] },
    },
  },
  {
    what: "total on each line fr",
    csv: `
Numéro de commande,Date de commande,E-mail du client,Produit,Quantité,Total de la commande,Statut de la commande
5001,2025-01-03,ana@exemple.fr,Tasse,2,"64,30",Terminée
5001,2025-01-03,ana@exemple.fr,Théière,1,"64,30",Terminée
5002,2025-01-09,luc@exemple.fr,Tasse,1,"12,50",Terminée
5003,2025-02-11,ana@exemple.fr,Tasse,1,"12,50",Annulée
5004,2025-02-12,zoe@exemple.fr,Tasse,3,"37,50",Remboursée
5005,2025-02-13,luc@exemple.fr,Bol,3,"30,00",En attente de paiement
`,
    is: {
      orders: 3,
      customers: 3,
      sum: 76.8,
      byCustomer: { "ana@exemple.fr": [1, 64.3], "luc@exemple.fr": [1, 12.5], "zoe@exemple.fr": [1, 0] },
    },
  },
  {
    what: "lines equal price by chance",
    csv: `
Order ID,Order Date,Customer ID,Product,Qty,Line Total
1,2025-01-01,A,Pen,1,5
1,2025-01-01,A,Ink,1,5
2,2025-01-03,B,Pen,1,5
2,2025-01-03,B,Pad,1,7
3,2025-01-05,C,Pen,1,5
`,
    is: { orders: 3, sum: 27, byCustomer: { A: [1, 10], B: [1, 12], C: [1, 5] } },
  },
  {
    what: "order total and line total",
    csv: `
order_id,order_date,customer_email,item,item_total,order_total
1,2025-01-01,a@x.com,Pen,5,12
1,2025-01-01,a@x.com,Pad,7,12
2,2025-01-05,b@x.com,Pen,5,5
3,2025-01-07,a@x.com,Pen,5,10
3,2025-01-07,a@x.com,Pen,5,10
`,
    is: { orders: 3, sum: 27, returnRate: 0.5, columns: { amount: "order_total" } },
  },
  {
    what: "uci",
    csv: `
InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country
536365,85123A,HOLDER,6,12/1/2010 8:26,2.55,17850,United Kingdom
536365,71053,LANTERN,6,12/1/2010 8:26,3.39,17850,United Kingdom
536370,22728,CLOCK,24,12/1/2010 8:45,3.75,12583,France
C536379,D,Discount,-1,12/1/2010 9:41,27.5,14527,United Kingdom
536381,22139,TEA SET,5,12/9/2010 9:41,4.25,14527,United Kingdom
C536390,85123A,HOLDER,-2,12/10/2010 8:26,2.55,17850,United Kingdom
536544,21773,BOTTLE,1,12/1/2010 14:32,2.51,,United Kingdom
`,
    is: { orders: 3, customers: 3, sum: 114.29 },
  },
  {
    what: "qty unit own",
    csv: `
Customer,Date,Product,Quantity,Unit price
Ann,2025-01-03,Cup,2,10.00
Bob,2025-01-04,Cup,1,10.00
Ann,2025-02-04,Pot,3,20.00
`,
    says: /quantity|unit price/i,
    is: { orders: 3, sum: 90, byCustomer: { Ann: [2, 80], Bob: [1, 10] } },
  },
  {
    what: "qty unit de",
    csv: `
Kunde;Datum;Artikel;Menge;Einzelpreis
Ann;03.01.2025;Tasse;2;10,00
Bob;04.01.2025;Tasse;1;10,00
Ann;14.02.2025;Kanne;3;20,50
`,
    opened: "de",
    is: { orders: 3, sum: 91.5 },
  },
  {
    what: "order number of two customers",
    csv: `
Order,Customer,Date,Amount
1,Ann,2025-01-05,10
1,Bob,2025-01-05,20
2,Ann,2025-02-05,5
`,
    is: { orders: 3, sum: 35 },
  },
  {
    what: "lines with total heading differ",
    csv: `
Order ID,Customer,Order date,Product,Total
1,Ann,2025-01-05,Cup,10
1,Ann,2025-01-05,Pot,20
2,Bob,2025-01-06,Cup,10
2,Bob,2025-01-06,Mug,10
3,Ann,2025-01-07,Cup,10
`,
    is: { orders: 3, sum: 60 },
  },
  {
    what: "totals repeated some",
    csv: `
Order ID,Customer,Order date,Product,Order total
1,Ann,2025-01-05,Cup,30
1,Ann,2025-01-05,Pot,30
2,Bob,2025-01-06,Cup,10
3,Ann,2025-01-07,Cup,40
3,Ann,2025-01-07,Cup,40
3,Ann,2025-01-07,Mug,40
`,
    is: { orders: 3, sum: 80 },
  },
  {
    what: "it lines",
    csv: `
Numero ordine;Data ordine;Codice cliente;Prodotto;Quantità;Importo riga
1;05/01/2025;C1;Tazza;1;10,00
1;05/01/2025;C1;Vaso;1;10,00
2;25/01/2025;C2;Tazza;1;10,00
`,
    opened: "text",
    is: { orders: 2, sum: 30, customers: 2 },
  },
  {
    what: "pt lines total",
    csv: `
Número do pedido;Data do pedido;E-mail do cliente;Produto;Total do pedido;Status do pedido
1;05/01/2025;a@x.pt;Copo;R$ 30,00;Concluído
1;05/01/2025;a@x.pt;Vaso;R$ 30,00;Concluído
2;25/01/2025;b@x.pt;Copo;R$ 1.010,00;Concluído
3;26/01/2025;b@x.pt;Copo;R$ 10,00;Cancelado
`,
    opened: "text",
    is: { orders: 2, sum: 1040, customers: 2 },
  },
];
