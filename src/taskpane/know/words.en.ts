import { readinessWords, stageWords } from "./assessment/words.en";
import { captureWords } from "./capture/words.en";
import { interviewWords } from "./interview/words.en";

/** "Know your customer": its screen, and the sheets that it writes. */
export const know = {
  name: "Know your customer",
  about: "Sheets to fill in: interviews, how ready your data are, and how far you are with your customers.",
  what: "Three sheets to fill in. Each goes on a new sheet, and nothing of yours is changed. They need no Worth to be filled in, and add up what you write by themselves.",
  parts: {
    interview: {
      title: "Interview customers",
      about:
        "A row a person: who they are, what they want to get done, how important each need is and how well it is met. Segment customers reads the answers as they stand.",
      write: "Write interview sheet",
      sample: "Try it with sample answers",
    },
    readiness: {
      title: "See how ready your data are",
      about:
        "Six components, from capturing to communicating: a few statements each to answer, what your orders show, and what to do next.",
      write: "Write readiness sheet",
    },
    stage: {
      title: "See how far you are",
      about:
        "Four stages, from being aware of customers to being obsessed with them: which one is reached, and what the next one asks for.",
      write: "Write stage sheet",
    },
  },
  orders: {
    label: "Your orders, if there are any",
    why: "What they show is written beside the statements. Without them the sheet says that nothing is known.",
    looking: "Looking for orders that a job of this workbook reads…",
    found: (job: string) => `“${job}” reads them.`,
    chosen: "These are the orders that you chose.",
    none: "No job of this workbook has read orders yet.",
    open: "These cells cannot be read as orders without a question. Open Value customers, choose them there and answer what it asks: they are known here then.",
    deleted: "The range of the orders was deleted. Choose another one, or write the sheet without them.",
  },
  written: (name: string) => `Written to the sheet “${name}”.`,
  writtenSample: (name: string) =>
    `Written to the sheet “${name}”, with the answers of 36 invented people. Next, their answers fall into segments.`,
  writing: "Writing…",
  segment: "Segment these answers",
  interview: interviewWords,
  readiness: readinessWords,
  stage: stageWords,
  capture: captureWords,
};

export type KnowWords = typeof know;
