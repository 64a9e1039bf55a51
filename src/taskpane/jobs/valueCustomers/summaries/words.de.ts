import { customerCount } from "../../../orders/customerCount.de";
import type { SummaryWords } from "./words.en";

const rowCount = (count: string) => `${count} ${count === "1" ? "Zeile" : "Zeilen"}`;

export const summaryWords: SummaryWords = {
  role: {
    repeatOrders: "Folgebestellungen",
    recency: "Wochen von der ersten zur letzten Bestellung",
    age: "Wochen seit der ersten Bestellung",
    averageOrderValue: "Mittlerer Wert einer Folgebestellung",
    customers: "Anzahl der Kunden",
    orders: "Bestellungen von ihnen allen",
    spend: "Geld, das sie alle gezahlt haben",
    asOf: "Letzter berücksichtigter Tag",
    allRows: "Zeilen insgesamt",
    allCustomers: "Kunden insgesamt",
  },
  which: {
    repeatOrders: "Welche Spalte enthält die Folgebestellungen?",
    recency: "Welche Spalte enthält die Wochen von der ersten zur letzten Bestellung?",
    age: "Welche Spalte enthält die Wochen seit der ersten Bestellung?",
    averageOrderValue: "Welche Spalte enthält den mittleren Wert einer Folgebestellung?",
    customers: "Welche Spalte sagt, für wie viele Kunden eine Zeile steht?",
    orders: "Welche Spalte enthält die Bestellungen von ihnen allen?",
    spend: "Welche Spalte enthält das Geld, das sie alle gezahlt haben?",
    asOf: "Welche Spalte enthält den letzten berücksichtigten Tag?",
    allRows: "Welche Spalte sagt, wie viele Zeilen es sind?",
    allCustomers: "Welche Spalte sagt, wie viele Kunden es sind?",
  },
  found: {
    read: (rows, customers, day) =>
      `${customerCount(customers)} in ${rowCount(rows)}, von Ihrer Datenbank zusammengefasst${day === undefined ? "" : ` bis ${day}`}.`,
    unchecked:
      "Ob das alle ihre Zeilen sind, sagt die Tabelle nicht: Vergleichen Sie ihre Zahl mit der, die die Datenbank nannte.",
  },
  refusal: {
    none: "In diesen Zellen sind keine Kunden.",
    figure: (row, held) =>
      `Eine Zahl in ${row} lässt sich nicht lesen („${held}“). Fügen Sie das Ergebnis der Abfrage noch einmal ein.`,
    history: (row) =>
      `Die Zahlen in ${row} können nicht von Kunden sein: Folgebestellungen liegen an ebenso vielen Tagen nach der ersten, und keine nach heute. Fügen Sie das Ergebnis der Abfrage noch einmal ein.`,
    mixed:
      "Diese Zeilen stammen aus verschiedenen Ergebnissen: Sie nennen verschiedene Tage oder verschieden viele Kunden. Fügen Sie ein Ergebnis allein ein.",
    part: ({ here, all }) =>
      `Das sind ${here} von ${all === "1" ? "1 Zeile" : `${all} Zeilen`}, die die Abfrage ergab. Fügen Sie alle ein; sind es zu viele für ein Blatt, wählen Sie für die Abfrage längere Abschnitte von Tagen.`,
    customers: ({ here, all }) =>
      `Diese Zeilen stehen für ${customerCount(here)}, die Abfrage zählte aber ${all}. Fügen Sie ihr Ergebnis noch einmal ein.`,
    noValues:
      "Diese Zeilen sagen, wann Kunden bestellt haben, aber nicht, für wie viel. Nennen Sie unten die Spalte Ihrer Datenbank mit dem Betrag und nehmen Sie jene Abfrage.",
    noDay:
      "Diese Zeilen sagen nicht, bis zu welchem Tag sie reichen. Fügen Sie das ganze Ergebnis der Abfrage ein, mit seiner Spalte as_of.",
  },
  written: {
    name: "Kunden zusammengefasst",
    from: (range, found) => `Zusammengefasst in ${range}. ${found}`,
    direct: "Die Formeln sehen auf diese Zellen: Ändern Sie eine Annahme oder eine Zeile, folgen die Zahlen.",
    copied: "Die Zeilen stehen rechts auf diesem Blatt als Zahlen: Keine Formel kann alle ihre Zellen lesen.",
    behind: {
      model: { name: "Modell", about: "Wie die Prognose entsteht, für Fachleute: das Modell und seine Parameter." },
    },
    assumptions: "Annahmen",
    wrongDays: (most) => `Schreiben Sie eine Zahl von Tagen von 1 bis ${most}: So viele fassen die Wochen darunter.`,
    answer: "Was sie wert sind",
    copy: "Kunden, wie sie gelesen wurden",
    sentence: ({ days, value, ordering }) =>
      `In den nächsten ${days} Tagen sind von ihnen noch ${value} zu erwarten, und etwa ${ordering} von ihnen werden wohl bestellen.`,
    inOrders: (orders) => (orders === "1" ? "in 1 Bestellung" : `in ${orders} Bestellungen`),
    score:
      "Lassen Sie Ihre Datenbank jeden Kunden bewerten: Worth hat die Abfrage dafür, mit dem, was hier gelernt wurde.",
    answers: {
      customers: "Kunden",
      orders: "Bestellungen",
      spend: "Gezahltes Geld",
      value: "Wert aller Kunden",
      customerValue: "Wert eines Kunden",
      returnRate: "Kamen wieder",
      left: "Bleibt nach Abwicklungskosten",
      valueAhead: "Wert in den Tagen voraus",
      ordersAhead: "Bestellungen in den Tagen voraus",
      ordering: "Kunden, die darin bestellen",
    },
    weeks: "Die Tage voraus, Woche für Woche",
    weekHeads: ["Woche", "Tage", "Bestellungen bisher", "Gezahlt bisher", "Wert der Woche", "Wert bisher"],
    chart: {
      title: "Wert, der kommt",
      value: "Wert bisher",
      x: "Tage voraus",
      y: "Wert nach Kosten, wie er heute zählt",
    },
  },
  queries: {
    sumUp: {
      title: "1. Kunden zusammenfassen",
      about:
        "Wenige Zeilen, wie viele Bestellungen es auch sind. Fügen Sie das Ergebnis in ein leeres Blatt ein und wählen Sie es oben: Dann steht unten, was Ihre Kunden wert sind, wie aus den Bestellungen selbst.",
    },
    score: {
      title: "2. Jeden Kunden bewerten",
      about:
        "Was aus dem ersten Ergebnis gelernt wurde, als Abfrage: für jeden Kunden die Chance, noch aktiv zu sein, zu erwartende Bestellungen und ihr Wert, in Ihrer Datenbank.",
    },
    noScoreYet:
      "Wählen Sie oben das Ergebnis der ersten Abfrage; was daraus gelernt wird, steht dann hier als Abfrage.",
    noScore: "Es gibt kein Modell, das Ihre Datenbank rechnen könnte: Die Antwort sagt, warum.",
  },
  answer: {
    sentence: ({ customers, value, each, back }) =>
      `${customerCount(customers)} brachten ${value} nach Abwicklungskosten, je ${each}, und ${back} von allen kamen wieder.`,
    untried:
      "Summen sagen nicht, wie falsch Prognosen für Ihren Shop bisher waren, anders als einzelne Bestellungen: Halten Sie die Spanne für zu eng.",
    backCounted: "Kunden mit einer Bestellung an einem späteren Tag als ihrer ersten, von allen.",
    notTold:
      "Wer das meiste davon bringt, Herkunft und Listen von Kunden brauchen die einzelnen Bestellungen: Die Abfragen unten holen aus Ihrer Datenbank, was sie dazu sagen kann.",
  },
};
