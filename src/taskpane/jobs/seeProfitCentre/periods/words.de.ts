import type { PeriodWords } from "./words.en";

const rowCount = (count: string) => (count === "1" ? "1 Zeile" : `${count} Zeilen`);
const dayCount = (count: string) => (count === "1" ? "1 Tag" : `${count} Tagen`);

export const periodWords: PeriodWords = {
  role: {
    period: "Zeitraum, vom letzten an rückwärts gezählt",
    newCustomers: "Neue Kunden",
    returningCustomers: "Wiederkehrende Kunden",
    ordersOfNew: "Bestellungen neuer Kunden",
    ordersOfReturning: "Bestellungen wiederkehrender Kunden",
    incomeOfNew: "Einnahmen von neuen Kunden",
    incomeOfReturning: "Einnahmen von wiederkehrenden Kunden",
    incomeOfOneTime: "Einnahmen von einmaligen Käufern",
    costOfNew: "Abwicklungskosten neuer Kunden",
    costOfReturning: "Abwicklungskosten wiederkehrender Kunden",
    flowFirstDay: "Erster Tag einer Zeile des undichten Eimers",
    opening: "Kunden an ihrem Anfang",
    gained: "Kunden, die neu kamen",
    back: "Kunden, die zurückkamen",
    lost: "Kunden, die verloren gingen",
    closing: "Kunden an ihrem Ende",
    daysSinceFirst: "Tage seit der ersten Bestellung",
    halfEarned: "Was die Hälfte gebracht hatte",
    mostEarned: "Was mehr als die Hälfte gebracht hatte",
    lastingDays: "Tage bis zur nächsten Stufe",
    periodDays: "Tage eines Zeitraums",
    costPerOrder: "Abgezogene Kosten je Bestellung",
    costShare: "Abgezogener Anteil der Einnahmen",
    lapseDays: "Tage, bis ein Kunde verloren ist",
    flowMonths: "Monate einer Zeile des undichten Eimers",
    couldStay: "Kunden, die bleiben konnten",
    stayed: "Kunden, die blieben",
    allRows: "Zeilen insgesamt",
    asOf: "Letzter Tag, der zählt",
    since: "Erster Tag der Bestellungen",
  },
  found: {
    read: (a) =>
      `${a.periods === "1" ? "1 Zeitraum" : `${a.periods} Zeiträume`} von ${dayCount(a.days)} bis ${a.to}, von Ihrer Datenbank zusammengefasst. Ihre Bestellungen beginnen am ${a.since}.`,
  },
  refusal: {
    none: "In diesen Zellen stehen keine Zeiträume.",
    missing: (column) =>
      `Diesen Zeilen fehlt die Spalte ${column}. Kopieren Sie die Abfrage unten und fügen Sie ihr ganzes Ergebnis ein, mit den Überschriften.`,
    untold:
      "Diese Zeilen sagen nicht, von welchen Tagen sie handeln. Fügen Sie das Ergebnis der Abfrage noch einmal ein.",
    figure: (row, held) =>
      `Eine Zahl in ${row} lässt sich nicht lesen („${held}“). Fügen Sie das Ergebnis der Abfrage noch einmal ein.`,
    impossible: (row) =>
      `Die Zahlen in ${row} widersprechen einander; keine Abfrage ergibt sie so. Fügen Sie das Ergebnis noch einmal ein.`,
    leak: (row) =>
      `Die Kunden in ${row} gehen nicht auf: Es müssen ganze Zahlen sein, und opening, gained und back abzüglich lost müssen closing ergeben. Fügen Sie das Ergebnis der Abfrage noch einmal ein.`,
    torn: (a) =>
      `Der undichte Eimer reißt in ${a.row} ab: opening ist dort ${a.opening}, closing davor aber ${a.before}. Fügen Sie das Ergebnis der Abfrage noch einmal ein.`,
    apart:
      "Diese Zeilen folgen nicht aufeinander wie die eines Ergebnisses: Ein Zeitraum fehlt oder steht zweimal da, oder das Eingebrachte wird weniger. Fügen Sie ein Ergebnis allein ein.",
    mixed:
      "Diese Zeilen stammen aus verschiedenen Ergebnissen: Sie nennen verschiedene Tage oder verschiedene Kosten. Fügen Sie ein Ergebnis allein ein.",
    part: ({ here, all }) => `Das sind ${here} von ${rowCount(all)}, die die Abfrage ergab. Fügen Sie alle ein.`,
    otherDays: ({ here, asked }) =>
      `Diese Zeilen handeln von Zeiträumen von ${dayCount(here)}, oben fragen Sie nach ${asked}. Kopieren Sie die Abfrage unten noch einmal und fügen Sie ihr Ergebnis ein, oder lassen Sie die Tage leer.`,
    spendEnds: ({ spend, orders }) =>
      `Ihre Ausgaben enden am ${spend}, diese Zeilen reichen aber bis ${orders}. Kopieren Sie die Abfrage unten noch einmal: Mit diesen Ausgaben hört sie an jenem Tag auf.`,
  },
  daysTold: (days) => `${days}, wie in der Abfrage.`,
  taken: "Wie die Abfrage sie abgezogen hat",
  answer: {
    otherCosts:
      "Wie lange ein neuer Kunde braucht, um einzubringen, was er kostet, ist nur für die Abwicklungskosten bekannt, die die Abfrage abgezogen hat, und das waren andere. Kopieren Sie die Abfrage unten noch einmal und fügen Sie ihr Ergebnis ein.",
    bucketUntold:
      "Dieses Ergebnis sagt nicht, wie Kunden verloren gehen: Es stammt von einer früheren Abfrage. Kopieren Sie die Abfrage unten noch einmal und fügen Sie ihr Ergebnis ein.",
    otherLapse: ({ here, asked }) =>
      `Im undichten Eimer gilt ein Kunde nach ${dayCount(here)} als verloren, wie in der Abfrage, oben aber nach ${asked}. Kopieren Sie die Abfrage unten noch einmal und fügen Sie ihr Ergebnis ein.`,
    notTold:
      "Wer von anderen geschickt wurde und welche Bestellungen hinter einer Zahl stehen, verlangt einzelne Bestellungen.",
  },
  sheet: {
    direct:
      "Alle Zahlen sind Formeln über die Zeilen jenes Ergebnisses: Fügen Sie ein neueres darüber ein; sie folgen ihm.",
    copied: (sheet) =>
      `Ihre Zeilen lassen sich nicht zählen, wie sie dastehen; Kopien von ihnen stehen daher auf „${sheet}“.`,
    copy: "Die Zeiträume, wie sie gelesen wurden",
    behind: { name: "Zeiträume", about: "Die Zeiträume, wie sie gelesen wurden" },
    checked: "Zeiträume",
  },
};
