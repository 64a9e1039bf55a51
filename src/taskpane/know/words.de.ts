import { readinessWords, stageWords } from "./assessment/words.de";
import { captureWords } from "./capture/words.de";
import { interviewWords } from "./interview/words.de";
import type { KnowWords } from "./words.en";

export const know: KnowWords = {
  name: "Kunden kennenlernen",
  about: "Blätter zum Ausfüllen: Befragungen, wie reif Ihre Daten sind, und wie weit Sie mit Ihren Kunden sind.",
  what: "Drei Blätter zum Ausfüllen. Jedes kommt auf ein neues Tabellenblatt, und von Ihnen wird nichts verändert. Zum Ausfüllen brauchen sie Worth nicht, und sie rechnen selbst zusammen, was Sie schreiben.",
  parts: {
    interview: {
      title: "Kunden befragen",
      about:
        "Eine Zeile je Person: wer sie ist, was sie erledigen will, wie wichtig jedes Bedürfnis ist und wie gut es erfüllt ist. „Kunden segmentieren“ liest die Antworten so, wie sie stehen.",
      write: "Blatt für Befragungen schreiben",
      sample: "Mit Beispielantworten ausprobieren",
    },
    readiness: {
      title: "Sehen, wie reif Ihre Daten sind",
      about:
        "Sechs Bausteine, vom Erfassen bis zum Ansprechen: je ein paar Aussagen zum Beantworten, was Ihre Bestellungen zeigen, und was als Nächstes zu tun ist.",
      write: "Blatt zur Datenreife schreiben",
    },
    stage: {
      title: "Sehen, wie weit Sie sind",
      about:
        "Vier Stufen, vom Bewusstsein für Kunden bis zur Besessenheit von ihnen: welche erreicht ist, und was die nächste verlangt.",
      write: "Blatt zur Stufe schreiben",
    },
  },
  orders: {
    label: "Ihre Bestellungen, falls es welche gibt",
    why: "Was sie zeigen, steht dann bei den Aussagen. Ohne sie sagt das Blatt, dass nichts bekannt ist.",
    looking: "Sucht Bestellungen, die eine Aufgabe dieser Arbeitsmappe liest…",
    found: (job) => `„${job}“ liest sie.`,
    chosen: "Das sind die Bestellungen, die Sie gewählt haben.",
    none: "Noch hat keine Aufgabe dieser Arbeitsmappe Bestellungen gelesen.",
    open: "Diese Zellen lassen sich nicht ohne Rückfrage als Bestellungen lesen. Öffnen Sie „Kundenwert berechnen“, wählen Sie sie dort und beantworten Sie die Fragen: Danach sind sie hier bekannt.",
    deleted:
      "Der Bereich der Bestellungen wurde gelöscht. Wählen Sie einen anderen, oder schreiben Sie das Blatt ohne sie.",
  },
  written: (name) => `Auf das Tabellenblatt „${name}“ geschrieben.`,
  writtenSample: (name) =>
    `Auf das Tabellenblatt „${name}“ geschrieben, mit den Antworten von 36 erfundenen Personen. Als Nächstes werden daraus Segmente.`,
  writing: "Schreibt…",
  segment: "Diese Antworten segmentieren",
  interview: interviewWords,
  readiness: readinessWords,
  stage: stageWords,
  capture: captureWords,
};
