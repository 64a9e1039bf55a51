import type { Texts } from "./en";

const listed = (words: readonly string[], link: string) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${link} ${words.at(-1)}`;

/** The words that the steps of all jobs have in common, in German. */
export const job: Texts["job"] = {
  data: "Daten",
  assumptions: "Annahmen",
  changeAssumptions: "Annahmen ändern",
  answer: "Ergebnis",

  selected:
    "Das sind die Zellen, die ausgewählt waren. Für andere wählen Sie diese aus und drücken Sie „Auswahl übernehmen“.",
  sample: "Mit Beispieldaten testen",
  reading: "Wird gelesen …",
  columns: "Spalten",
  none: "Keine",
  choose: "Bitte wählen …",
  unnamed: "ohne Überschrift",
  checks: (count) => (count === 1 ? "1 Punkt zu prüfen" : `${count} Punkte zu prüfen`),

  question: {
    alike: (count, heading) => `${count} ${count === 1 ? "Spalte heißt" : "Spalten heißen"} ${heading}.`,
    couldBe: (headings) => `Infrage kommen ${listed(headings, "und")}.`,
    decimal: (a) =>
      `Steht „${a.example}“${a.heading === "" ? "" : ` (${a.heading})`} für ${a.withPoint} oder für ${a.withComma}?`,
    withPoint: (value) => `${value} (der Punkt trennt die Dezimalstellen)`,
    withComma: (value) => `${value} (das Komma trennt die Dezimalstellen)`,
    currency: (found) => `Die Beträge sind in ${listed(found, "und")}. Welche Währung soll gelesen werden?`,
  },

  ask: {
    swappedDates: {
      label: (example) =>
        `Excel hat einige dieser Daten falsch verstanden: „${example}“ blieb Text, bei den übrigen sind Tag und Monat vertauscht. Zurücktauschen?`,
      options: { swap: "Tag und Monat zurücktauschen", keep: "So lassen" },
    },
    dayOrder: {
      label: (example) => `Was steht in „${example}“ zuerst, der Tag oder der Monat?`,
      options: { dayFirst: "Der Tag", monthFirst: "Der Monat" },
    },
    farDates: {
      label: (example) => `Das Datum ${example} ist unwahrscheinlich. Sollen Zeilen mit solchen Daten zählen?`,
      options: { leaveOut: "Nein, weglassen", take: "Ja, mitzählen" },
    },
    totalOrRow: {
      label: (example) =>
        `Ist „${example}“ die Summe anderer Zeilen? Der Name klingt so, aber die Zahlen ergeben sie nicht.`,
      options: { total: "Ja, eine Summe: weglassen", row: "Nein, sie zählt wie die anderen" },
    },
    belowTotal: {
      label: (example) => `Zählen die Zeilen unter der Summe, ab „${example}“?`,
      options: { leaveOut: "Nein, weglassen", count: "Ja, mitzählen" },
    },
    salesAre: {
      label: (example) => `Steht unter „${example}“ Geld oder die Anzahl der Verkäufe?`,
      options: { money: "Geld", count: "Die Anzahl" },
    },
    hiddenRows: {
      label: (example) =>
        `${example === "1" ? "1 Zeile davon ist" : `${example} Zeilen davon sind`} ausgeblendet, durch einen Filter oder von Hand. Zählen ausgeblendete Zeilen?`,
      options: { count: "Ja, mitzählen", leaveOut: "Nein, weglassen" },
    },
    blankKey: {
      label: (example) => `Was bedeuten die leeren Zellen unter „${example}“?`,
      options: { above: "Dasselbe wie die Zelle darüber", nobody: "Nichts: diese Zeilen weglassen" },
    },
  },

  doubt: {
    nothing: "Keine Zeile dieser Zellen zählt.",
    few: (read, all) => `Nur ${read} von ${all} Zeilen zählen.`,
    row: (row, held) => (held === "" ? row : `${row} („${held}“)`),
    look: (rows) => `Sehen Sie nach in ${listed(rows, "und")}.`,
  },

  refusal: {
    questions: "Beantworten Sie zuerst die Frage zu den Daten oben.",
    wrongFields: "Eines der Felder oben braucht einen anderen Wert.",
  },

  known: {
    offer: (a) => `${a.value}, aus „${a.sheet}“ vom ${a.day}.`,
    taken: (a) => `Wie auf „${a.sheet}“ vom ${a.day}.`,
    changed: (a) => `Übernommen als ${a.before}; „${a.sheet}“ vom ${a.day} sagt inzwischen ${a.value}.`,
    old: (days) => `Das ist ${days === "1" ? "einen Tag" : `${days} Tage`} her: Schreiben Sie dieses Blatt neu.`,
    take: (value) => `${value} übernehmen`,
  },

  working: "Wird berechnet …",
  cancel: "Abbrechen",
  cancelled: "Abgebrochen.",
  again: "Berechnen",
};
