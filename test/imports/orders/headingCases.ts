import type { ReadingCase } from "../readingCase";

/** Headings of which several could be meant. */
export const HEADINGS: readonly ReadingCase[] = [
  {
    what: "shipping name",
    csv: `
Order,Shipping Name,Order Date,Order Total
1,Ann Able,2025-01-05,10
2,Bob Bell,2025-01-06,20
3,Ann Able,2025-01-07,20
`,
    is: { orders: 3, customers: 2, sum: 50 },
  },
  {
    what: "campaign beside source",
    csv: `
Customer,Date,Amount,Campaign,Source
Ann,2025-01-05,10,Spring,Search
Bob,2025-01-06,20,Autumn,Friend
`,
    is: { orders: 2, columns: { source: "Source", campaign: "Campaign" } },
  },
  {
    what: "campaign alone",
    csv: `
Kunde,Datum,Betrag,Kampagne
Ann,2025-01-05,10,Frühling
Bob,2025-01-06,20,Herbst
`,
    is: { orders: 2, columns: { source: "Kampagne" } },
  },
  {
    what: "subscription no date",
    csv: `
Customer,Amount
Ann,10
Bob,20
`,
    asks: "column:date",
  },
  {
    what: "two dates",
    csv: `
Customer,Order Date,Ship Date,Delivery Date,Amount
Ann,2025-01-05,2025-01-07,2025-01-09,10
Bob,2025-01-06,2025-01-08,2025-01-10,20
`,
    is: { orders: 2, columns: { date: "Order Date" } },
  },
  {
    what: "invoice and due",
    csv: `
Client,Date de facture,Date d'échéance,Montant HT,Montant TTC
Ann,2025-01-05,2025-02-05,100,120
Bob,2025-01-06,2025-02-06,200,240
`,
    is: { orders: 2, sum: 360, columns: { date: "Date de facture", amount: "Montant TTC" } },
  },
  {
    what: "hubspot de",
    csv: `
Deal-Name,Deal-Phase,Abschlussdatum,Betrag,Zugehöriges Unternehmen
Tassen,Abgeschlossen und gewonnen,2025-01-05,1200,Able GmbH
Kannen,Abgeschlossen und verloren,2025-01-06,800,Bell GmbH
Teller,Angebot versendet,2025-01-07,500,Bell GmbH
`,
    asks: "column:customer",
  },
  {
    what: "hubspot de chosen",
    csv: `
Deal-Name,Deal-Phase,Abschlussdatum,Betrag,Zugehöriges Unternehmen
Tassen,Abgeschlossen und gewonnen,2025-01-05,1200,Able GmbH
Kannen,Abgeschlossen und verloren,2025-01-06,800,Bell GmbH
Teller,Angebot versendet,2025-01-07,500,Bell GmbH
`,
    chosen: [["customer", "Zugehöriges Unternehmen"]],
    is: { orders: 1, sum: 1200 },
  },
];
