import type { Texts } from "./en";

/** Both languages of Excel's errors: a German Excel shows the German name, others the English one. */
const inBoth = (english: string, german: string, sentence: string) => ({ [english]: sentence, [german]: sentence });

/** The words of "Turn into values", in German. */
export const turnIntoValuesWords: Texts["turnIntoValues"] = {
  title: "In Werte umwandeln",
  what: "Für eine Arbeitsmappe, die an Personen ohne Worth geht: Aus Formeln von Worth werden die Werte, die sie jetzt zeigen. Andere Formeln bleiben, wie sie sind.",
  scope: { label: "Wo", selection: "In den markierten Zellen", workbook: "In der ganzen Arbeitsmappe" },
  button: "In Werte umwandeln …",
  looking: "Formeln werden gesucht …",
  stopping: "Formeln werden zurückgesetzt …",
  none: "Dort stehen keine Formeln von Worth.",
  noneReady: (left) =>
    `Die Formeln von Worth dort (${left}) zeigen einen Fehler oder sind noch nicht berechnet und haben deshalb keinen Wert.`,
  confirm: {
    title: (count, formulas) => `${formulas} ${count === 1 ? "Formel" : "Formeln"} in Werte umwandeln?`,
    text: (sheets, shown) =>
      `Auf ${shown} ${sheets === 1 ? "Tabellenblatt" : "Tabellenblättern"}. Werte folgen Ihren Daten nicht mehr. Speichern Sie vorher eine Kopie, wenn Sie mit den Formeln weiterarbeiten möchten.`,
    left: (left) => `Nicht umgewandelt, da fehlerhaft oder noch nicht berechnet: ${left}.`,
    yes: "Umwandeln",
    cancel: "Abbrechen",
  },
  working: "Werte werden geschrieben …",
  done: (count, formulas) =>
    count === 1 ? `${formulas} Formel ist jetzt ein Wert.` : `${formulas} Formeln sind jetzt Werte.`,
  doneLeft: (left) => `Als Formeln geblieben, da fehlerhaft oder noch nicht berechnet: ${left}.`,
};

/** The words of "Forget what is kept", in German. */
export const forgetKeptWords: Texts["forgetKept"] = {
  title: "Gemerktes löschen",
  what: "Worth merkt sich in dieser Arbeitsmappe, was Sie in den Aufgaben gewählt haben (Bereiche, Spalten, Annahmen, Namen von Segmenten), und verborgene Namen, an denen es seine Tabellenblätter und Spalten wiedererkennt. All das geht überallhin mit, wohin die Datei geht.",
  button: "Gemerktes löschen …",
  looking: "Gemerktes wird gesucht …",
  working: "Gemerktes wird gelöscht …",
  stopping: "Wird abgebrochen …",
  none: "Worth merkt sich nichts in dieser Arbeitsmappe.",
  confirm: {
    title: "Gemerktes löschen?",
    jobs: (count, shown) =>
      `Gelöscht wird, was Sie in ${shown} ${count === 1 ? "Aufgabe" : "Aufgaben"} gewählt haben: Bereiche, Spalten, Annahmen, Namen von Segmenten.`,
    sheets: (count, shown) =>
      `Worth erkennt ${shown} ${count === 1 ? "eigenes Tabellenblatt" : "eigene Tabellenblätter"} nicht wieder und kann ${count === 1 ? "es" : "sie"} nicht mehr durch ein neues ersetzen.`,
    stays: "Alle Tabellenblätter, Formeln und Werte bleiben. Das lässt sich nicht rückgängig machen.",
    yes: "Löschen",
    cancel: "Abbrechen",
  },
  cancelled: "Abgebrochen. Es wurde nichts gelöscht.",
  done: "Gelöscht. Worth merkt sich jetzt nichts mehr in dieser Arbeitsmappe.",
};

/** The words of "Problems", in German. */
export const problems: Texts["problems"] = {
  title: "Probleme",
  what: "Zellen, deren Worth-Formel einen Fehler zeigt: was nicht stimmt und was zu tun ist.",
  looking: "Die Arbeitsmappe wird durchsucht …",
  again: "Erneut suchen",
  none: "Keine Formel von Worth zeigt einen Fehler.",
  found: (count, shown) =>
    count === 1 ? `${shown} Zelle zeigt einen Fehler.` : `${shown} Zellen zeigen einen Fehler.`,
  more: (count) => `Und ${count} weitere. Beheben Sie zuerst diese: Oft haben andere dieselbe Ursache.`,
  unexplained: (count, shown) =>
    count === 1
      ? `${shown} Formel wurde vielleicht berechnet, bevor Excel Worth kannte, etwa weil die Datei vor dem Add-in geöffnet wurde. Sie neu einzugeben ändert nichts an ihr, und Excel berechnet sie neu.`
      : `${shown} Formeln wurden vielleicht berechnet, bevor Excel Worth kannte, etwa weil die Datei vor dem Add-in geöffnet wurde. Sie neu einzugeben ändert nichts an ihnen, und Excel berechnet sie neu.`,
  enter: "Diese Formeln neu eingeben",
  unread: {
    offered:
      "Excel kennt in einigen davon noch immer einen Namen nicht. Prüfen Sie, wie Funktionen und Bereiche geschrieben sind. Sind sie richtig, wurde Worth vielleicht aktualisiert: Excel behält die Liste der Funktionen bis zu einem Tag, und kann sie neu lesen, wenn diese Datei geöffnet wird.",
    asked:
      "Speichern Sie diese Datei, schließen Sie sie und öffnen Sie sie wieder: Dann liest Excel die Funktionen von Worth neu.",
  },
  readAnew: "Funktionen neu lesen",
  goTo: "Zur Zelle",
  goToOf: (cell) => `Zur Zelle ${cell}`,
  sentence: {
    ...inBoth(
      "#SPILL!",
      "#ÜBERLAUF!",
      "Das Ergebnis braucht mehr Platz, als da ist. Leeren Sie die Zellen darunter und daneben. In einer Tabelle kann ein Ergebnis nicht mehrere Zeilen füllen: Geben Sie der Formel die Zelle ihrer eigenen Zeile, wie in [@Klicks].",
    ),
    "#NAME?":
      "Excel kennt einen Namen in dieser Formel nicht. War die Formel vor Worth da, geben Sie sie neu ein; sonst prüfen Sie, wie Funktion und Bereiche geschrieben sind.",
    ...inBoth("#BUSY!", "#BESCHÄFTIGT!", "Das Ergebnis wird noch berechnet. Suchen Sie gleich noch einmal."),
    ...inBoth(
      "#REF!",
      "#BEZUG!",
      "Die Formel verweist auf gelöschte Zellen. Schreiben Sie sie neu, mit vorhandenen Zellen.",
    ),
    "#DIV/0!":
      "Hier wird durch nichts geteilt: Ein Bereich ohne Klicks, Kunden oder Bestellungen hat keinen Durchschnitt.",
    ...inBoth(
      "#CALC!",
      "#KALK!",
      "Excel konnte einen Teil davon nicht berechnen. In Excel im Web ist eine ganze Spalte wie A:A mehr, als eine Funktion bekommt: Nehmen Sie einen Bereich wie A2:A500, eine Tabellenspalte oder A:.A. Ein Ergebnis von vielen Tausend Zeilen ist mehr, als es zurücknimmt: Fragen Sie nach weniger, oder am Desktop. Sonst probieren Sie die Teile in eigenen Zellen aus.",
    ),
  },
  otherwise:
    "Excel nennt keinen Grund. Drücken Sie in der Zelle F2 und dann die Eingabetaste, und suchen Sie noch einmal.",
};
