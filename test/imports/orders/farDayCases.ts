import type { ReadingCase } from "../readingCase";

/** Days with short years, as databases write them, and too far away to be meant. */
export const FAR_DAYS: readonly ReadingCase[] = [
  {
    what: "two digit years",
    csv: `
Customer,Date,Amount
Ann,05.01.25,10
Bob,19.01.25,20
`,
    opened: "text",
    is: { orders: 2, sum: 30 },
  },
  {
    what: "two digit slash",
    csv: `
Customer,Date,Amount
Ann,1/19/25,10
Bob,2/28/25,20
Cy,3/4/25,20
`,
    opened: "text",
    is: { orders: 3, sum: 50 },
  },
  {
    what: "with time",
    csv: `
Customer,Date,Amount
Ann,31.12.2024 14:05,10
Bob,02.01.2025 09:15:22,20
Cy,2025-01-03T10:00:00Z,20
Di,2025-01-03 10:00:00 +0100,20
`,
    opened: "text",
    is: { orders: 4, sum: 70 },
  },
  {
    what: "yyyymmdd",
    csv: `
Customer,Date,Amount
Ann,20241231,10
Bob,20250102,20
Ann,20250202,20
`,
    opened: "en",
    is: { orders: 3, sum: 50 },
  },
  {
    what: "1900",
    csv: `
Customer,Date,Amount
Ann,1900-01-01,10
Bob,2025-01-02,20
Ann,2025-02-02,20
`,
    asks: "farDates",
    answersAnyway: true,
  },
  {
    what: "9999",
    csv: `
Customer,Date,Amount
Ann,9999-12-31,10
Bob,2025-01-02,20
Ann,2025-02-02,20
`,
    asks: "farDates",
    answersAnyway: true,
  },
  {
    what: "9999 take",
    csv: `
Customer,Date,Amount
Ann,9999-12-31,10
Bob,2025-01-02,20
Ann,2025-02-02,20
`,
    answers: { farDates: "take" },
    is: { orders: 3, sum: 50 },
  },
  {
    what: "unix",
    csv: `
Customer,Date,Amount
Ann,1736064000,10
Bob,1737273600,20
Ann,1740000000,20
`,
    is: { orders: 3, sum: 50 },
  },
  {
    what: "date 1970",
    csv: `
Customer,Date,Amount
Ann,1970-01-01,50
Bob,2025-01-06,20
Ann,2025-01-07,20
`,
    asks: "farDates",
    answersAnyway: true,
  },
  {
    what: "future year",
    csv: `
Customer,Date,Amount
Ann,2052-01-01,50
Bob,2025-01-06,20
Ann,2025-01-07,20
`,
    asks: "farDates",
    answersAnyway: true,
  },
  {
    what: "us text slash with 13",
    csv: `
Customer,Order date,Total
Ann,1/5/2025,50
Bob,1/31/2025,20
Ann,12/2/2024,20
`,
    opened: "text",
    is: { orders: 3, sum: 90 },
  },
  {
    what: "fr text slash",
    csv: `
Client;Date de commande;Total
Ann;05/01/2025;50,00
Bob;31/01/2025;20,00
Ann;12/02/2024;20,00
`,
    opened: "text",
    is: { orders: 3, sum: 90 },
  },
  {
    what: "mixed orders conflict",
    csv: `
Customer,Date,Amount
Ann,13/01/2025,50
Bob,01/31/2025,20
Ann,02/03/2025,20
`,
    opened: "text",
    asks: "dayOrder",
  },
  {
    what: "single order",
    csv: `
Customer,Date,Amount
Ann,2025-01-05,10
`,
    is: { orders: 1, customers: 1 },
  },
  {
    what: "single 9999 take",
    csv: `
Customer,Date,Amount
Ann,9999-12-31,10
`,
    answers: { farDates: "take" },
    is: { orders: 1, customers: 1 },
  },
];
