import { orderWords } from "../../orders/words.de";
import type { ValueSheetWords } from "./sheetWords.en";

export const valueSheetWords: ValueSheetWords = {
  name: "Kundenwert",
  assumptions: "Annahmen",
  answer: "Ergebnis",
  from: (address, found) => `Aus ${address}. ${found}`,
  direct: "Alle Zahlen sind Formeln über Ihre eigenen Bestellungen.",
  copied: orderWords.copy.copied,
  behind: {
    customers: { name: "Kunden", about: "Was jeder Kunde in den nächsten Tagen wahrscheinlich bestellt und bringt." },
    sources: {
      name: "Quellen",
      about: "Was Kunden wert sind, nach der Quelle der Erstbestellung oder nach der Zahl der genutzten Kanäle.",
    },
    cohorts: { name: "Kohorten", about: "Was Kunden bisher gebracht haben, nach der Zeit ihrer Erstbestellung." },
    trial: {
      name: "Prognosetest",
      about: "Wie gut die Prognose für vergangene Wochen war: was eintraf und was sie erwartete.",
    },
    orders: orderWords.copy.behind,
  },
  answers: {
    customers: "Kunden",
    orders: "Bestellungen",
    customerValue: "Wert eines Kunden",
    value: "Wert aller Kunden",
    returnRate: "Bestellten wieder",
    topShare: "Anteil der besten am Wert",
    error: "Abweichung der Prognose im Test",
  },
  questions: "Fragen zu Ihren Kunden",
  concentration: {
    title: "Wer den Wert bringt",
    customers: "Anteil der Kunden",
    value: "Anteil am Wert",
    equal: "Wenn alle gleich wären",
  },
  sources: "Nach Quelle der Erstbestellung",
  channels: "Nach Zahl der genutzten Kanäle",
  trial: {
    title: "Folgebestellungen: eingetroffen und erwartet",
    x: "Woche",
    y: "Bestellungen bisher",
    came: "Eingetroffen",
    expected: "Erwartet",
  },
  forecast: "Prognose je Kunde",
  cohorts: {
    title: {
      month: "Bisheriger Wert je Kunde, nach Monat der Erstbestellung",
      quarter: "Bisheriger Wert je Kunde, nach Quartal der Erstbestellung",
      year: "Bisheriger Wert je Kunde, nach Jahr der Erstbestellung",
    },
    x: { month: "Monate danach", quarter: "Quartale danach", year: "Jahre danach" },
    y: "Wert je Kunde",
  },
  copy: orderWords.copy.copy,
  heads: {
    questions: ["Frage", "Antwort"],
    sources: ["Quelle", "Kunden", "Durchschnittswert", "Medianwert", "Anteil am Ziel", "Wert", "Anteil am Wert"],
    channels: ["Kanäle", "Kunden", "Durchschnittswert", "Mal ein Kanal"],
    trial: ["Woche", "Bestellungen", "Erwartet", "Abweichung"],
    forecast: [
      "Kunde",
      "Folgebestellungen",
      "Letzte nach",
      "Kunde seit",
      "Aktiv zu",
      "Erw. Bestellungen",
      "Erw. Bestellwert",
      "Erwarteter Wert",
      "Bestellchance",
    ],
    cohort: "Erstbestellung",
    customers: "Kunden",
  },
};
