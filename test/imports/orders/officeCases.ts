import type { ReadingCase } from "../readingCase";

/** Exports of PrestaShop, Shopware, QuickBooks, Xero, HubSpot, Salesforce and Lightspeed, with invented buyers. */
export const OFFICES: readonly ReadingCase[] = [
  {
    what: "prestashop en",
    csv: `
ID;Reference;New client;Delivery;Customer;Total;Payment;Status;Date
1;XKBKNABJK;Yes;France;A. Able;€25.00;Card;Payment accepted;2025-01-05 10:00:00
2;XKBKNABJL;No;France;B. Bell;€35.00;Card;Delivered;2025-01-15 10:00:00
3;XKBKNABJM;No;France;A. Able;€15.00;Card;Refunded;2025-02-05 10:00:00
4;XKBKNABJN;No;France;A. Able;€45.00;Bank wire;Awaiting bank wire payment;2025-02-06 10:00:00
5;XKBKNABJO;No;France;A. Able;€45.00;Card;Payment error;2025-02-07 10:00:00
6;XKBKNABJP;No;France;A. Able;€45.00;Card;Canceled;2025-02-07 10:00:00
`,
    is: { orders: 3, customers: 2, sum: 60, byCustomer: { "A. Able": [2, 25], "B. Bell": [1, 35] } },
  },
  {
    what: "prestashop fr",
    csv: `
ID;Référence;Nouveau client;Livraison;Client;Total;Paiement;État;Date
1;XKBKNABJK;Oui;France;A. Able;25,00 €;Carte;Paiement accepté;05/01/2025 10:00:00
2;XKBKNABJL;Non;France;B. Bell;1 035,00 €;Carte;Livré;15/01/2025 10:00:00
3;XKBKNABJM;Non;France;A. Able;15,00 €;Carte;Remboursé;05/02/2025 10:00:00
4;XKBKNABJN;Non;France;A. Able;45,00 €;Virement;En attente de virement bancaire;06/02/2025 10:00:00
5;XKBKNABJO;Non;France;A. Able;45,00 €;Carte;Erreur de paiement;07/02/2025 10:00:00
6;XKBKNABJP;Non;France;A. Able;45,00 €;Carte;Annulé;07/02/2025 10:00:00
`,
    opened: "text",
    is: { orders: 3, customers: 2, sum: 1060, byCustomer: { "A. Able": [2, 25], "B. Bell": [1, 1035] } },
  },
  {
    what: "shopware5",
    csv: `
orderId;ordernumber;orderTime;customerEmail;customernumber;invoiceAmount;invoiceAmountNet;currency;statusId;orderStatus;paymentStatus
1;20001;2025-01-05 10:00:00;ann@x.de;10001;119.00;100.00;EUR;2;Komplett abgeschlossen;Komplett bezahlt
2;20002;2025-01-15 10:00:00;bob@x.de;10002;59.50;50.00;EUR;0;Offen;Offen
3;20003;2025-02-05 10:00:00;ann@x.de;10001;11.90;10.00;EUR;2;Komplett ausgeliefert;Komplett bezahlt
4;20004;2025-02-06 10:00:00;bob@x.de;10002;23.80;20.00;EUR;4;Storniert / Abgelehnt;Der Vorgang wurde abgebrochen.
5;20005;2025-02-07 10:00:00;bob@x.de;10002;23.80;20.00;EUR;4;Komplett abgeschlossen;Wiedergutschrift
`,
    is: { orders: 3, customers: 2, sum: 130.9, byCustomer: { "10001": [2, 130.9], "10002": [1, 0] } },
  },
  {
    what: "qb detail",
    csv: `
Sales by Customer Detail,,,,,,,
Craig's Shop,,,,,,,
January - March 2025,,,,,,,
,Date,Transaction Type,Num,Product/Service,Memo/Description,Qty,Sales Price,Amount,Balance
Ann Able,,,,,,,,,
,01/05/2025,Invoice,1001,Cup,,1,20.00,20.00,20.00
,01/05/2025,Invoice,1001,Pot,,1,30.00,30.00,50.00
,02/05/2025,Invoice,1004,Pot,,1,30.00,30.00,80.00
Total for Ann Able,,,,,,3,,$80.00,
Bob Bell,,,,,,,,,
,01/25/2025,Sales Receipt,1002,Cup,,1,20.00,20.00,20.00
,01/28/2025,Refund,1003,Cup,,-1,20.00,-20.00,0.00
Total for Bob Bell,,,,,,0,,$0.00,
TOTAL,,,,,,3,,$80.00,
`,
    is: { orders: 3, customers: 2, sum: 80, byCustomer: { "Ann Able": [2, 80], "Bob Bell": [1, 0] } },
  },
  {
    what: "grouped de",
    csv: `
Umsatz je Kunde;;;
;Datum;Beleg;Betrag
Ann Able;;;
;05.01.2025;R-1;20,00
;05.02.2025;R-2;30,50
Summe Ann Able;;;50,50
Bob Bell;;;
;15.01.2025;R-3;10,00
Summe Bob Bell;;;10,00
Gesamtsumme;;;60,50
`,
    opened: "de",
    is: { orders: 3, customers: 2, sum: 60.5, byCustomer: { "Ann Able": [2, 50.5], "Bob Bell": [1, 10] } },
  },
  {
    what: "xero invoices",
    csv: `
ContactName,EmailAddress,InvoiceNumber,Reference,InvoiceDate,DueDate,Total,InvoiceAmountPaid,InvoiceAmountDue,Description,Quantity,UnitAmount,LineAmount,Currency,Type,Status
Ann Able,ann@x.com,INV-1,,05 Jan 2025,05 Feb 2025,50.00,50.00,0.00,Cup,1,20,20.00,GBP,Sales invoice,Paid
Ann Able,ann@x.com,INV-1,,05 Jan 2025,05 Feb 2025,50.00,50.00,0.00,Pot,1,30,30.00,GBP,Sales invoice,Paid
Bob Bell,bob@x.com,INV-2,,25 Jan 2025,05 Feb 2025,40.00,10.00,30.00,Pot,1,40,40.00,GBP,Sales invoice,Awaiting Payment
Ann Able,ann@x.com,INV-3,,05 Feb 2025,05 Feb 2025,20.00,0.00,20.00,Pot,1,20,20.00,GBP,Sales invoice,Voided
Cy,cy@x.com,INV-4,,06 Feb 2025,05 Feb 2025,20.00,0.00,20.00,Pot,1,20,20.00,GBP,Sales invoice,Draft
Bob Bell,bob@x.com,INV-5,,07 Feb 2025,05 Feb 2025,20.00,20.00,0.00,Pot,1,20,20.00,GBP,Sales invoice,Paid
`,
    is: { orders: 2, customers: 2, sum: 70 },
  },
  {
    what: "hubspot",
    csv: `
Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Amount,Associated Company,Associated Contact
1,Cups,Closed Won,2025-01-05 10:00,Sue,1200,Able Ltd,Ann
2,Pots,Closed Lost,2025-01-15 10:00,Sue,800,Bell Ltd,Bob
3,Pots,Contract Sent,2025-03-15 10:00,Sue,800,Bell Ltd,Bob
4,More,Closed Won,2025-03-25 10:00,Sue,300,Able Ltd,Ann
5,Try,Closed Won,2025-03-26 10:00,Sue,500,Cole Ltd,Cy
`,
    chosen: [["customer", "Associated Company"]],
    is: { orders: 3, sum: 2000, byCustomer: { "Able Ltd": [2, 1500] } },
  },
  {
    what: "salesforce",
    csv: `
Opportunity Name,Account Name,Amount,Close Date,Stage,Probability (%),Opportunity Owner
Cups,Able Ltd,"$1,200.00",1/5/2025,Closed Won,100%,Sue
Pots,Bell Ltd,"$800.00",1/15/2025,Closed Lost,0%,Sue
Pots2,Bell Ltd,"$900.00",3/15/2025,Negotiation/Review,90%,Sue
More,Able Ltd,"$300.00",3/25/2025,Closed Won,100%,Sue
`,
    is: { orders: 2, sum: 1500, byCustomer: { "Able Ltd": [2, 1500] } },
  },
  {
    what: "lightspeed",
    csv: `
Date,Receipt Number,Line Type,Customer Code,Customer Name,Note,Quantity,Subtotal,Sales Tax,Discount,Loyalty,Total,Paid,Details,Register,User,Status,Sku
2025-01-05 10:00:00,1001,Sale,C1,Ann Able,,2,18.00,2.00,0,0,20.00,20.00,Cup,Main,Sue,CLOSED,
2025-01-15 10:00:00,1002,Sale,C2,Bob Bell,,1,18.00,2.00,0,0,20.00,20.00,Cup,Main,Sue,CLOSED,
2025-01-16 10:00:00,1003,Sale,C2,Bob Bell,,-1,-18.00,-2.00,0,0,-20.00,-20.00,Cup,Main,Sue,CLOSED,
2025-02-16 10:00:00,1004,Sale,C1,Ann Able,,1,9.00,1.00,0,0,10.00,10.00,Cup,Main,Sue,CLOSED,
2025-02-17 10:00:00,1005,Sale,C3,Cy,,1,9.00,1.00,0,0,10.00,0.00,Cup,Main,Sue,VOIDED,
`,
    is: { orders: 3, customers: 2, sum: 30, byCustomer: { C1: [2, 30], C2: [1, 0] } },
  },
];
