import { customerCount } from "../../../orders/customerCount.de";
import type { SummedWords } from "./words.en";

const rowCount = (count: string) => `${count} ${count === "1" ? "Zeile" : "Zeilen"}`;

export const summedWords: SummedWords = {
  role: {
    groupedBy: "Wonach Kunden gruppiert sind",
    group: "Gruppe",
    customers: "Wie viele Kunden",
    spend: "Geld, das sie zusammen zahlten",
    medianSpend: "Median dessen, was sie zahlten",
    asOf: "Letzter betrachteter Tag",
    allRows: "Zeilen insgesamt",
    allCustomers: "Kunden insgesamt",
  },
  query: {
    title: "Kunden nach Gruppen",
    about:
      "Gibt je Wertgruppe und je Wertstufe aller Ihrer Kunden eine Zeile. Fügen Sie das Ergebnis mit den Überschriften in ein Blatt ein und wählen Sie es oben: Die Gruppen stehen dann hier wie aus den Bestellungen.",
  },
  found: (a) =>
    `${customerCount(a.customers)} in ${rowCount(a.rows)} mit Gruppen, von Ihrer Datenbank bis ${a.day} zusammengezählt.`,
  noSheet:
    "Hier gibt es kein Blatt zu schreiben: Diese Gruppen sind Summen, und die eingefügten Zeilen enthalten sie alle. Mit „Jeder Kunde“ oben sagt Ihre Datenbank, welcher Kunde in welcher Gruppe ist.",
  refusal: {
    none: "In diesen Zellen stehen keine Gruppen.",
    figure: (row, held) =>
      `Eine Zahl in ${row} ist nicht zu lesen („${held}“). Fügen Sie das Ergebnis der Abfrage noch einmal ein.`,
    impossible: (row) =>
      `Die Zahlen in ${row} können nicht die einer Gruppe sein: Sie hat einen Namen und eine ganze Zahl von Kunden. Fügen Sie das Ergebnis der Abfrage noch einmal ein.`,
    mixed:
      "Diese Zeilen stammen aus verschiedenen Ergebnissen: Sie sprechen von verschiedenen Tagen oder Kundenzahlen oder enthalten eine Gruppe zweimal. Fügen Sie nur ein Ergebnis ein.",
    untold:
      "Diese Zeilen sagen nicht, wie viele es insgesamt sind und bis zu welchem Tag. Fügen Sie das ganze Ergebnis der Abfrage mit allen Spalten ein.",
    part: (a) => `Das sind ${a.here} von ${rowCount(a.all)}, die die Abfrage ergab. Fügen Sie alle ein.`,
    customers: (a) =>
      `Diese Gruppen enthalten ${customerCount(a.here)}, die Abfrage zählte aber ${a.all}. Fügen Sie ihr Ergebnis noch einmal ein.`,
  },
};
