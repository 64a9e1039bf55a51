import type { Texts } from "./en";

/** Sets of assumptions that are kept side by side on a sheet, with their answers, in German. */
export const scenarios: Texts["scenarios"] = {
  sheet: "Szenarien",
  keep: "Als Szenario festhalten",
  open: "Szenarien öffnen",
  cancel: "Abbrechen",
  keeping: "Szenario wird festgehalten…",
  stopping: "Begonnenes wird entfernt…",
  count: (count, most) => `${count} von ${most} festgehalten`,
  kept: (a) => `Als „${a.name}“ auf dem Tabellenblatt „${a.sheet}“ festgehalten.`,
  same: (name) =>
    `„${name}“ enthält schon dieselben Daten und Annahmen. Ändern Sie eine Annahme und halten Sie sie dann fest.`,
  stays: (a) =>
    `Das neue Tabellenblatt enthält alle Szenarien. Das frühere, „${a.sheet}“, bleibt, wie es ist. ${a.why}`,
  others: (subject) => `In ${subject} steht etwas, das nicht von Worth ist.`,
  changed: (subject) => `Etwas in ${subject} ist nicht mehr so, wie Worth es geschrieben hat.`,
  lookedAt: (by) => `${by} verweist darauf.`,
  full: {
    title: (count) => `${count} Szenarien sind schon festgehalten`,
    text: "Mehr haben auf einem Blatt keinen Platz. Welches macht dem neuen Platz?",
  },

  first: "Basis",
  numbered: (number) => `Szenario ${number}`,

  asKept: "So, wie jedes war, als es festgehalten wurde: Sie folgen weder den Daten noch anderen Blättern.",
  toRename: "Die gelb unterlegten Namen lassen sich ändern.",
  wrongName: "Schreiben Sie einen Namen mit 1 bis 40 Buchstaben.",
  one: "Ein Szenario ist festgehalten. Ändern Sie in Worth Annahmen und halten Sie das nächste fest, dann steht hier, worin sie sich unterscheiden.",
  counted: (a) =>
    a.differ === "0"
      ? `Alle ${a.of} Annahmen sind gleich.`
      : `Sie unterscheiden sich in ${a.differ} von ${a.of} Annahmen: siehe die Spalte ganz rechts.`,
  range: (label, a) => `${label}: von ${a.from} („${a.least}“) bis ${a.to} („${a.most}“).`,
  alike: (label) => `${label}: in allen gleich.`,
  scenario: "Szenario",
  keptOn: "Festgehalten am",
  data: "Daten",
  assumptions: "Annahmen",
  answers: "Antworten",
  difference: (first) => `Unterschied zu „${first}“`,
  inPercent: (label) => `${label}, in Prozent`,
  points: "Punkte",
  differ: { head: "Anders?", yes: "anders", no: "gleich" },
  cells: (range) => `${range}: Inhalt der Zellen`,
  columns: (range) => `${range}: Spalten und Antworten`,
  choices: "Auswahl zu den Daten",
};
