import type { StatementGroup } from "./Group";

export const readinessComponents: readonly StatementGroup[] = [
  {
    name: "Erfassen",
    about: "was man weiß, wird festgehalten",
    next: "Sorgen Sie dafür, dass jede Bestellung Kunde, Datum, Betrag und Herkunft des Kunden trägt. Beginnen Sie mit dem größten Kanal.",
    statements: [
      "Jede Bestellung trägt, wer bestellt hat, online wie im Laden.",
      "Jede Bestellung trägt, woher der Kunde kam und über welchen Kanal sie kam.",
      "Der Preis vor einem Rabatt und das, was zurückkam, stehen bei der Bestellung.",
      "Wonach Leute fragen und worüber sie sich beschweren, steht dort, wo andere es finden.",
    ],
  },
  {
    name: "Zusammenführen",
    about: "ein Kunde ist ein Kunde",
    next: "Wählen Sie eine Nummer, unter der jedes System einen Kunden kennt, und führen Sie zusammen, wer doppelt da ist. Beginnen Sie mit den Namen, die in zwei Schreibweisen da sind.",
    statements: [
      "Eine Person ist eine Zeile, über Läden und Kanäle hinweg.",
      "Namen und Adressen werden auf eine Art geschrieben, und Doppelte werden mindestens einmal im Monat zusammengeführt.",
      "Bestellungen, Newsletter und Kundendienst kennen denselben Kunden unter derselben Nummer.",
      "Es gibt eine Tabelle, aus der alle ihre Zahlen über Kunden nehmen.",
    ],
  },
  {
    name: "Anreichern",
    about: "man weiß mehr als das, was gekauft wurde",
    next: "Fragen Sie zwanzig Kunden, was sie brauchen, mit dem Blatt für Befragungen, und schreiben Sie die Kosten jeder Bestellung neben ihren Preis.",
    statements: [
      "Von den meisten Kunden wissen Sie etwas neben ihren Bestellungen: wer sie sind oder was sie brauchen.",
      "Warum Leute kaufen, weiß man aus Befragungen, die jünger als ein Jahr sind.",
      "Was eine Bestellung gekostet hat (Ware, Versand, Rückgaben), steht neben ihrem Preis.",
    ],
  },
  {
    name: "Umwandeln",
    about: "aus Daten werden Zahlen, die entscheiden",
    next: "Rechnen Sie aus, was jeder Kunde wert ist („Kundenwert berechnen“), und wer dasselbe braucht („Kunden segmentieren“).",
    statements: [
      "Was jeder Kunde wert ist, wird aus den Bestellungen errechnet, nach Kosten.",
      "Kunden sind nach dem gruppiert, was sie brauchen, und nicht allein nach dem, was sie kauften.",
      "Man weiß, wer wahrscheinlich wieder bestellt und wer geht.",
    ],
  },
  {
    name: "Zusammenfassen",
    about: "eine Seite sagt, wie es steht",
    next: "Schreiben Sie jeden Monat eine Seite: was neue und wiederkehrende Kunden gebracht und gekostet haben („Marketing als Profitcenter sehen“).",
    statements: [
      "Eine Seite sagt jeden Monat, was neue und wiederkehrende Kunden gebracht und gekostet haben.",
      "Wer über Geld entscheidet, sieht auf den Wert der Kunden, und nicht allein auf Bestellungen oder Klicks.",
      "Jede Zahl dieser Seite lässt sich bis zu den Bestellungen verfolgen, aus denen sie kommt.",
    ],
  },
  {
    name: "Ansprechen",
    about: "Kunden merken, dass man sie kennt",
    next: "Schreiben Sie einer Gruppe über das, was sie braucht, halten Sie fest, wem Sie schrieben, und sehen Sie nach, was daraus wurde.",
    statements: [
      "Gruppen von Kunden bekommen verschiedene Botschaften, jede über das, was sie brauchen.",
      "Wer mit einem Kunden spricht, sieht, was diese Person schon gekauft und gefragt hat.",
      "Wer welche Botschaft bekam, wird festgehalten, zusammen mit dem, was daraus wurde.",
      "Wer nichts mehr hören will, hat auf jedem Kanal seine Ruhe.",
    ],
  },
];
