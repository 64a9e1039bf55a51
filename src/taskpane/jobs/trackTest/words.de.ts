import type { FieldWords } from "../../job/JobWords";
import { counted, keywordSample, keywordSource } from "../../keywords/words.de";
import type { FieldName } from "./given";
import { trackSheetWords } from "./sheetWords.de";
import type { TrackWords } from "./words.en";

const clicksIn = (clicks: string) => `${clicks} ${clicks === "1" ? "Klick" : "Klicks"}`;
const keywords = (count: string) => counted(count, "keyword");

const fields: Readonly<Record<FieldName, FieldWords>> & TrackWords["fields"] = {
  customerValue: {
    label: "Kundenwert",
    why: "Was ein Kunde insgesamt bringt, abzüglich der Kosten, ihn zu bedienen.",
    wrong: "Geben Sie einen Betrag über 0 ein, z. B. 60.",
  },
  usualRate: {
    label: "Übliche Conversion-Rate",
    why: "Conversions pro Klick, mit denen Sie beim Planen rechneten, noch vor dem ersten Klick.",
    wrong: "Geben Sie eine Rate über 0 % und unter 100 % ein, z. B. 1 %.",
  },
  usualClicks: {
    label: "Ihr Wert in Klicks",
    why: "Wie viele Klicks diese Rate zählt, neben den Klicks, die es gab.",
    wrong: "Geben Sie eine Zahl von Klicks über 0 ein, z. B. 100.",
  },
  clicksAhead: {
    label: "Klicks, die es gibt",
    why: "Wie viele Klicks ein Keyword insgesamt bringen kann, wenn der Plan es nicht sagt: Je mehr, desto länger lohnt sich der Test.",
    wrong: "Geben Sie eine ganze Zahl von Klicks von 0 bis 40.000 ein, z. B. 1.000.",
  },
  confidence: {
    label: "Sicherheit",
    why: "Wie sicher Sie sein möchten, dass ein Keyword mehr bringt, als es kostet, bevor es den Test vorzeitig verlässt.",
  },
};

/** The words of the job "Track a keyword test", in German. */
export const de: TrackWords = {
  name: "Keyword-Test verfolgen",
  about:
    "Welche Keywords des Tests zu pausieren sind, welche weiterlaufen und was beide Phasen bisher kosteten und brachten.",

  sources: {
    plan: {
      range: "Ihr Testplan",
      why: "Klicken Sie in eine Zelle der Keywords auf dem Blatt, das „Keyword-Test planen“ geschrieben hat; die ganze Tabelle wird gelesen.",
      awaited: "Das Ergebnis erscheint hier, sobald Worth Ihren Plan und Ihren Bericht hat.",
      deleted: "Die Zellen mit Ihrem Plan wurden gelöscht. Wählen Sie andere.",
      role: {
        keyword: "Keywords",
        matchType: "Keyword-Option",
        campaign: "Kampagne",
        adGroup: "Anzeigengruppe",
        price: "CPC",
        setAside: "Eingeplant",
        ahead: "Klicks, die es gibt",
      },
      which: {
        keyword: "In welcher Spalte stehen die Keywords?",
        matchType: "In welcher Spalte stehen die Keyword-Optionen?",
        campaign: "In welcher Spalte stehen die Kampagnen?",
        adGroup: "In welcher Spalte stehen die Anzeigengruppen?",
        price: "In welcher Spalte stehen die Kosten pro Klick (CPC)?",
        setAside: "In welcher Spalte steht das Geld für jeden Test?",
        ahead: "In welcher Spalte stehen die Klicks, die es gibt?",
      },
    },
    report: {
      ...keywordSource,
      range: "Der Bericht des laufenden Tests",
      why: "Keywords mit Klicks, Kosten und Conversions seit Beginn des Tests; mit einer Spalte für Tage oder Monate gibt es das Ergebnis auch nach Monaten.",
      deleted: "Die Zellen mit Ihrem Bericht wurden gelöscht. Wählen Sie andere.",
      awaited: "Das Ergebnis erscheint hier, sobald Worth Ihren Bericht hat.",
    },
  },

  fields,

  found: {
    plan: ({ keywords: count, money, left }) =>
      `${keywords(count)} geplant, ${money} eingeplant${left === "0" ? "" : `; ${left} ${left === "1" ? "Zeile" : "Zeilen"} ohne Preis ausgelassen`}.`,
  },

  refusal: {
    noPlan: "In diesen Zellen stehen keine geplanten Keywords. Wählen Sie die Tabelle Ihres Plans.",
    noColumns: "Wählen Sie oben die Spalten mit Klicks, Kosten und Conversions.",
    noValue: "Geben Sie oben ein, was ein Kunde wert ist.",
    twofold: (keyword) =>
      `„${keyword}“ steht mehrmals im Plan, und der Bericht sagt weder nach Keyword-Option noch nach Kampagne oder Anzeigengruppe, welche Zeile welche ist. Nehmen Sie diese Spalten in den Bericht auf.`,
  },

  phase: {
    pause: "Jetzt pausieren",
    roi: "In die ROI-Phase",
    testing: "Im Test",
    notStarted: "Nicht begonnen",
    untested: "Nicht im Test",
  },

  todo: {
    pause: (a) => `Pausieren: Ein Klick kostet ${a.cpc} und bringt voraussichtlich ${a.epc}`,
    roi: (a) => `Laufen lassen: Ein Klick kostet ${a.cpc} und bringt voraussichtlich ${a.epc}`,
    testing: (toGo) => `Weiter testen: noch ${clicksIn(toGo)}`,
    testingUnless: (toGo) =>
      `Weiter testen: pausieren, wenn ${toGo === "1" ? "der nächste Klick" : `die nächsten ${toGo} Klicks`} nichts verkaufen`,
    notStarted: (planned) => `Beginnen: ${clicksIn(planned)} geplant`,
    untested: "Der Plan testet es nicht, und es hat keine Klicks",
  },

  answer: {
    pause: (count) =>
      count === "0" ? "Kein Keyword ist jetzt zu pausieren." : `Pausieren Sie jetzt ${keywords(count)}.`,
    roi: (count) => (count === "0" ? "" : `Lassen Sie ${count} laufen.`),
    testing: (count) => (count === "0" ? "" : `Testen Sie ${count} weiter.`),
    notStarted: (count) => (count === "0" ? "" : `${count} ${count === "1" ? "hat" : "haben"} noch nicht begonnen.`),
    spent: "bisher für den Test ausgegeben",
    spentCounted: (planned) =>
      `Die Kosten der Klicks jedes Keywords bis zur geplanten Zahl. Der Plan sieht für alle zusammen ${planned} vor.`,
    toGo: "Klicks bis zum Ende",
    toGoCounted:
      "Der Keywords, die noch im Test sind: ihre geplanten Klicks abzüglich der bisherigen, oder weniger, wenn eines früher pausiert würde, falls keiner der nächsten Klicks verkauft.",
    phases: "Was beide Phasen kosteten und brachten",
    phasesCounted:
      "Zum Test gehören die Klicks eines Keywords bis zur geplanten Zahl, mit ihrem Anteil an Ausgaben und Verkäufen. Die darüber hinaus gehören zur ROI-Phase. Ein Verkauf zählt so viel, wie ein Kunde wert ist.",
    test: "Testphase",
    roiPhase: "ROI-Phase",
    heads: { phase: "Phase", clicks: "Klicks", spent: "Ausgegeben", sales: "Verkäufe", gain: "Überschuss" },
    months: "Nach Monaten",
    monthHeads: { month: "Monat", test: "Kosten im Test", roi: "Kosten in der ROI-Phase", sales: "Verkäufe" },
    strangers: (count, names) =>
      `${keywords(count)} des Berichts ${count === "1" ? "steht" : "stehen"} nicht im Plan und ${count === "1" ? "zählt" : "zählen"} hier nicht: ${names}`,
    andMore: (count) => ` und ${count} mehr`,
    group: (phase, count) => `${phase} (${count})`,
    figures: (a) =>
      `${a.clicks} von ${clicksIn(a.planned)}; ${a.spent} von ${a.money} ausgegeben; ${a.sales} ${a.sales === "1" ? "Verkauf" : "Verkäufe"}.`,
    others: (count) => `${count} weitere`,
    line: (keyword, todo) => `${keyword}: ${todo}`,
  },

  written: (name) =>
    `Auf das Tabellenblatt „${name}“ geschrieben. Fügen Sie einen neueren Bericht über dem alten ein, und es passt sich an.`,

  sheet: trackSheetWords,

  sample: {
    ...keywordSample,
    "Sample plan": "Beispielplan",
    "Sample test report": "Beispiel-Testbericht",
    "Set aside": "Einplanen",
    "Cost per click": "Kosten pro Klick",
    Month: "Monat",
  },
};
