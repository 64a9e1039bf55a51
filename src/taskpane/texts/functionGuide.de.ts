import type { Texts } from "./en";

/** The words of the function guide, in German. What the functions themselves do is said in functions-de.json. */
export const functionGuide: Texts["functionGuide"] = {
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
  },
};
