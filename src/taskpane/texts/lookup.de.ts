import type { Texts } from "./en";

/** What written sheets say of the cells that they look up, in German. */
export const lookup: Texts["lookup"] = {
  complete: "Alle {source} Zeilen der Quelle stehen hier.",
  incomplete: "{source} Zeilen in der Quelle, {here} hier: bitte neu schreiben.",
  place: "Platz in der Quelle",
  rows: "Zeilen der Quelle",
  bounded: (last) =>
    `In denselben Spalten steht noch anderes. Deshalb wird nur bis ${last} nachgeschlagen: Schreiben Sie neu, wenn darunter Zeilen dazukommen.`,
  asRead: (count) =>
    count === 1
      ? "1 Zeile lässt sich nicht über ihren Namen nachschlagen. Ihre Zahlen sind Kopien, wie sie gelesen wurden."
      : `${count} Zeilen lassen sich nicht über ihren Namen nachschlagen. Ihre Zahlen sind Kopien, wie sie gelesen wurden.`,
};
