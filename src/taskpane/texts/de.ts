import { german } from "../../sentences/german";
import { functionGuide } from "./functionGuide.de";
import { judgeKeywords } from "./judgeKeywords.de";
import { keywordSentences } from "./keywordSentences.de";
import { keywords } from "./keywords.de";
import { planTest } from "./planTest.de";
import { sampleWord } from "./sampleWords.de";
import { segmentCustomers } from "./segmentCustomers.de";
import { splitBudget } from "./splitBudget.de";
import type { Texts } from "./texts";
import { valueCustomers } from "./valueCustomers.de";
import { problems, turnIntoValues } from "./workbookTools.de";
import { write } from "./write.de";

const START = "Worth läuft in Excel. Öffnen Sie eine Arbeitsmappe und starten Sie Worth auf der Registerkarte „Start“.";

/**
 * German. Verdicts and group names that functions give stay English on sheets, as the functions give them. One word for
 * each idea: Kundenwert (customer value), Testkosten (cost to test), Gewinnchance (chance of profit), Urteil (verdict),
 * Abwicklungskosten (fulfilment cost), Kapitalkosten (cost of money), Gewinnung and Bindung (acquisition, retention),
 * Sättigung (ceiling), Erträge (returns), Bedürfnis (need), Tabellenblatt (sheet), Bereich (range), Zelle (cell).
 */
export const de: Texts = {
  title: "Worth",
  backToHome: "Zurück zu allen Aufgaben",
  patience:
    "Das dauert eine Weile. Falls Sie gerade in eine Zelle tippen, drücken Sie dort die Eingabetaste: Excel wartet, bis Sie fertig sind.",
  outsideExcel: START,

  home: {
    what: "Worth berechnet aus den Zahlen in Ihrer Arbeitsmappe, was ein Klick und was ein Kunde wert ist.",
    jobs: "Was möchten Sie tun?",
    tools: "Mehr",
    functionGuide: {
      name: "Funktionsübersicht",
      about: "Alle Funktionen mit Hilfe und einem Beispiel.",
    },
    problems: {
      name: "Probleme",
      about: "Zellen, die einen Fehler zeigen, und was jeweils zu tun ist.",
    },
    turnIntoValues: {
      name: "In Werte umwandeln",
      about: "Zum Weitergeben an Personen, die Worth nicht haben.",
    },
    welcome: {
      title: "Neu hier?",
      text: "Probieren Sie es zuerst mit einem erfundenen Teeladen. Das dauert eine Minute und kommt auf ein eigenes Tabellenblatt.",
      tryIt: "Mit Beispieldaten testen",
      skip: "Nein, danke",
    },
    planTest: {
      name: "Keyword-Test planen",
      about: "Was Sie einplanen sollten, um herauszufinden, welche Keywords Kunden bringen.",
    },
    judgeKeywords: {
      name: "Laufende Keywords beurteilen",
      about: "Bei welchen Keywords sich die Klicks rechnen, welche Verlust machen und welche weiter zu testen sind.",
    },
    valueCustomers: {
      name: "Kundenwert berechnen",
      about: "Was Kunden mit der Zeit bringen, wer das meiste davon bringt und was noch zu erwarten ist.",
    },
    segmentCustomers: {
      name: "Kunden segmentieren",
      about: "Wer dasselbe braucht, was jedes dieser Segmente am meisten braucht und was es wert ist.",
    },
    splitBudget: {
      name: "Budget aufteilen",
      about:
        "Was jeder Kanal bekommen sollte und wie viel Sie für Neukunden und für die Kundenbindung ausgeben sollten.",
    },
  },

  howCounted: {
    question: "Wie wird das gerechnet?",
    about: (figure) => `Wie wird das gerechnet? ${figure}`,
  },

  rangeField: {
    placeholder: "Keywords!A1:E25",
    useSelection: "Auswahl übernehmen",
  },

  row: (number) => `Zeile ${number}`,

  formula: german,
  sampleWord,

  keywords,
  keywordSentences,
  write,
  planTest,
  judgeKeywords,
  valueCustomers,
  segmentCustomers,
  splitBudget,
  functionGuide,
  turnIntoValues,
  problems,

  problem: {
    notARange: ({ subject }) =>
      subject
        ? `„${subject}“ ist kein Bereich. Schreiben Sie ihn wie Keywords!A1:E25, oder markieren Sie die Zellen und klicken Sie auf „Auswahl übernehmen“.`
        : "Geben Sie einen Bereich ein, wie Keywords!A1:E25, oder markieren Sie die Zellen und klicken Sie auf „Auswahl übernehmen“.",
    noSuchSheet: ({ subject }) =>
      `In dieser Arbeitsmappe gibt es kein Tabellenblatt „${subject}“. Prüfen Sie den Namen, oder markieren Sie die Zellen und klicken Sie auf „Auswahl übernehmen“.`,
    noSuchRange: ({ subject }) =>
      `Excel kennt den Bereich „${subject}“ nicht. Markieren Sie die Zellen und klicken Sie auf „Auswahl übernehmen“.`,
    severalAreas: () => "Es sind mehrere getrennte Bereiche markiert. Markieren Sie einen zusammenhängenden Block.",
    emptyRange: ({ subject }) => `In ${subject} steht nichts. Markieren Sie die Zellen mit Ihren Daten.`,
    notACell: () => "Ein Bild oder Diagramm ist markiert. Klicken Sie zuerst in eine Zelle Ihrer Daten.",
    protected: () =>
      "Diese Arbeitsmappe oder dieses Blatt ist geschützt. Heben Sie den Schutz auf (Registerkarte „Überprüfen“) und versuchen Sie es noch einmal.",
    tooLarge: () => "Das ist mehr, als Excel auf einmal herausgibt. Markieren Sie weniger Zeilen.",
    occupied: ({ subject }) =>
      `In ${subject} neben Ihren Zeilen steht inzwischen etwas, und das bleibt. Es wurde nichts geschrieben. Leeren Sie diese Zellen oder lassen Sie die Segmente auf das neue Blatt schreiben (Schritt 2).`,
    renamed: ({ subject }) =>
      `Das Tabellenblatt mit Ihren Daten heißt jetzt „${subject}“. Es wurde neu gelesen und noch nichts geschrieben: Klicken Sie noch einmal auf die Schaltfläche.`,
    moved: ({ subject }) =>
      `Ihre Daten auf „${subject}“ wurden inzwischen verschoben oder geändert. Sie wurden neu gelesen und noch nichts geschrieben: Sehen Sie sie an und klicken Sie noch einmal auf die Schaltfläche.`,
    sourceGone: ({ subject }) =>
      `Das Tabellenblatt ${subject ? `„${subject}“ ` : ""}mit Ihren Daten wurde gelöscht, so dass nichts mehr zu lesen ist. Es wurde nichts geschrieben. Wählen Sie andere Zellen.`,
    replacedGone: ({ subject }) =>
      `Das Tabellenblatt „${subject}“, das ersetzt werden sollte, gibt es unter diesem Namen nicht mehr. Es wurde nichts geschrieben: Klicken Sie noch einmal auf die Schaltfläche.`,
    changedMeanwhile: () =>
      "Einige dieser Zellen wurden inzwischen geändert. Nichts wurde in Werte umgewandelt, alle Formeln sind, wie sie waren. Versuchen Sie es noch einmal.",
    refused: ({ subject, words }) =>
      `Excel hat es abgelehnt, ${subject ? `das Tabellenblatt „${subject}“ zu schreiben` : "Werte zu schreiben"}${words && ` („${words}“)`}. Es wurde nichts geschrieben, alles ist, wie es war. Versuchen Sie es noch einmal.`,
    halfWritten: ({ subject }) =>
      `Excel antwortet nicht mehr, so dass ein Teil des Tabellenblatts „${subject}“ übrig sein kann. An Ihren Daten hat sich nichts geändert. Sehen Sie sich dieses Blatt an, löschen Sie es und versuchen Sie es noch einmal.`,
    halfTurned: () =>
      "Excel antwortet nicht mehr, so dass manche Formeln Werte sein können und andere nicht. Machen Sie den Schritt rückgängig (Strg+Z) oder öffnen Sie die Datei, wie sie zuletzt gespeichert war.",
    cellBeingEdited: () =>
      "Eine Zelle wird gerade bearbeitet. Drücken Sie im Blatt die Eingabetaste und versuchen Sie es noch einmal.",
    cancelled: () => "Abgebrochen. Es wurde nichts geschrieben.",
    notExcel: () => START,
    unknown: ({ subject }) => `Excel hat die Aktion abgelehnt: ${subject || "ohne Angabe eines Grundes."}`,
  },
};
