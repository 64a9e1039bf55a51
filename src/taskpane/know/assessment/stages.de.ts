import type { StatementGroup } from "./Group";

export const customerStages: readonly StatementGroup[] = [
  {
    name: "Bewusstsein",
    about: "Kunden werden als verschiedene Menschen gesehen",
    next: "Zählen Sie Ihre Kunden, sehen Sie nach, wer den größten Teil des Gewinns bringt, und nehmen Sie diese Zahl in jede Besprechung.",
    statements: [
      "Wir wissen, wie viele Kunden wir haben und wie viele davon im letzten Jahr bestellt haben.",
      "Wir wissen, dass wenige Kunden den größten Teil des Gewinns bringen, und wer sie sind.",
      "Worüber Kunden sich beschweren, erreicht jemanden, der es ändern kann.",
      "In unseren Besprechungen geht es um Kunden, und nicht allein um Produkte und Verkäufe.",
    ],
  },
  {
    name: "Gespür",
    about: "Kunden wird zugehört, und es ändert sich etwas",
    next: "Befragen Sie jedes Quartal Kunden, benennen Sie jemanden, der für das Gehörte einsteht, und ändern Sie jedes Mal eine Sache.",
    statements: [
      "Wir fragen Kunden mindestens zweimal im Jahr, was sie brauchen und was fehlt.",
      "Jemand steht für das ein, was Kunden uns sagen.",
      "In den letzten drei Monaten haben wir etwas geändert, weil Kunden darum gebeten hatten.",
      "Wir wissen von denen, die gegangen sind, warum Kunden gehen.",
    ],
  },
  {
    name: "Ausrichtung",
    about: "Entscheidungen folgen daraus, wer die Kunden sind",
    next: "Wählen Sie, für wen Sie da sind, geben Sie jeder Gruppe von Kunden einen eigenen Plan, und setzen Sie Budgets nach dem Wert der Kunden.",
    statements: [
      "Wir haben gewählt, für wen wir da sind und für wen nicht.",
      "Budgets folgen dem Wert der Kunden, und nicht dem, was letztes Jahr ausgegeben wurde.",
      "Kunden, die Verschiedenes brauchen, werden verschieden behandelt.",
      "Neue Angebote werden mit Kunden versucht, bevor sie gebaut werden.",
    ],
  },
  {
    name: "Besessenheit",
    about: "alles beginnt beim Kunden",
    next: "Bleiben Sie dabei: Lassen Sie alle jeden Monat Kunden treffen, und Lohn dem folgen, was Kunden gewinnen und ob sie bleiben.",
    statements: [
      "Die erste Frage zu jedem Plan ist, was er für Kunden tut.",
      "Alle, auch die an der Spitze, sprechen jeden Monat mit Kunden.",
      "Lohn und Lob folgen dem, was Kunden gewinnen und ob sie bleiben.",
      "Wir lassen Einnahmen von heute liegen, wo sie das Vertrauen eines Kunden kosten würden.",
    ],
  },
];
