import { warehouseWords } from "../warehouse/words.de";
import { german } from "../../sentences/german";
import { agreement } from "./agreement.de";
import { job } from "./job.de";
import { know } from "../know/words.de";
import { keywordSentences } from "../keywords/words.de";
import type { Texts } from "./en";
import { orderWords } from "../orders/words.de";
import { forgetKeptWords, problems, turnIntoValuesWords } from "./workbookTools.de";
import { lookup } from "./lookup.de";
import { scenarios } from "./scenarios.de";
import { trace } from "./trace.de";
import { sheet } from "./sheet.de";

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
  failed: {
    title: "Etwas ist schiefgegangen",
    text: "Hier ist etwas passiert, womit Worth nicht gerechnet hat. An Ihren Daten hat sich dadurch nichts geändert. Gehen Sie zurück zu allen Aufgaben oder versuchen Sie es noch einmal.",
    back: "Zurück zu allen Aufgaben",
    again: "Noch einmal versuchen",
    told: (message) => `Die Meldung dazu: ${message}`,
  },
  hindrances: {
    outsideExcel: START,
    withoutOffice:
      "Der Teil des Add-ins, der von Microsoft kommt, wurde nicht geladen, und ohne ihn erreicht Worth Ihre Arbeitsmappe nicht. Prüfen Sie die Verbindung, schließen Sie diesen Bereich und öffnen Sie ihn wieder. Bleibt es so, sperrt Ihr Netz vielleicht appsforoffice.microsoft.com: Fragen Sie, wer es betreut.",
  },

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
    forgetKept: {
      name: "Gemerktes löschen",
      about: "Nimmt aus der Datei, was Worth sich unsichtbar darin merkt.",
    },
    welcome: {
      title: "Neu hier?",
      text: "Probieren Sie es zuerst mit einem erfundenen Teeladen. Das dauert eine Minute und kommt auf ein eigenes Tabellenblatt.",
      tryIt: "Mit Beispieldaten testen",
      skip: "Nein, danke",
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

  job,
  know,
  keywordSentences,

  warehouse: warehouseWords,

  write: {
    title: "Blatt schreiben",
    about: (name) => `Auf ein neues Blatt „${name}“, mit Formeln.`,
    untouched: "An Ihren Daten ändert sich nichts.",
    partOfBlock:
      "Das lässt sich nicht schreiben, solange Zeilen des Bereichs nicht zählen: Die Formeln des Blattes sähen sie alle. Kopieren Sie die Zeilen, die zählen, auf ein eigenes Blatt und wählen Sie sie dort.",
    button: "Blatt schreiben",
    writing: "Wird geschrieben …",
    stopping: "Begonnenes wird entfernt …",
    cancel: "Abbrechen",
    stays: (cells) =>
      `${cells} bleibt, wie es ist: Dort steht etwas, das Worth nicht geschrieben hat oder das jemand geändert hat. Leeren Sie dort, was Sie nicht mehr brauchen.`,
    taken: {
      title: (name) => `Das Tabellenblatt „${name}“ gibt es schon`,
      own: (own, fresh) =>
        `Worth hat „${own}“ früher geschrieben. Beim Ersetzen wird es mit allem gelöscht, was darauf steht, auch mit Ihren Ergänzungen. Ein neues Blatt würde „${fresh}“ heißen.`,
      foreign: (fresh) =>
        `Worth hat es nicht oder nicht ganz geschrieben, und es bleibt, wie es ist. Ihr Ergebnis kann auf ein neues Blatt „${fresh}“.`,
      replace: "Ersetzen",
      fresh: "Neues Blatt",
      cancel: "Abbrechen",
    },
  },

  agreement,
  scenarios,
  trace,
  lookup,
  sheet,
  orders: orderWords.found,
  orderRoles: orderWords.source.role,

  functionGuide: {
    title: "Funktionsübersicht",
    files: { functions: "functions-de.json", examples: "help/examples-de.json" },
    what: "Geben Sie diese Funktionen in eine beliebige Zelle ein, mit eigenen Zellen als Argumenten. Zu jeder gibt es ein Beispiel zum Ausprobieren.",
    search: "Suchen",
    placeholder: "Chance, Kunde, Budget …",
    clear: "Leeren",
    loading: "Die Übersicht wird gelesen …",
    failed:
      "Die Übersicht lässt sich gerade nicht lesen. Prüfen Sie Ihre Verbindung, schließen Sie Worth und öffnen Sie es erneut.",
    shown: (_count, shown, all) => (shown === all ? `${all} Funktionen` : `${shown} von ${all} Funktionen passen dazu`),
    none: (searched) => `Zu „${searched}“ passt keine Funktion. Versuchen Sie ein anderes Wort, etwa „Kunde“.`,
    subject: {
      clicks: "Klicks und Keywords",
      customers: "Kunden",
      forecast: "Prognosen",
      segments: "Segmente",
      budget: "Budgets",
    },
    optional: (name) => `${name} (darf fehlen)`,
    gives: "Ergebnis",
    example: "Beispiel",
    exampleOver: {
      Keywords: "Beispiel mit erfundenen Keywords",
      RunningKeywords: "Beispiel mit einem erfundenen Keyword-Bericht",
      Orders: "Beispiel mit erfundenen Bestellungen",
      Needs: "Beispiel mit einer erfundenen Umfrage",
    },
    insert: "Beispiel einfügen",
    insertOf: (name) => `Beispiel zu ${name} einfügen`,
    page: "Hilfeseite",
    pageOf: (name) => `Hilfeseite zu ${name}`,
    inserted: (sheet) => `Das Beispiel steht auf dem Tabellenblatt „${sheet}“.`,
    sheet: {
      name: (name) => `Beispiel ${name}`,
      formula: (formula) => `Darunter steht ${formula}`,
      play: "Andere Zahlen ausprobieren",
      answer: "Das Ergebnis",
    },
  },

  turnIntoValues: turnIntoValuesWords,
  forgetKept: forgetKeptWords,
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
    severalAreas: () =>
      "Es sind mehrere Bereiche markiert, die weder dieselben Spalten noch dieselben Zeilen haben. Markieren Sie einen zusammenhängenden Block.",
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
    replacedHoldsData: ({ subject }) =>
      `Auf dem Tabellenblatt „${subject}“ stehen die Daten, die Sie gewählt haben. Es wird deshalb nicht ersetzt, und es wurde nichts geschrieben: Klicken Sie noch einmal auf die Schaltfläche und wählen Sie ein neues Blatt.`,
    lookedAt: ({ subject, words }) =>
      `${words} verweist auf das Tabellenblatt „${subject}“ und würde ohne es #BEZUG! zeigen. Es wird deshalb nicht ersetzt, und es wurde nichts geschrieben: Wählen Sie ein neues Blatt, oder lassen Sie ${words} zuerst auf etwas anderes verweisen.`,
    writtenGone: () =>
      "Dieses Tabellenblatt gibt es nicht mehr, oder es ist nicht mehr als eines von Worth bekannt. Es wurde nichts geändert.",
    holdsOthers: ({ subject, words }) =>
      `In ${subject} steht etwas${words && ` („${words}“)`}, das nicht von Worth ist. Deshalb bleibt alles stehen: Verschieben Sie es zuerst auf ein eigenes Blatt.`,
    changedSince: ({ subject }) =>
      `In ${subject} ist etwas nicht mehr so, wie Worth es geschrieben hat. Deshalb bleibt alles stehen: Verschieben Sie, was Ihnen gehört, auf ein eigenes Blatt, oder löschen Sie das Blatt selbst.`,
    halfRemoved: ({ subject }) =>
      `Excel antwortet nicht mehr, so dass ein Teil der Blätter von „${subject}“ übrig sein kann. An Ihren Daten hat sich nichts geändert. Sehen Sie nach, welche noch da sind, und löschen Sie sie.`,
    namedAsOurs: ({ subject }) =>
      `In dieser Arbeitsmappe gibt es einen Namen „${subject}“. So heißt eine Funktion von Worth, und er könnte an ihrer Stelle antworten. Es wurde nichts geschrieben: Benennen Sie ihn unter „Formeln > Namens-Manager“ um oder löschen Sie ihn.`,
    formulaTooLong: ({ subject }) =>
      `Die Formel für ${subject} wäre länger, als Excel annimmt. Es wurde nichts geschrieben: Wählen Sie weniger Spalten, oder geben Sie dem Tabellenblatt mit Ihren Daten einen kürzeren Namen.`,
    changedMeanwhile: () =>
      "Einige dieser Zellen wurden inzwischen geändert. Nichts wurde in Werte umgewandelt, alle Formeln sind, wie sie waren. Versuchen Sie es noch einmal.",
    refused: ({ subject, words }) =>
      `Excel hat es abgelehnt, ${subject ? `das Tabellenblatt „${subject}“ zu schreiben` : "Werte zu schreiben"}${words && ` („${words}“)`}. Es wurde nichts geschrieben, alles ist, wie es war. Versuchen Sie es noch einmal.`,
    halfWritten: ({ subject }) =>
      `Excel antwortet nicht mehr, so dass ein Teil des Tabellenblatts „${subject}“ übrig sein kann. An Ihren Daten hat sich nichts geändert. Sehen Sie sich dieses Blatt an, löschen Sie es und versuchen Sie es noch einmal.`,
    halfTurned: () =>
      "Excel antwortet nicht mehr, so dass manche Formeln Werte sein können und andere nicht. Machen Sie den Schritt rückgängig (Strg+Z) oder öffnen Sie die Datei, wie sie zuletzt gespeichert war.",
    halfForgotten: () =>
      "Excel antwortet nicht mehr, so dass ein Teil noch in dieser Arbeitsmappe gemerkt sein kann. Ihre Tabellenblätter sind, wie sie waren. Versuchen Sie es noch einmal.",
    cellBeingEdited: () =>
      "Eine Zelle wird gerade bearbeitet. Drücken Sie im Blatt die Eingabetaste und versuchen Sie es noch einmal.",
    cancelled: () => "Abgebrochen. Es wurde nichts geschrieben.",
    notExcel: () => START,
    unknown: ({ subject }) => `Excel hat die Aktion abgelehnt: ${subject || "ohne Angabe eines Grundes."}`,
  },
};
