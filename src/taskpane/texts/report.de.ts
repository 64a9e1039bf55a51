import type { ReportFacts, ReportWords } from "../../core/customers/reportWords";

const HABITS = {
  "Full price only": "nur zum vollen Preis",
  "Discount only": "nur mit Rabatt",
  Both: "beides",
} as const;

const recently = ({ report, recentDays, written }: ReportFacts) =>
  `in den ${recentDays} Tagen bis ${written.day(report.asOf)}`;

/** The ten questions about customers. */
export const report: ReportWords = {
  notKnown: "Nicht bekannt",
  customersToday: ({ report, lapseDays, written }) => [
    "Kunden heute",
    `Bestellten in den ${lapseDays} Tagen bis ${written.day(report.asOf)}; je bestellt haben ${written.count(report.customersEver)}.`,
  ],
  highValueFrom: ({ top }) => [
    "Ein besonders wertvoller Kunde bringt mindestens",
    `Das Wenigste, was einer der besten ${top} der Kunden gezahlt hat, abzüglich Erstattungen.`,
  ],
  highValueCustomers: ({ report, top, written }) => [
    "Besonders wertvolle Kunden",
    `Die besten ${top} von ${written.count(report.customersEver)} Kunden, aufgerundet.`,
  ],
  gained: (facts) => ["Gewonnene Kunden", `Erste Bestellung ${recently(facts)}.`],
  lost: (facts) => ["Verlorene Kunden", `Erreichten ${recently(facts)} ${facts.lapseDays} Tage ohne Bestellung.`],
  boughtAgain: ({ report: { boughtAgain, customersEver }, written }) => [
    "Kauften mehr als einmal",
    `Zwei Bestellungen oder mehr: ${written.share(boughtAgain / customersEver)} von ${written.count(customersEver)} Kunden.`,
  ],
  averageValue: [
    "Durchschnittlicher Wert eines Kunden",
    "Alle Beträge, abzüglich Erstattungen, geteilt durch die Kunden.",
  ],
  shareBelowAverage: [
    "Anteil der Kunden unter dem Durchschnitt",
    "Kunden, die weniger als den Durchschnitt zahlten, von allen.",
  ],
  boughtAt: (habit, share) => [
    `Gekauft: ${HABITS[habit]}`,
    `${share} der Kunden; Rabatt heißt weniger als 99,5 % des Listenpreises.`,
  ],
  noPrices: [
    "Gekauft zum vollen Preis, mit Rabatt oder beides",
    "Geben Sie den Listenpreis jeder Bestellung an, um das zu beantworten.",
  ],
  tradedUp: [
    "Fingen günstig an und stiegen auf",
    "Erste Bestellung im untersten Drittel der ersten Bestellungen, eine spätere über der mittleren Bestellung.",
  ],
  ordersPerCustomer: ["Bestellungen pro Kunde", "Alle Bestellungen geteilt durch alle Kunden."],
  daysBetweenOrders: [
    "Tage zwischen Bestellungen",
    "Über alle Abstände zwischen benachbarten Bestellungen eines Kunden.",
  ],
  noSecondOrder: ["Tage zwischen Bestellungen", "Kein Kunde hat zweimal bestellt."],
  averageOrder: [
    "Durchschnittliche Bestellung",
    "Alle Beträge, abzüglich Erstattungen, geteilt durch die Bestellungen.",
  ],
  boughtThrough: (channel, share) => [
    `Kunden, die über ${channel} kauften`,
    `${share} der Kunden; wer zwei Kanäle nutzt, zählt in beiden.`,
  ],
  noChannels: ["Kunden nach Kanal", "Geben Sie den Kanal jeder Bestellung an, um das zu beantworten."],
};
