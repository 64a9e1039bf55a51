import type { Texts } from "./en";

/** The words about what a figure comes from, in German. */
export const trace: Texts["trace"] = {
  show: "Im Blatt zeigen",
  back: "Zurück",
  close: "Schließen",
  selected: (count, rows, sheet) => `${count === 1 ? "1 Zeile ist" : `${rows} Zeilen sind`} auf „${sheet}“ ausgewählt.`,
  selectedSome: (shown, all, sheet) =>
    `${shown} von ${all} Zeilen sind auf „${sheet}“ ausgewählt: Mehr nimmt Ihr Excel nicht auf einmal.`,
};
