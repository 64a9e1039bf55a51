import { counted, headedMany, headedOne, many } from "../../keywords/words.de";
import type { JudgeSheetWords } from "./sheetWords.en";

/** The same in German. */
export const judgeSheetWords: JudgeSheetWords = {
  name: "Keyword-Urteile",
  named: (subject) => (subject === "keyword" ? "Keyword-Urteile" : `Urteile über ${many(subject)}`),
  assumptions: "Annahmen",
  answer: "Ergebnis",
  from: (address, summary) => `Aus ${address}. ${summary}`,
  conversionWorth: "Wert einer Conversion",
  countedShare: "Anteil der Klicks, der zählt",
  counting:
    "Zählende Klicks: die Klicks mal diesem Anteil, mindestens aber einer für jede Conversion. Urteil, EPC und was zu tun ist richten sich nach ihnen.",
  lags: {
    heading: "Tage bis zur Conversion",
    label: "Tage nach dem Klick",
    end: "Endet mit Tag",
    conversions: "Conversions",
    arrived: "Bis dahin da",
    fixed: "Die Conversions nach Tagen stehen hier als Werte. Keine Formel kann ihre Zellen lesen.",
  },
  reportedFrom:
    "Wert einer Conversion: die Conversion-Werte der Zeilen darunter, geteilt durch ihre Conversions, abzüglich der Kosten der Abwicklung.",
  ordersFrom: (customers, orders) =>
    `Kundenwert: ${orders} ${orders === "1" ? "Bestellung" : "Bestellungen"} von ${customers} Kunden; ändert sich eine Bestellung, wird neu gerechnet.`,
  unjudged: (count, names) => `${count} nicht beurteilt, ${count === 1 ? "mit" : "jeweils mit"} Grund: ${names}`,
  fixed: (count, subject) =>
    `Als Werte stehen hier die Zahlen von: ${counted(count, subject)}. Keine Formel kann ihre Zellen lesen.`,
  learnt:
    "Die übliche Conversion-Rate und ihr Wert folgen den Klicks und Conversions darunter. Überschreiben Sie sie, um nach anderen zu urteilen; eine Rate allein ist einen Verkauf wert.",
  untoldWorth: (why) =>
    `Die übliche Conversion-Rate ist die aller Klicks und Conversions darunter, einen Verkauf wert, solange diese nicht mehr verraten. ${why}`,
  untold: (rate, why) =>
    `Die übliche Conversion-Rate bleibt bei ${rate}, einen Verkauf wert, solange die Klicks und Conversions darunter keine andere verraten. ${why}`,
  tests:
    "Die Testklicks wurden berechnet, als dieses Blatt geschrieben wurde. Ändern Sie sie, um zu sehen, was ein anderer Test wert ist.",
  andMore: (count) => ` und ${count} mehr`,
  totals: {
    clicks: "Klicks",
    cost: "Kosten",
    conversions: "Conversions",
    earned: "Ertrag",
    gain: "Überschuss",
    unjudged: "Nicht beurteilt",
    all: "Alle",
  },
  one: headedOne,
  many: headedMany,
  columns: {
    clicks: "Klicks",
    cost: "Kosten",
    conversions: "Conversions",
    counted: "Zählende Klicks",
    cpc: "CPC",
    low: "EPC von",
    expected: "EPC",
    high: "EPC bis",
    chance: "Gewinnchance",
    verdict: "Urteil",
    highestCpc: "Neuer höchster CPC",
    pauseAt: "Pausieren bei",
    clicksToGo: "Klicks bis dahin",
    action: "Was zu tun ist",
    testClicks: "Testklicks",
    testValue: "Wert des Tests",
    workingsPlace: "Platz in den Rechnungen",
    conversionValue: "Conversion-Wert",
    matchType: "Keyword-Option",
    campaign: "Kampagne",
    adGroup: "Anzeigengruppe",
    status: "Status",
  },
  change: {
    keyword: "Keyword zum Hochladen",
    type: "Keyword-Option zum Hochladen",
    bidNow: "Max. CPC jetzt",
    isPaused: "Pausiert",
  },
  changes: {
    name: "Änderungen",
    about:
      "was hochzuladen ist. Kopieren Sie die Zeilen mit Überschriften; im Google Ads Editor: Konto > Importieren > Text einfügen. Pausiertes bleibt pausiert.",
    unplaced:
      "Änderungen: Ihr Bericht nennt nicht sowohl Kampagnen als auch Anzeigengruppen; tragen Sie diese ein, bevor Sie hochladen.",
  },
  without: {
    noClicks: "Keine Klicks",
    missing: "Zahl fehlt",
    belowZero: "Zahl unter 0",
    moreConversionsThanClicks: "Mehr Conversions als Klicks",
  },
  chart: {
    title: "EPC gegen CPC",
    breakEven: "Gewinnschwelle",
    line: "Gewinnschwelle im Diagramm",
  },
};
