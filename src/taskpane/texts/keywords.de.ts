import type { Texts } from "./en";

/** The words of every job's first step where it reads keywords, in German. */
export const keywords: Texts["keywords"] = {
  title: "Daten",
  range: "Ihre Keywords",
  why: "Klicken Sie in eine Zelle Ihrer Liste oder Ihres Exports; der ganze Block wird gelesen.",
  sample: "Mit Beispieldaten testen",
  reading: "Wird gelesen …",
  deleted: "Die Zellen mit Ihren Keywords wurden gelöscht. Wählen Sie andere.",
  columns: "Spalten",
  none: "Keine",
  choose: "Bitte wählen …",
  unnamed: "ohne Überschrift",
  checks: (count) => (count === 1 ? "1 Punkt zu prüfen" : `${count} Punkte zu prüfen`),
  role: {
    keyword: "Keywords",
    highBid: "Oberes Gebot",
    lowBid: "Unteres Gebot",
    cpc: "CPC",
    searches: "Suchanfragen pro Monat",
    clicks: "Klicks",
    cost: "Kosten",
    conversions: "Conversions",
  },
  withPoint: (value) => `${value} (der Punkt trennt die Dezimalstellen)`,
  withComma: (value) => `${value} (das Komma trennt die Dezimalstellen)`,
};
