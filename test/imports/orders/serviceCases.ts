import type { ReadingCase } from "../readingCase";

/** Exports of smaller shops and payment services in several languages, with invented buyers. */
export const SERVICES: readonly ReadingCase[] = [
  {
    what: "billbee",
    csv: `
Bestellnummer;Bestelldatum;Kundenname;Kunden-E-Mail;Zahlungsstatus;Gesamtpreis;Versandkosten;Währung;Shop
1;05.01.2025 10:00:00;Ann;ann@x.de;bezahlt;25,00;4,90;EUR;Etsy
2;15.01.2025 10:00:00;Bob;bob@x.de;unbezahlt;35,00;4,90;EUR;eBay
3;25.02.2025 10:00:00;Ann;ann@x.de;bezahlt;15,00;4,90;EUR;Etsy
`,
    opened: "de",
    is: { orders: 2, customers: 1, sum: 40, columns: { customer: "Kunden-E-Mail", amount: "Gesamtpreis" } },
  },
  {
    what: "jtl",
    csv: `
Auftragsnummer;Erstellt am;Kundennummer;Firma;Bruttobetrag;Nettobetrag;Auftragsstatus
A1;05.01.2025;1001;Able GmbH;119,00;100,00;Abgeschlossen
A2;15.01.2025;1002;Bell GmbH;238,00;200,00;Storniert
A3;25.02.2025;1001;Able GmbH;59,50;50,00;Abgeschlossen
`,
    opened: "de",
    is: {
      orders: 2,
      customers: 1,
      sum: 178.5,
      columns: { customer: "Kundennummer", amount: "Bruttobetrag", order: "Auftragsnummer", date: "Erstellt am" },
    },
  },
  {
    what: "ecwid",
    csv: `
order_number,order_date,email,total,payment_status,fulfillment_status,refunded_amount,currency
1,2025-01-05 10:00:00 +0000,ann@x.com,25,PAID,DELIVERED,0,USD
2,2025-01-06 10:00:00 +0000,bob@x.com,35,AWAITING_PAYMENT,AWAITING_PROCESSING,0,USD
3,2025-01-07 10:00:00 +0000,ann@x.com,45,PARTIALLY_REFUNDED,DELIVERED,20,USD
4,2025-01-08 10:00:00 +0000,cy@x.com,45,PAID,SHIPPED,0,USD
`,
    is: { orders: 3, customers: 2, sum: 95 },
  },
  {
    what: "mercadolibre",
    csv: `
# de venta,Fecha de venta,Estado,Comprador,Unidades,Precio unitario,Total (ARS)
1,5 de enero de 2025 10:00 hs.,Entregado,Ana,1,25,25
2,15 de enero de 2025 10:00 hs.,Cancelado,Beto,1,35,35
3,25 de febrero de 2025 10:00 hs.,Entregado,Ana,2,10,20
`,
    is: { orders: 2, customers: 1, sum: 45 },
  },
  {
    what: "mollie",
    csv: `
Datum,Betaalmethode,Valuta,Bedrag,Status,ID,Omschrijving,Consumentennaam,Terugbetaald bedrag
2025-01-05,ideal,EUR,"25,00",betaald,tr_1,x,Jan,"0,00"
2025-01-15,ideal,EUR,"35,00",verlopen,tr_2,x,Piet,"0,00"
2025-02-05,ideal,EUR,"45,00",betaald,tr_3,x,Jan,"5,00"
`,
    asks: "column:customer",
  },
  {
    what: "mollie named",
    csv: `
Datum,Betaalmethode,Valuta,Bedrag,Status,ID,Omschrijving,Consumentennaam,Terugbetaald bedrag
2025-01-05,ideal,EUR,"25,00",betaald,tr_1,x,Jan,"0,00"
2025-01-15,ideal,EUR,"35,00",verlopen,tr_2,x,Piet,"0,00"
2025-02-05,ideal,EUR,"45,00",betaald,tr_3,x,Jan,"5,00"
`,
    chosen: [["customer", "Consumentennaam"]],
    is: { orders: 2, sum: 65, customers: 1 },
  },
  {
    what: "sumup",
    csv: `
Date,Transaction ID,Type,Status,Customer email,Total,Refunded
2025-01-05 10:00:00,T1,Sale,Successful,a@x.com,25.00,0.00
2025-01-06 10:00:00,T2,Sale,Failed,b@x.com,25.00,0.00
2025-01-07 10:00:00,T3,Sale,Successful,a@x.com,35.00,10.00
`,
    is: { orders: 2, sum: 50, customers: 1 },
  },
  {
    what: "shopware6",
    csv: `
Bestellnummer|Bestellzeit|Kundennummer|E-Mail|Betrag (brutto)|Zahlungsstatus|Bestellstatus
1|2025-01-05 10:00|1001|a@x.de|25.00|Bezahlt|Abgeschlossen
2|2025-01-15 10:00|1002|b@x.de|35.00|Offen|Offen
3|2025-01-25 10:00|1001|a@x.de|45.00|Teilweise erstattet|Abgeschlossen
4|2025-01-26 10:00|1003|c@x.de|45.00|Erstattet|Storniert
`,
    says: /part was given back/,
    is: { orders: 2, customers: 1, sum: 70 },
  },
  {
    what: "comma text in en",
    csv: `
Kunde;Bestelldatum;Gesamtbetrag
Ann;2025-01-05;1.234,50
Bob;2025-01-06;12,50
Ann;2025-02-06;7,00
`,
    is: { orders: 3, sum: 1254 },
  },
  {
    what: "xero export dates",
    csv: `
Contact Name,Invoice Number,Invoice Date,Total,Amount Paid,Amount Due,Status
Ann,INV-1,5 Jan 2025,50,50,0,PAID
Bob,INV-2,25 Jan 2025,40,10,30,AUTHORISED
Ann,INV-3,5 Feb 2025,20,20,0,PAID
`,
    is: { orders: 2, sum: 70 },
  },
  {
    what: "stripe invoices",
    csv: `
id,Customer,Customer Email,Amount Due,Amount Paid,Currency,Date (UTC),Status
in_1,cus_1,a@x.com,20,20,usd,2025-01-05 10:00,paid
in_2,cus_2,b@x.com,30,0,usd,2025-01-06 10:00,open
in_3,cus_1,a@x.com,20,20,usd,2025-02-05 10:00,paid
in_4,cus_3,c@x.com,20,0,usd,2025-02-05 10:00,uncollectible
`,
    says: /Counted as paid: open/,
    is: { orders: 3, customers: 2, sum: 40 },
  },
  {
    what: "square items",
    csv: `
Date,Time,Category,Item,Qty,Price Point Name,Gross Sales,Discounts,Net Sales,Tax,Transaction ID,Payment ID,Event Type,Location,Customer ID,Customer Name
2025-01-05,10:00:00,Food,Cup,1,Regular,$10.00,$0.00,$10.00,$0.90,T1,P1,Payment,Main,C1,Ann
2025-01-05,10:00:00,Food,Pot,1,Regular,$10.00,$0.00,$10.00,$0.90,T1,P1,Payment,Main,C1,Ann
2025-01-15,10:00:00,Food,Pot,1,Regular,$20.00,$0.00,$20.00,$0.90,T2,P2,Payment,Main,C2,Bob
2025-01-16,10:00:00,Food,Pot,-1,Regular,($20.00),$0.00,($20.00),($0.90),T3,P3,Refund,Main,C2,Bob
`,
    is: { orders: 2, customers: 2, sum: 20, byCustomer: { C1: [1, 20] } },
  },
  {
    what: "quickbooks transaction list",
    csv: `
Transaction List by Customer,,,,,
,Date,Transaction Type,Num,Memo/Description,Amount
Ann Able,,,,,
,01/05/2025,Invoice,1001,,20.00
,01/15/2025,Payment,,,-20.00
,02/05/2025,Invoice,1003,,30.00
Total for Ann Able,,,,,30.00
Bob Bell,,,,,
,01/25/2025,Invoice,1002,,10.00
,01/28/2025,Credit Memo,1004,,-10.00
Total for Bob Bell,,,,,0.00
`,
    is: { orders: 3, customers: 2, sum: 50, byCustomer: { "Ann Able": [2, 50], "Bob Bell": [1, 0] } },
  },
  {
    what: "datev style",
    csv: `
Rechnungsdatum;Rechnungsnummer;Kunde;Rechnungsbetrag;Offener Betrag
05.01.2025;R1;Able GmbH;119,00;0,00
15.01.2025;R2;Bell GmbH;238,00;38,00
25.02.2025;R3;Able GmbH;59,50;0,00
`,
    opened: "de",
    is: { orders: 3, sum: 378.5, byCustomer: { "Bell GmbH": [1, 200] } },
  },
];
