import type { ReadingCase } from "../readingCase";

/** Days as tables write them, and as an Excel of another country opened them. */
export const DAYS: readonly ReadingCase[] = [
  {
    what: "us in eu",
    csv: `
Customer,Date,Amount
Ann,2025-05-01,10
Bob,1/19/2025,20
Ann,2025-03-02,30
Cy,2/28/2025,40
`,
    asks: "swappedDates",
  },
  {
    what: "swap",
    csv: `
Customer,Date,Amount
Ann,2025-05-01,10
Bob,1/19/2025,20
Ann,2025-03-02,30
Cy,2/28/2025,40
`,
    answers: { swappedDates: "swap" },
    is: { orders: 4, sum: 100 },
  },
  {
    what: "eu in us",
    csv: `
Customer,Date,Amount
Ann,05/01/2025,10
Bob,19/01/2025,20
Ann,02/03/2025,30
Cy,28/02/2025,40
`,
    asks: "swappedDates",
  },
  {
    what: "de en dots",
    csv: `
Kunde;Datum;Betrag
Ann;05.01.2025;10
Bob;19.01.2025;20
Ann;31.12.2024;30
`,
    opened: "en",
    is: { orders: 3, sum: 60 },
  },
  {
    what: "us in de",
    csv: `
Customer,Date,Amount
Ann,01/05/2025,10
Bob,01/19/2025,20
Ann,03/02/2025,30
Cy,02/28/2025,40
`,
    opened: "de",
    asks: "swappedDates",
  },
  {
    what: "open order",
    csv: `
Customer,Date,Amount
Ann,01/05/2025,10
Bob,02/03/2025,20
`,
    opened: "text",
    asks: "dayOrder",
  },
  {
    what: "names fr",
    csv: `
Customer;Date;Amount
C0;5 janvier 2025;10
C1;19 févr. 2025;10
C2;3 août 2024;10
C3;14 déc. 2024;10
C4;1er juillet 2024;10
`,
    opened: "text",
    is: { orders: 5, sum: 50 },
  },
  {
    what: "names es",
    csv: `
Customer;Date;Amount
C0;5 de enero de 2025;10
C1;19 feb 2025;10
C2;3 de agosto de 2024;10
C3;14 dic. 2024;10
C4;1 abr 2024;10
`,
    opened: "text",
    is: { orders: 5, sum: 50 },
  },
  {
    what: "names pt",
    csv: `
Customer;Date;Amount
C0;5 de janeiro de 2025;10
C1;19 fev. 2025;10
C2;3 de agosto de 2024;10
C3;14 dez 2024;10
C4;1 out 2024;10
C5;2 de maio de 2024;10
`,
    opened: "text",
    is: { orders: 6, sum: 60 },
  },
  {
    what: "names it",
    csv: `
Customer;Date;Amount
C0;5 gennaio 2025;10
C1;19 feb 2025;10
C2;3 agosto 2024;10
C3;14 dic 2024;10
C4;1 luglio 2024;10
C5;2 mag 2024;10
C6;3 set 2024;10
C7;4 ott 2024;10
C8;5 giu 2024;10
`,
    opened: "text",
    is: { orders: 9, sum: 90 },
  },
  {
    what: "names nl",
    csv: `
Customer;Date;Amount
C0;5 januari 2025;10
C1;19 feb. 2025;10
C2;3 augustus 2024;10
C3;14 dec 2024;10
C4;1 maart 2024;10
C5;2 mei 2024;10
C6;3 mrt. 2024;10
C7;4 okt 2024;10
`,
    opened: "text",
    is: { orders: 8, sum: 80 },
  },
  {
    what: "names de",
    csv: `
Customer;Date;Amount
C0;5. Januar 2025;10
C1;19. Feb. 2025;10
C2;3. August 2024;10
C3;14. Dez. 2024;10
C4;1. März 2024;10
C5;2. Mai 2024;10
C6;4. Okt. 2024;10
C7;7 Jun 2024;10
`,
    opened: "text",
    is: { orders: 8, sum: 80 },
  },
  {
    what: "names en",
    csv: `
Customer;Date;Amount
C0;January 5, 2025;10
C1;19 Feb 2025;10
C2;Aug 3, 2024;10
C3;14-Dec-2024;10
C4;1st March 2024;10
C5;Mar 2nd, 2024;10
C6;Sunday, January 5, 2025;10
C7;Sun 5 Jan 2025;10
C8;5-Jan-25;10
C9;05 JAN 2025;10
`,
    opened: "text",
    is: { orders: 10, sum: 100 },
  },
];
