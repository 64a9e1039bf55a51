import type { Texts } from "./en";

/** The words for orders that outgrow a sheet, in German. */
export const warehouse: Texts["warehouse"] = {
  summary: "Meine Bestellungen passen nicht in ein Blatt",
  about:
    "Excel fasst rund eine Million Zeilen. Liegen Ihre Bestellungen in einer Datenbank, lassen Sie diese rechnen: Die Abfrage macht aus Millionen von Bestellungen Tausende von Zeilen. Tragen Sie in den ersten Zeilen die Namen Ihrer Tabelle und ihrer Spalten ein und fügen Sie das Ergebnis in ein Tabellenblatt ein.",
  dialect: "Datenbank",
  sql: "Abfrage",
  here: "Hier stehen Ihre Tabelle und ihre Spalten:",
  withValues: "Auch Bestellwerte (viel mehr Zeilen)",
  formula: "Dann passt =WORTH.ORDERSUMMARYMODEL(A:A;B:B;C:C;;D:D) das Modell an.",
  formulaWithValues: "Dann passt =WORTH.ORDERSUMMARYMODEL(A:A;B:B;C:C;D:D;E:E) das Modell an.",
  copy: "Kopieren",
  copied: "Kopiert",
  notCopied: "Markieren Sie die Abfrage und kopieren Sie sie mit Strg+C.",
};
