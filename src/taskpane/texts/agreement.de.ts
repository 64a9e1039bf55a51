import type { Texts } from "./en";

const listed = (words: readonly string[]) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} und ${words.at(-1)}`;
const inputs = (count: number) => (count === 1 ? "1 Annahme" : `${count} Annahmen`);

/** Whether a sheet that a job wrote is as the pane, and what can be done with it, in German. */
export const agreement: Texts["agreement"] = {
  there: (sheet) => `Das Tabellenblatt „${sheet}“ stammt von hier.`,
  same: (sheet) => `Das Tabellenblatt „${sheet}“ stimmt mit diesem Bereich überein.`,
  differs: (sheet, count) => `Das Tabellenblatt „${sheet}“ weicht in ${inputs(count)} ab:`,
  input: (a) => `${a.label}: dort ${a.sheet}, hier ${a.pane}`,
  more: (count) => `und ${count} weitere`,
  empty: "nichts",
  gone: "keine Zelle",
  otherwise: (sheet) => `Das Tabellenblatt „${sheet}“ wurde aus etwas anderem geschrieben:`,
  also: "Es wurde auch aus etwas anderem geschrieben:",
  chosen: (a) => `${a.label}: damals ${a.sheet}, jetzt ${a.pane}`,
  chosenOtherwise: (label) => `${label}: damals anders gewählt`,
  choices: "Zu den Daten war anderes gewählt",
  columns: (label) => `${label}: damals andere Spalten oder Antworten`,
  range: (a) => `${a.label}: damals ${a.sheet}, jetzt ${a.pane}`,
  rangeGone: (label) => `${label}: Die Zellen von damals gibt es nicht mehr`,
  without: (label) => `${label}: nicht auf dem Blatt`,
  onlyOnSheet: (label) => `${label}: nur auf dem Blatt`,
  writeAgain: "Schreiben Sie es neu, um das zu übernehmen.",

  update: "Blatt anpassen",
  take: "Vom Blatt übernehmen",
  open: "Blatt öffnen",
  remove: "Blatt entfernen",
  updated: (count) => `${inputs(count)} auf dem Blatt angepasst.`,
  stay: (labels) =>
    `${listed(labels)} ${labels.length === 1 ? "bleibt, wie es ist: Die Zelle enthält" : "bleiben, wie sie sind: Ihre Zellen enthalten"} eine Formel oder fehlt. Ändern Sie es auf dem Blatt, oder schreiben Sie das Blatt neu.`,
  taken: (count) => `${inputs(count)} vom Blatt übernommen.`,
  notTaken: (label, why) => `${label} wurde nicht übernommen. ${why}`,
  notAsked: "Hier wird nicht danach gefragt.",
  notANumber: "In der Zelle steht keine Zahl.",
  notAnOption: "In der Zelle steht keine der Möglichkeiten.",
  tooLong: "Der Name ist zu lang.",
  ofAnother: "Das geht, sobald die übrigen Annahmen übereinstimmen.",

  looking: "Das Blatt wird durchgesehen …",
  removing: "Wird entfernt …",
  stopping: "Wird angehalten …",
  cancel: "Abbrechen",
  ask: {
    title: (sheet) => `„${sheet}“ entfernen?`,
    text: (sheets) =>
      `${sheets.length === 1 ? `Das Tabellenblatt „${sheets[0]}“ wird gelöscht` : `${sheets.length} Tabellenblätter werden gelöscht: ${listed(sheets)}`}, mit den Werten in den Annahmen und allem, was Worth neben Ihre Zeilen geschrieben hat. In den Zellen steht nichts von jemand anderem; Kommentare, Notizen und Zeichnungen dort gehen mit verloren. Das lässt sich nicht rückgängig machen.`,
    yes: "Entfernen",
  },
  removed: (sheet) => `Das Tabellenblatt „${sheet}“ ist entfernt.`,
  notRemoved: {
    replacedHoldsData: ({ subject }) =>
      `Auf dem Tabellenblatt „${subject}“ stehen die Daten, die Sie gewählt haben. Es wird deshalb nicht entfernt: Wählen Sie zuerst andere Daten.`,
    lookedAt: ({ subject, words }) =>
      `${words} verweist auf das Tabellenblatt „${subject}“ und würde ohne es #BEZUG! zeigen. Es wurde nichts entfernt.`,
    refused: ({ subject, words }) =>
      `Excel hat es abgelehnt, das Tabellenblatt „${subject}“ zu entfernen${words && ` („${words}“)`}. Alles ist, wie es war.`,
    cancelled: () => "Abgebrochen. Es wurde nichts entfernt.",
  },
};
