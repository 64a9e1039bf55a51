import { readinessComponents } from "./components.de";
import { customerStages } from "./stages.de";
import type { ReadinessWords, StageWords, StatementWords } from "./words.en";

const answered: StatementWords = {
  levels: ["gar nicht", "teilweise", "überwiegend", "ganz"],
  points: "Was eine Antwort zählt",
  statements: "Die Aussagen",
  statement: "Aussage",
  answer: "Antwort",
  evidence: "Woran man es sieht",
  answerCheck: {
    title: "Wie sehr trifft es zu?",
    about:
      "Wählen Sie: gar nicht, teilweise, überwiegend oder ganz. Lassen Sie es leer, wenn es niemand weiß: Dann zählt es nicht.",
    wrong: "Wählen Sie eins davon: gar nicht, teilweise, überwiegend, ganz.",
  },
  evidenceCheck: {
    title: "Woran sieht man es?",
    about: "Eine Zahl, ein Ort oder ein Beispiel, bei dem auch jemand anders so antworten würde.",
    wrong: "Schreiben Sie höchstens 500 Zeichen.",
  },
  who: {
    heading: "Wer geantwortet hat",
    date: "Datum",
    by: "Geantwortet hat",
    dateCheck: {
      title: "Datum",
      about: "Der Tag, an dem diese Antworten gegeben wurden.",
      wrong: "Schreiben Sie ein Datum mit Tag, Monat und Jahr.",
    },
    byCheck: {
      title: "Geantwortet hat",
      about: "Wer diese Antworten gegeben hat, und wer noch gefragt wurde.",
      wrong: "Schreiben Sie höchstens 500 Zeichen.",
    },
  },
  score: "Stand",
  status: "Wie es steht",
  open: (count) => `${count} noch offen`,
  allAnswered: (all) => `Alle ${all} Aussagen sind beantwortet.`,
  someOpen: (open, all) =>
    open === "1"
      ? `1 von ${all} Aussagen hat keine Antwort: Sie zählt nicht, weder dafür noch dagegen.`
      : `${open} von ${all} Aussagen haben keine Antwort: Sie zählen nicht, weder dafür noch dagegen.`,
  strange: (count) =>
    count === "1"
      ? "1 Antwort ist keins der vier Worte und zählt nicht."
      : `${count} Antworten sind keins der vier Worte und zählen nicht.`,
  answeredLabel: "Beantwortete Aussagen",
  ofAll: (all) => `von ${all}`,
  evidenceNext: "Schreiben Sie neben jede Antwort, woran man es sieht, damit andere ebenso antworten würden.",
  begin: "Wählen Sie zu jeder Aussage unten eine Antwort, in den gelben Zellen.",
};

export const readinessWords: ReadinessWords = {
  ...answered,
  groups: readinessComponents,
  name: "Datenreife",
  source: "Ihre eigenen Antworten auf die Aussagen unten, und was Ihre Bestellungen zeigen.",
  scale: "Der Stand eines Bausteins ist, was seine Antworten zählen, von dem, was sie zählen könnten.",
  group: "Baustein",
  byGroup: "Die sechs Bausteine",
  next: "Was als Nächstes zu tun ist",
  chart: "Stand je Baustein",
  weakest: "Am schwächsten",
  front: {
    none: "Noch hat keine Aussage eine Antwort.",
    weakest: ({ name, score }) => `Am schwächsten ist der Baustein ${name} mit ${score}.`,
    weakestSoFar: ({ name, score }) =>
      `Von dem, was bisher beantwortet ist, ist der Baustein ${name} am schwächsten, mit ${score}.`,
    score: "Stand aller Bausteine",
    scoreBeside: "jeder zählt gleich",
    least: "Stand des schwächsten",
  },
  again: "Antworten Sie in drei Monaten noch einmal, auf einem neuen Blatt, und legen Sie beide nebeneinander.",
};

export const stageWords: StageWords = {
  ...answered,
  groups: customerStages,
  name: "Kundenstufe",
  source: "Ihre eigenen Antworten auf die Aussagen unten.",
  rule: "Eine Stufe ist erreicht, sobald jede ihrer Aussagen eine Antwort hat, sie überwiegend zutreffen (ein Stand von 67 % oder mehr) und jede Stufe davor erreicht ist.",
  group: "Stufe",
  byGroup: "Die vier Stufen",
  next: "Was sie verlangt",
  chart: "Stand je Stufe",
  reached: "Erreicht",
  notYet: "Noch nicht",
  after: "Sobald die davor es sind",
  front: {
    none: "Noch hat keine Aussage eine Antwort.",
    reached: (name) => `Erreicht ist die Stufe ${name}.`,
    unreached: (name) => `Noch ist keine Stufe erreicht: Zuerst kommt ${name}.`,
    all: (name) => `Alle Stufen sind erreicht, bis zu ${name}.`,
    comesNext: (name) => `Als Nächstes kommt ${name}.`,
    unknown: (name, open) =>
      open === "1"
        ? `Ob ${name} erreicht ist, weiß man nicht: 1 ihrer Aussagen hat keine Antwort.`
        : `Ob ${name} erreicht ist, weiß man nicht: ${open} ihrer Aussagen haben keine Antwort.`,
    stages: "Erreichte Stufen",
    nextScore: "Stand der nächsten",
  },
  again: "Antworten Sie in einem halben Jahr noch einmal, auf einem neuen Blatt, und legen Sie beide nebeneinander.",
};
