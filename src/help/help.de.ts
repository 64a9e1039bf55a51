import { NAMESPACE, type SampleName } from "./FunctionHelp";
import { GERMAN_SENTENCES } from "./germanSentences";
import type { HelpLanguage } from "./HelpLanguage";

const OVER: Readonly<Record<SampleName, string>> = {
  Keywords:
    "einer Liste von Keywords: Namen in Spalte A, Suchanfragen im Monat in B, niedriges und hohes Gebot in C und D",
  RunningKeywords: "einem Bericht über Keywords: Namen in Spalte A, Klicks in B, Kosten in C, Conversions in D",
  Orders:
    "einer Liste von Bestellungen: Kunde in Spalte A, Datum in B, Betrag in C, Abwicklungskosten in D, Quelle in E",
  Needs: "einer Umfrage: Kunde in Spalte A, Bewertungen von sechs Bedürfnissen in B bis G",
};

/** German. */
export const germanHelp: HelpLanguage = {
  code: "de",
  said(sentence) {
    const said = GERMAN_SENTENCES[sentence];
    if (said === undefined) throw new Error(`src/help/germanSentences.ts has no German for: ${sentence}`);
    return said;
  },
  words: {
    title: "Funktionen von Worth",
    intro: `Was ein Klick und ein Kunde wert sind, als Formeln über Ihre eigenen Zellen. Tippen Sie =${NAMESPACE}. in eine Zelle und wählen Sie eine aus.`,
    all: "Alle Funktionen",
    subjects: {
      clicks: "Klicks und Keywords",
      customers: "Kunden",
      forecast: "Prognosen",
      segments: "Segmente",
      budget: "Budgets",
    },
    mayBeLeftOut: "(kann entfallen)",
    writing: "So wird sie geschrieben",
    parameters: "Argumente",
    gives: "Was sie liefert",
    datesIn: (columns) => `Formatieren Sie Spalte ${columns.join(" und ")} des Ergebnisses als Datum.`,
    example: "Beispiel",
    over: (sample) => `Über ${OVER[sample]}.`,
    inExcel:
      "Öffnen Sie in Excel auf der Registerkarte Start Worth und darin die Funktionsübersicht, um dieses Beispiel in ein Blatt schreiben zu lassen.",
  },
};
