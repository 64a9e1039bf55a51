import type { Texts } from "./en";

/** The words of every job's last step, in German. */
export const write: Texts["write"] = {
  title: "In ein Blatt schreiben",
  about: (name) =>
    `Legt ein neues Tabellenblatt „${name}“ an, mit Formeln, die auf Ihre Zellen verweisen, einer Tabelle und einem Diagramm.`,
  untouched: "An Ihren Daten ändert sich nichts.",
  button: "In ein Blatt schreiben",
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
};
