import type { ReadingCase } from "../readingCase";

/** Exports of WooCommerce, Magento, PayPal and Stripe, with invented buyers. */
export const SHOPS: readonly ReadingCase[] = [
  {
    what: "woo guests",
    csv: `
order_id,order_number,order_date,status,customer_id,billing_first_name,billing_last_name,billing_email,order_total,refunded_total,order_currency,payment_method
1001,1001,2025-01-05 10:02:11,wc-completed,0,Ann,Able,ann@example.com,50.00,0,EUR,stripe
1002,1002,2025-01-06 10:02:11,wc-processing,7,Bob,Bell,bob@example.com,20.00,0,EUR,stripe
1003,1003,2025-01-09 10:02:11,wc-completed,0,Cy,Cole,cy@example.com,30.00,30.00,EUR,stripe
1004,1004,2025-02-05 10:02:11,wc-completed,0,Ann,Able,Ann@Example.com,10.00,4.00,EUR,stripe
1005,1005,2025-02-07 10:02:11,wc-failed,0,Di,Dunn,di@example.com,10.00,0,EUR,stripe
1006,1006,2025-02-08 10:02:11,wc-on-hold,0,Di,Dunn,di@example.com,10.00,0,EUR,bacs
1007,1007,2025-02-09 10:02:11,wc-pending,0,Di,Dunn,di@example.com,10.00,0,EUR,stripe
1008,1008,2025-02-09 10:02:11,wc-refunded,7,Bob,Bell,bob@example.com,15.00,15.00,EUR,stripe
`,
    is: {
      orders: 5,
      customers: 3,
      sum: 76,
      byCustomer: { "ann@example.com": [2, 56], "bob@example.com": [2, 20], "cy@example.com": [1, 0] },
    },
  },
  {
    what: "woo analytics de",
    csv: `
Datum;Bestellung #;Status;Kunde;Kundentyp;Produkt(e);Verkaufte Artikel;Gutschein(e);Nettoumsatz
2025-01-05 10:00:00;#101;Abgeschlossen;Ann Able;new;Tasse;1;;29,90
2025-01-06 10:00:00;#102;In Bearbeitung;Bob Bell;new;Tasse;2;;59,80
2025-02-06 10:00:00;#103;Erstattet;Ann Able;returning;Tasse;1;;29,90
2025-02-07 10:00:00;#104;Fehlgeschlagen;Cy Cole;new;Tasse;1;;29,90
`,
    opened: "de",
    is: { orders: 3, customers: 2, sum: 89.7, byCustomer: { "Ann Able": [2, 29.9], "Bob Bell": [1, 59.8] } },
  },
  {
    what: "woo store exporter",
    csv: `
Order ID,Order Status,Order Date,Order Total,Refund Amount,Billing: E-mail Address,Customer User ID,Product Name,Quantity
201,Completed,01/05/2025,100.00,,ann@example.com,0,Cup,1
202,Completed,01/25/2025,60.00,10.00,bob@example.com,0,Cup,2
203,Cancelled,02/05/2025,60.00,,ann@example.com,0,Cup,2
204,Processing,02/15/2025,40.00,,ann@example.com,0,Cup,2
`,
    is: { orders: 3, customers: 2, sum: 190, byCustomer: { "ann@example.com": [2, 140], "bob@example.com": [1, 50] } },
  },
  {
    what: "magento",
    csv: `
ID,Purchase Point,Purchase Date,Bill-to Name,Ship-to Name,Grand Total (Base),Grand Total (Purchased),Status,Billing Address,Shipping Address,Shipping Information,Customer Email,Customer Group,Subtotal,Shipping and Handling,Customer Name,Payment Method,Total Refunded
000000011,"Main Website Main Store","Jan 5, 2025, 3:04:05 PM","Ann Able","Ann Able",50.0000,50.0000,complete,"x","x",,ann@example.com,1,45.0000,5.0000,"Ann Able",checkmo,0.0000
000000012,"Main","Jan 15, 2025, 3:04:05 PM","Bob Bell","Bob Bell",30.0000,30.0000,closed,"x","x",,bob@example.com,1,25.0000,5.0000,"Bob Bell",checkmo,30.0000
000000013,"Main","Feb 2, 2025, 3:04:05 PM","Ann Able","Ann Able",20.0000,20.0000,processing,"x","x",,ann@example.com,1,15.0000,5.0000,"Ann Able",checkmo,5.0000
000000014,"Main","Feb 3, 2025, 3:04:05 PM","Cy","Cy",20.0000,20.0000,holded,"x","x",,cy@example.com,1,15.0000,5.0000,"Cy",checkmo,
000000015,"Main","Feb 3, 2025, 3:04:05 PM","Cy","Cy",20.0000,20.0000,canceled,"x","x",,cy@example.com,1,15.0000,5.0000,"Cy",checkmo,
000000016,"Main","Feb 3, 2025, 3:04:05 PM","Cy","Cy",20.0000,20.0000,"pending_payment","x","x",,cy@example.com,1,15.0000,5.0000,"Cy",checkmo,
`,
    is: { orders: 3, customers: 2, sum: 65, byCustomer: { "ann@example.com": [2, 65], "bob@example.com": [1, 0] } },
  },
  {
    what: "magento de",
    csv: `
ID;Bestellt von (Shop);Bestelldatum;Rechnung an;Lieferung an;Gesamtsumme (Basis);Gesamtsumme (Gekauft);Status;Kunden-E-Mail;Zwischensumme;Gesamt erstattet
11;Shop;05.01.2025;Ann Able;Ann Able;50,00;50,00;Vollständig;ann@example.com;45,00;0,00
12;Shop;15.01.2025;Bob Bell;Bob;30,00;30,00;Geschlossen;bob@example.com;25,00;30,00
13;Shop;15.02.2025;Ann Able;Ann;30,00;30,00;Abgebrochen;ann@example.com;25,00;0,00
14;Shop;25.02.2025;Ann Able;Ann;20,00;20,00;In Bearbeitung;ann@example.com;15,00;5,00
`,
    opened: "de",
    is: { orders: 3, customers: 2, sum: 65, byCustomer: { "ann@example.com": [2, 65], "bob@example.com": [1, 0] } },
  },
  {
    what: "paypal en",
    csv: `
"Date","Time","TimeZone","Name","Type","Status","Currency","Gross","Fee","Net","From Email Address","To Email Address","Transaction ID","Reference Txn ID"
"01/05/2025","10:00:00","PST","Ann Able","Website Payment","Completed","USD","100.00","-3.20","96.80","ann@example.com","shop@example.com","T1",""
"01/25/2025","10:00:00","PST","Bob Bell","Express Checkout Payment","Completed","USD","50.00","-1.80","48.20","bob@example.com","shop@example.com","T2",""
"01/26/2025","10:00:00","PST","Bob Bell","Payment Refund","Completed","USD","-20.00","0.60","-19.40","shop@example.com","bob@example.com","T3","T2"
"01/27/2025","10:00:00","PST","Cy Cole","Website Payment","Denied","USD","70.00","0.00","70.00","cy@example.com","shop@example.com","T4",""
"01/28/2025","10:00:00","PST","","General Withdrawal","Completed","USD","-100.00","0.00","-100.00","","","T5",""
"02/10/2025","10:00:00","PST","Ann Able","Website Payment","Completed","USD","25.00","-1.20","23.80","Ann@example.com","shop@example.com","T6",""
"02/11/2025","10:00:00","PST","Hosting Co","PreApproved Payment Bill User Payment","Completed","USD","-12.00","0.00","-12.00","shop@example.com","bill@hosting.com","T7",""
`,
    is: { orders: 3, customers: 2, sum: 155, returnRate: 0.5 },
  },
  {
    what: "paypal de",
    csv: `
"Datum","Uhrzeit","Zeitzone","Name","Typ","Status","Währung","Brutto","Gebühr","Netto","Absender E-Mail-Adresse","Empfänger E-Mail-Adresse","Transaktionscode"
"05.01.2025","10:00:00","CET","Ann Able","Express-Kaufabwicklung","Abgeschlossen","EUR","100,00","-3,20","96,80","ann@example.com","shop@example.com","T1"
"25.01.2025","10:00:00","CET","Bob Bell","Express-Kaufabwicklung","Abgeschlossen","EUR","1.050,00","-1,80","48,20","bob@example.com","shop@example.com","T2"
"26.01.2025","10:00:00","CET","Bob Bell","Rückzahlung","Abgeschlossen","EUR","-20,00","0,60","-19,40","shop@example.com","bob@example.com","T3"
"27.01.2025","10:00:00","CET","Cy Cole","Express-Kaufabwicklung","Abgelehnt","EUR","70,00","0,00","70,00","cy@example.com","shop@example.com","T4"
"28.01.2025","10:00:00","CET","","Von Nutzer eingeleitete Abbuchung","Abgeschlossen","EUR","-100,00","0,00","-100,00","","","T5"
"29.01.2025","10:00:00","CET","Di","Express-Kaufabwicklung","Ausstehend","EUR","9,00","0,00","9,00","di@example.com","","T8"
`,
    is: { orders: 2, customers: 2, sum: 1130 },
  },
  {
    what: "paypal two currencies",
    csv: `
"Date","Name","Type","Status","Currency","Gross","Fee","Net","From Email Address","Transaction ID"
"1/5/2025","Ann Able","Website Payment","Completed","USD","100.00","-3.20","96.80","ann@example.com","T1"
"1/25/2025","Bob Bell","Website Payment","Completed","EUR","50.00","-1.80","48.20","bob@example.com","T2"
"1/26/2025","Bob Bell","Website Payment","Completed","USD","20.00","-1.80","48.20","bob@example.com","T3"
`,
    asks: "currency",
  },
  {
    what: "paypal currency answered",
    csv: `
"Date","Name","Type","Status","Currency","Gross","Fee","Net","From Email Address","Transaction ID"
"1/5/2025","Ann Able","Website Payment","Completed","USD","100.00","-3.20","96.80","ann@example.com","T1"
"1/25/2025","Bob Bell","Website Payment","Completed","EUR","50.00","-1.80","48.20","bob@example.com","T2"
"1/26/2025","Bob Bell","Website Payment","Completed","USD","20.00","-1.80","48.20","bob@example.com","T3"
`,
    answers: { currency: "USD" },
    is: { orders: 2, sum: 120, leftOut: { otherCurrency: 1 } },
  },
  {
    what: "stripe payments",
    csv: `
id,Created date (UTC),Amount,Amount Refunded,Currency,Captured,Converted Amount,Converted Amount Refunded,Description,Fee,Status,Customer ID,Customer Email
ch_1,2025-01-05 10:00:00,100.00,0.00,usd,true,100.00,0.00,x,3.2,Paid,cus_1,ann@example.com
ch_2,2025-01-06 10:00:00,50.00,50.00,usd,true,50.00,50.00,x,3.2,Refunded,cus_2,bob@example.com
ch_3,2025-01-07 10:00:00,70.00,0.00,usd,false,70.00,0.00,x,0,Failed,cus_3,cy@example.com
ch_4,2025-01-08 10:00:00,40.00,0.00,usd,false,40.00,0.00,x,0,Uncaptured,cus_3,cy@example.com
ch_5,2025-02-08 10:00:00,30.00,10.00,usd,true,30.00,10.00,x,0,Paid,cus_1,ann@example.com
`,
    is: { orders: 3, customers: 2, sum: 120, byCustomer: { cus_1: [2, 120], cus_2: [1, 0] } },
  },
  {
    what: "stripe guests",
    csv: `
id,Created (UTC),Amount,Amount Refunded,Currency,Status,Customer ID,Customer Email,Card Name
ch_1,2025-01-05 10:00,100.00,0.00,eur,Paid,,ann@example.com,Ann
ch_2,2025-01-15 10:00,10.00,0.00,eur,Paid,,ANN@example.com,Ann
ch_3,2025-01-16 10:00,20.00,0.00,eur,Paid,,bob@example.com,Bob
ch_4,2025-01-17 10:00,20.00,0.00,eur,Paid,cus_9,di@example.com,Di
`,
    is: { orders: 4, customers: 3, sum: 150, byCustomer: { "ann@example.com": [2, 110] } },
  },
];
