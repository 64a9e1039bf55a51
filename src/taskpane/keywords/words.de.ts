import { subjectsIn } from "./subjects";
import type { SampleWords } from "../job/JobWords";
import type { Texts } from "../texts/en";
import type { Role } from "../../imports/keywords/Role";
import { capital } from "../texts/capital";

export const { counted, headedMany, headedOne, many } = subjectsIn({
  keyword: ["Keyword", "Keywords"],
  searchTerm: ["Suchbegriff", "Suchbegriffe"],
  target: ["Targeting-Ziel", "Targeting-Ziele"],
  product: ["Produkt", "Produkte"],
  placement: ["Placement", "Placements"],
  audience: ["Zielgruppe", "Zielgruppen"],
  ad: ["Anzeige", "Anzeigen"],
  adGroup: ["Anzeigengruppe", "Anzeigengruppen"],
  campaign: ["Kampagne", "Kampagnen"],
});

const OPEN_AGAIN = "Öffnen Sie die Datei erneut über Daten > Aus Text/CSV und wählen Sie, woher sie stammt.";

/** The same in every case: "bei 3 Keywords", "3 Keywords haben". */
const keywordCount = (count: number) => (count === 1 ? "1 Keyword" : `${count} Keywords`);
const rowCount = (count: number) => (count === 1 ? "1 Zeile" : `${count} Zeilen`);
const have = (count: number) => `${keywordCount(count)} ${count === 1 ? "hat" : "haben"}`;
const are = (count: number) => `${keywordCount(count)} ${count === 1 ? "ist" : "sind"}`;
const them = (count: number) => (count === 1 ? "es" : "sie");

/** What Worth says about a range of keywords, in German. */
export const keywordSentences: Texts["keywordSentences"] = {
  /** With the article, in the plural, where subject and object are alike: "In welcher Spalte stehen die Klicks?" */
  role: {
    keyword: "die Keywords",
    matchType: "die Keyword-Optionen",
    campaign: "die Kampagnen",
    adGroup: "die Anzeigengruppen",
    account: "die Konten",
    status: "die Zustände (aktiviert, pausiert)",
    network: "die Werbenetzwerke",
    date: "die Tage",
    device: "die Geräte",
    currency: "die Währungen",
    clicks: "die Klicks",
    impressions: "die Impressionen",
    cost: "die Kosten",
    conversions: "die Conversions",
    conversionValue: "die Conversion-Werte",
    cpc: "die Kosten pro Klick (CPC)",
    maxCpc: "die maximalen CPCs",
    lowBid: "die unteren Gebote",
    highBid: "die oberen Gebote",
    searches: "die Suchanfragen pro Monat",
  },
  figures: "die Zahlen",

  summary: {
    read: (records, subject) => `${counted(records, subject)} gelesen`,
    readFrom: (records, subject, rows) => `${counted(records, subject)} aus ${rowCount(rows)} gelesen`,
    by: (heading) => `nach der Spalte „${heading}“`,
    paused: (count) => `${count} pausiert`,
    noBid: (count) => `${count} ohne Gebot`,
    noCpc: (count) => `${count} ohne CPC`,
    leftOut: {
      total: (count) => `${count} ${count === 1 ? "Summenzeile" : "Summenzeilen"} weggelassen`,
      noKeyword: (count) => `${rowCount(count)} ohne Keyword weggelassen`,
      otherCurrency: (count) =>
        `${rowCount(count)} in ${count === 1 ? "anderer Währung" : "anderen Währungen"} weggelassen`,
      secondTable: (count) => `${rowCount(count)} einer zweiten Tabelle weggelassen`,
    },
    totalsAgree: "die Summen stimmen mit denen des Berichts überein",
    totalsDiffer: "die Summen stimmen nicht mit denen des Berichts überein",
  },

  question: {
    column: (role) => `In welcher Spalte stehen ${role}?`,
  },

  finding: {
    keywordLost: ({ count, where }) =>
      `Excel hielt ${keywordCount(count)} für ${count === 1 ? "eine Formel" : "Formeln"} und zeigt stattdessen einen Fehler (${where}). Geben Sie ${them(count)} mit einem Apostroph davor noch einmal ein.`,
    keywordRestored: ({ count, where }) =>
      `Excel hielt ${keywordCount(count)} für ${count === 1 ? "eine Formel" : "Formeln"} (${where}). Der Text wurde aus der Formel gelesen: Prüfen Sie ihn.`,
    keywordNotText: ({ count, where }) =>
      `${are(count)} kein Text (${where}): Excel hat das Geschriebene vielleicht verändert. Prüfen Sie ${them(count)}.`,
    duplicate: ({ count, where }) =>
      `${keywordCount(count)} ${count === 1 ? "steht" : "stehen"} schon in einer früheren Zeile (${where}). Löschen Sie die Zeilen, die nicht doppelt zählen sollen.`,
    differs: ({ figures, where }) =>
      `${capital(figures)} eines Keywords unterscheiden sich von Zeile zu Zeile (${where}). Die erste Zeile zählt.`,
    moreConversionsThanClicks: ({ count, where }) =>
      `${have(count)} mehr Conversions als Klicks (${where}), also keine Conversion-Rate als Grundlage.`,
    moreClicksThanImpressions: ({ count, where }) =>
      `${have(count)} mehr Klicks als Impressionen (${where}). Prüfen Sie die Spalten.`,
    costWithoutClicks: ({ count, where }) =>
      `${have(count)} Kosten, aber keine Klicks (${where}). Prüfen Sie die Spalten.`,
    negative: ({ count, figures, where }) =>
      `${capital(figures)} von ${keywordCount(count)} liegen unter 0 (${where}). Berichtigen Sie sie oder lassen Sie diese Zeilen weg.`,
    tooLarge: ({ count, figures, where }) =>
      `${capital(figures)} von ${keywordCount(count)} sind zu groß, um wahr zu sein (${where}). Prüfen Sie die Spalte.`,
    notWhole: ({ count, figures, where }) =>
      `${capital(figures)} von ${keywordCount(count)} sind keine ganzen Zahlen (${where}): Excel hat vielleicht Tausenderpunkte für Dezimalpunkte gehalten. ${OPEN_AGAIN}`,
    unreadable: ({ count, figures, where }) =>
      `${capital(figures)} von ${keywordCount(count)} sind keine Zahlen (${where}). Berichtigen Sie sie oder lassen Sie diese Zeilen weg.`,
  },
  unreadable: {
    date: ({ count, figures, where }) =>
      `${capital(figures)} von ${keywordCount(count)} hat Excel in Datumsangaben verwandelt (${where}), die Zahlen sind verloren. ${OPEN_AGAIN}`,
    error: ({ count, figures, where }) =>
      `${capital(figures)} von ${keywordCount(count)} sind Fehlerwerte (${where}). Berichtigen Sie die Formeln oder lassen Sie diese Zeilen weg.`,
  },
  wrongTotal: ({ label, figures, expected, got }) =>
    `„${label}“ nennt für ${figures} ${expected}, die gelesenen Zeilen ergeben ${got}. Prüfen Sie, ob im Bereich eine Zeile fehlt.`,
  andMore: (count) => ` und ${count} weitere`,
};

/** The words for a range of keywords, whichever job reads it, in German. */
export const keywordSource = {
  range: "Ihre Keywords",
  why: "Klicken Sie in eine Zelle Ihrer Liste oder Ihres Exports; der ganze Block wird gelesen.",
  deleted: "Die Zellen mit Ihren Keywords wurden gelöscht. Wählen Sie andere.",
  role: {
    keyword: "Keywords",
    highBid: "Oberes Gebot",
    lowBid: "Unteres Gebot",
    cpc: "CPC",
    searches: "Suchanfragen pro Monat",
    clicks: "Klicks",
    cost: "Kosten",
    conversions: "Conversions",
    conversionValue: "Conversion-Wert",
  },
  which: Object.fromEntries(
    Object.entries(keywordSentences.role).map(([role, words]) => [role, keywordSentences.question.column(words)]),
  ) as Record<Role, string>,
};

/** The invented keywords, and the headings of their columns: each is one that the pane reads as it reads the English. */
export const keywordSample: SampleWords = {
  "Sample keywords": "Beispiel-Keywords",
  "Sample report": "Beispielbericht",
  Keyword: "Keyword",
  "Monthly searches": "Suchvolumen",
  "Low bid": "Niedriges Gebot",
  "High bid": "Hohes Gebot",
  Clicks: "Klicks",
  Cost: "Kosten",
  Conversions: "Conversions",

  "loose leaf tea": "loser tee",
  "loose leaf tea gift set": "loser tee geschenkset",
  "green tea online": "grüner tee online",
  "japanese green tea": "japanischer grüner tee",
  "ceremonial matcha powder": "matcha pulver zeremonie",
  "matcha starter kit": "matcha starterset",
  "oolong tea": "oolong tee",
  "best oolong tea": "bester oolong tee",
  "pu erh tea cake": "pu erh teekuchen",
  "earl grey loose leaf": "earl grey lose",
  "english breakfast tea leaves": "english breakfast teeblätter",
  "decaf loose leaf tea": "entkoffeinierter loser tee",
  "herbal tea for sleep": "kräutertee zum schlafen",
  "chamomile tea bulk": "kamillentee großpackung",
  "rooibos tea": "rooibos tee",
  "tea subscription": "tee abo",
  "monthly tea box": "monatliche teebox",
  "tea gift basket": "tee geschenkkorb",
  "tea tasting set": "tee probierset",
  "cast iron teapot": "gusseiserne teekanne",
  "glass teapot with infuser": "glas teekanne mit sieb",
  "tea caddy": "teedose",
  "what is white tea": "was ist weißer tee",
  "how to brew gyokuro": "gyokuro zubereiten",
};
