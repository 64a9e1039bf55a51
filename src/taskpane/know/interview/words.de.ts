import { interviewAsked } from "./asked.de";
import { interviewSample } from "./sample.de";
import type { InterviewWords } from "./words.en";

export const interviewWords: InterviewWords = {
  asked: interviewAsked,
  sample: interviewSample,
  name: "Befragung",
  source: "Die Antworten stehen auf dem Blatt hinter diesem, eine Zeile je Person. Alles hier folgt ihnen.",
  people: "Personen",
  peopleAbout:
    "eine Zeile je Person. Eine Überschrift, die ein Bedürfnis ist, fragt, wie wichtig es ist, von 1 (gar nicht) bis 5 (sehr); eine mit „heute erfüllt“ fragt, wie gut es erfüllt ist, von 1 (gar nicht) bis 5 (ganz).",
  needs: {
    heading: "Die Bedürfnisse, und wo am meisten fehlt",
    need: "Bedürfnis (hier ändern)",
    importance: "Wichtigkeit",
    met: "Heute erfüllt",
    gap: "Lücke",
    missed: "Vermissen",
    rated: "Beides bewertet",
    blank: "Noch leer",
    says: "Was das heißt",
    title: "Bedürfnis",
    about:
      "Was Kunden von Ihnen brauchen könnten, in wenigen Worten. Lassen Sie es leer, wenn Sie weniger brauchen. Die Überschriften folgen.",
    wrong: "Schreiben Sie höchstens 40 Zeichen, und kein Bedürfnis zweimal.",
  },
  verdict: {
    most: "Hier zuerst",
    some: "Manchen fehlt es",
    nobody: "Niemandem fehlt es",
    open: "Noch nicht bewertet",
  },
  metToday: (need) => `${need}: heute erfüllt`,
  rating: {
    importance: {
      title: "Wie wichtig ist es?",
      about: "1 ist gar nicht, 5 ist sehr. Lassen Sie es leer, wenn jemand es nicht sagen kann.",
    },
    met: {
      title: "Wie gut ist es heute erfüllt?",
      about: "1 ist gar nicht, 5 ist ganz. Lassen Sie es leer, wenn jemand es nicht sagen kann.",
    },
    wrong: "Schreiben Sie 1, 2, 3, 4 oder 5, oder lassen Sie es leer.",
  },
  limits: {
    heading: "Wer ein Bedürfnis vermisst: Es ist ihm wichtig und heute nicht erfüllt",
    important: {
      label: "Wichtig ab einer Bewertung von",
      why: "Bewertungen der Wichtigkeit, die so hoch sind oder höher.",
      wrong: "Schreiben Sie 1, 2, 3, 4 oder 5.",
    },
    met: {
      label: "Erfüllt ab einer Bewertung von",
      why: "Bewertungen dazu, wie gut es erfüllt ist, die so hoch sind oder höher.",
      wrong: "Schreiben Sie 1, 2, 3, 4 oder 5.",
    },
  },
  counts: {
    heading: "Wie viele Antworten es gibt",
    asked: "Befragte Personen",
    ready: "Mit Wichtigkeit zu jedem Bedürfnis",
    blank: "Bewertungen, die noch fehlen",
    strange: "Bewertungen, die nicht von 1 bis 5 sind",
    apart: "Personen unter einer leeren Zeile",
  },
  chart: "Wichtigkeit, und wie gut es erfüllt ist, im Mittel",
  front: {
    nobody: "Noch wurde niemand befragt. Die erste Person kommt in die erste Zeile des Blattes hinter diesem.",
    unrated: "Noch ist kein Bedürfnis auf beide Arten bewertet: wie wichtig es ist, und wie gut es heute erfüllt ist.",
    allMet: "Niemand vermisst ein Bedürfnis: Was jemandem wichtig ist, ist heute erfüllt.",
    missing: ({ need, people, rated }) =>
      `Am meisten fehlt bei „${need}“: ${people} von ${rated} Personen ist es wichtig, und es ist heute nicht erfüllt.`,
    fine: "Alle Bewertungen, die da sind, sind lesbar.",
    strange: (count) =>
      count === "1"
        ? "1 Bewertung ist nicht von 1 bis 5 und zählt nicht."
        : `${count} Bewertungen sind nicht von 1 bis 5 und zählen nicht.`,
    apart: (count) =>
      count === "1"
        ? "1 Person steht unter einer leeren Zeile, wo „Kunden segmentieren“ nicht hinsieht: Löschen Sie die leere Zeile."
        : `${count} Personen stehen unter einer leeren Zeile, wo „Kunden segmentieren“ nicht hinsieht: Löschen Sie die leeren Zeilen.`,
    asked: "Befragte Personen",
    askedBeside: "Zeilen mit irgendeiner Antwort",
    ready: "Bereit für Segmente",
    readyBeside: "Wichtigkeit zu jedem Bedürfnis bewertet",
    blank: "Bewertungen, die noch fehlen",
    blankBeside: (all) => `von ${all}, zwei je Bedürfnis`,
  },
  next: [
    "1. Ändern Sie die Bedürfnisse unten in das, was Ihre Kunden von Ihnen wollen könnten. Die Überschriften der Fragen folgen.",
    "2. Lassen Sie die Leute zuerst in eigenen Worten erzählen, was sie erledigen wollten. Dann lassen Sie jedes Bedürfnis zweimal bewerten: wie wichtig es ist, und wie gut es heute erfüllt ist.",
    "3. Schreiben Sie auf dem Blatt hinter diesem eine Zeile je Person. Für mehr Platz fügen Sie Zeilen zwischen den anderen ein.",
    "4. Ab etwa 20 Personen markieren Sie eine Zelle bei den Antworten, öffnen in Worth „Kunden segmentieren“ und klicken auf „Auswahl übernehmen“: Bedürfnisse und Merkmale werden so genommen, wie sie hier stehen.",
  ],
};
