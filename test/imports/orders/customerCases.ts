import type { ReadingCase } from "../readingCase";

/** Who ordered: ids, e-mails, names and guests. */
export const CUSTOMERS: readonly ReadingCase[] = [
  {
    what: "email case",
    csv: `
E-Mail,Datum,Betrag
Ann@X.de,2025-01-05,10
ANN@x.de ,2025-01-15,20
bob@x.de,2025-01-15,20
`,
    is: { customers: 2, returnRate: 0.5, sum: 50 },
  },
  {
    what: "guest words",
    csv: `
Customer,Email,Date,Total
Guest,ann@x.com,2025-01-05,10
Bob Bell,bob@x.com,2025-01-15,20
Guest,cy@x.com,2025-01-16,20
guest,,2025-01-17,20
Bob Bell,BOB@x.com,2025-02-17,20
`,
    is: { customers: 3, sum: 70, leftOut: { noCustomer: 1 } },
  },
  {
    what: "id blank to mail",
    csv: `
Customer ID,Customer Email,Order Date,Order Total
12,ann@x.com,2025-01-05,10
13,bob@x.com,2025-01-15,20
14,di@x.com,2025-01-15,20
,cy@x.com,2025-01-16,20
0,cy@x.com,2025-02-16,20
12,ann@x.com,2025-02-16,20
`,
    is: { customers: 4, sum: 110, byCustomer: { "cy@x.com": [2, 40] } },
  },
  {
    what: "id against name de",
    csv: `
Kundennummer;Kundenname;Bestelldatum;Betrag
101;Jan Weber;2025-01-05;10
102;Jan Weber;2025-01-15;20
103;Eva Adler;2025-01-16;30
`,
    is: { customers: 3, returnRate: 0, columns: { customer: "Kundennummer" } },
  },
  {
    what: "id against name es",
    csv: `
Nombre del cliente;ID de cliente;Fecha de compra;Importe
Ana;101;2025-01-05;10
Ana;102;2025-01-15;20
`,
    is: { customers: 2, columns: { customer: "ID de cliente" } },
  },
  {
    what: "first last name",
    csv: `
First Name,Last Name,Date,Total
Ann,Able,2025-01-05,10
Bob,Able,2025-01-15,20
`,
    asks: "column:customer",
  },
  {
    what: "mail beats name customer",
    csv: `
Customer,Email,Date,Total
John Smith,j1@x.com,2025-01-05,10
John Smith,j2@x.com,2025-01-15,20
Eva Bell,e@x.com,2025-01-16,5
`,
    is: { customers: 3, returnRate: 0 },
  },
  {
    what: "customer blank many",
    csv: `
Customer ID,Date,Amount
1,2025-01-05,50
,2025-01-06,20
,2025-01-04,20
2,2025-01-06,10
`,
    asks: "blankKey",
  },
  {
    what: "null words",
    csv: `
Customer ID,Date,Amount
1,2025-01-05,50
NULL,2025-01-06,20
N/A,2025-01-04,20
2,2025-01-06,10
1,2025-01-07,10
`,
    is: { orders: 3, sum: 70, leftOut: { noCustomer: 2 } },
  },
  {
    what: "email with display",
    csv: `
Email,Date,Amount
Ann@x.com ,2025-01-05,50
" ann@X.com",2025-01-06,20
ann@x.com,2025-01-07,20
`,
    is: { orders: 3, customers: 1, returnRate: 1 },
  },
  {
    what: "number ids and text ids",
    csv: `
Customer ID,Date,Amount
12,2025-01-05,50
'12,2025-01-06,20
13,2025-01-07,20
`,
    is: { orders: 3, customers: 2 },
  },
  {
    what: "name columns only",
    csv: `
Billing Name,Created at,Total
Ann Able,2025-01-05,10
Bob Bell,2025-01-06,20
Ann Able,2025-02-06,20
`,
    is: { orders: 3, customers: 2 },
  },
];
