import { readinessComponents } from "./components.en";
import { customerStages } from "./stages.en";

/** What is said of statements and their answers, whichever sheet they stand on. */
const answered = {
  /** The answers, from what counts nothing to what counts most. None has a comma. */
  levels: ["not at all", "partly", "mostly", "fully"],
  points: "What an answer counts",
  statements: "The statements",
  statement: "Statement",
  answer: "Answer",
  evidence: "What shows it",
  answerCheck: {
    title: "How true is it?",
    about:
      "Choose one: not at all, partly, mostly or fully. Leave it empty where nobody knows: it then does not count.",
    wrong: "Choose one of: not at all, partly, mostly, fully.",
  },
  evidenceCheck: {
    title: "What shows it?",
    about: "A figure, a place or an example by which somebody else would give the same answer.",
    wrong: "Write at most 500 letters.",
  },
  who: {
    heading: "Who answered",
    date: "Date",
    by: "Answered by",
    dateCheck: {
      title: "Date",
      about: "The day on which these answers were given.",
      wrong: "Write a date with its day, month and year.",
    },
    byCheck: {
      title: "Answered by",
      about: "Who gave these answers, and who else was asked.",
      wrong: "Write at most 500 letters.",
    },
  },
  score: "Score",
  status: "Where it stands",
  open: (count: string) => (count === "1" ? "1 still open" : `${count} still open`),
  allAnswered: (all: string) => `All ${all} statements are answered.`,
  someOpen: (open: string, all: string) =>
    open === "1"
      ? `1 of ${all} statements has no answer: it does not count, neither for nor against.`
      : `${open} of ${all} statements have no answer: they do not count, neither for nor against.`,
  strange: (count: string) =>
    count === "1"
      ? "1 answer is none of the four words and does not count."
      : `${count} answers are none of the four words and do not count.`,
  answeredLabel: "Statements answered",
  ofAll: (all: string) => `of ${all}`,
  evidenceNext: "Write beside each answer what shows it, so that others would answer alike.",
  begin: "Choose an answer to each statement below, in the yellow cells.",
};

export const readinessWords = {
  ...answered,
  groups: readinessComponents,
  name: "Data readiness",
  source: "Your own answers to the statements below, and what your orders show.",
  scale: "The score of a component is what its answers come to, of what they could come to.",
  group: "Component",
  byGroup: "The six components",
  next: "What to do next",
  chart: "Score by component",
  weakest: "Weakest",
  front: {
    none: "No statement has an answer yet.",
    weakest: ({ name, score }: Scored) => `The weakest component is ${name}, at ${score}.`,
    weakestSoFar: ({ name, score }: Scored) =>
      `Of what is answered so far, the weakest component is ${name}, at ${score}.`,
    score: "Score of all components",
    scoreBeside: "each counts alike",
    least: "Score of the weakest",
  },
  again: "Answer again in three months, on a new sheet, and lay both beside each other.",
};

export const stageWords = {
  ...answered,
  groups: customerStages,
  name: "Customer stage",
  source: "Your own answers to the statements below.",
  rule: "A stage is reached once each of its statements has an answer, these are mostly true (a score of 67% or more), and every stage before it is reached.",
  group: "Stage",
  byGroup: "The four stages",
  next: "What it asks for",
  chart: "Score by stage",
  reached: "Reached",
  notYet: "Not yet",
  after: "Once those before it are",
  front: {
    none: "No statement has an answer yet.",
    reached: (name: string) => `The stage reached is ${name}.`,
    unreached: (name: string) => `No stage is reached yet: ${name} comes first.`,
    all: (name: string) => `All stages are reached, up to ${name}.`,
    comesNext: (name: string) => `Next comes ${name}.`,
    unknown: (name: string, open: string) =>
      open === "1"
        ? `Whether ${name} is reached is not known: 1 of its statements has no answer.`
        : `Whether ${name} is reached is not known: ${open} of its statements have no answer.`,
    stages: "Stages reached",
    nextScore: "Score of the next",
  },
  again: "Answer again in half a year, on a new sheet, and lay both beside each other.",
};

interface Scored {
  readonly name: string;
  readonly score: string;
}

export type StatementWords = typeof answered;
export type ReadinessWords = typeof readinessWords;
export type StageWords = typeof stageWords;
