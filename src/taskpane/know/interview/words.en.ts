import { interviewAsked } from "./asked.en";
import { interviewSample } from "./sample.en";

/** The interview sheet. */
export const interviewWords = {
  asked: interviewAsked,
  sample: interviewSample,
  name: "Interviews",
  source: "The answers stand on the sheet behind this one, a row a person. Everything here follows them.",
  people: "people",
  peopleAbout:
    "a row a person. A heading that is a need asks how important it is, from 1 (not at all) to 5 (very); one with “met today” asks how well it is met, from 1 (not at all) to 5 (fully).",
  needs: {
    heading: "The needs, and where most is missing",
    need: "Need (change it here)",
    importance: "Importance",
    met: "Met today",
    gap: "Gap",
    missed: "Miss it",
    rated: "Rated both ways",
    blank: "Still blank",
    says: "What it says",
    title: "Need",
    about:
      "What customers may need from you, in a few words. Leave it empty where you need fewer. The headings follow.",
    wrong: "Write at most 40 letters, and no need twice.",
  },
  verdict: {
    most: "Look here first",
    some: "Some miss it",
    nobody: "Nobody misses it",
    open: "Not rated yet",
  },
  metToday: (need: string) => `${need}: met today`,
  rating: {
    importance: {
      title: "How important is it?",
      about: "1 is not at all, 5 is very. Leave it empty where they cannot say.",
    },
    met: {
      title: "How well is it met today?",
      about: "1 is not at all, 5 is fully. Leave it empty where they cannot say.",
    },
    wrong: "Write 1, 2, 3, 4 or 5, or leave it empty.",
  },
  limits: {
    heading: "Who misses a need: it is important to them, and not met today",
    important: {
      label: "Important from a rating of",
      why: "Ratings of importance as high as this or higher.",
      wrong: "Write 1, 2, 3, 4 or 5.",
    },
    met: {
      label: "Met from a rating of",
      why: "Ratings of how well it is met as high as this or higher.",
      wrong: "Write 1, 2, 3, 4 or 5.",
    },
  },
  counts: {
    heading: "How many answers there are",
    asked: "People asked",
    ready: "With every need’s importance rated",
    blank: "Ratings still blank",
    strange: "Ratings that are not from 1 to 5",
    apart: "People below a blank row",
  },
  chart: "Importance, and how well it is met, on average",
  front: {
    nobody: "Nobody was asked yet. The first person goes in the first row of the sheet behind this one.",
    unrated: "No need is rated both ways yet: how important it is, and how well it is met today.",
    allMet: "Nobody misses a need: whatever is important to somebody is met today.",
    missing: ({ need, people, rated }: Missing) =>
      people === "1"
        ? `Most is missing at “${need}”: to 1 of ${rated} people it is important, and not met today.`
        : `Most is missing at “${need}”: to ${people} of ${rated} people it is important, and not met today.`,
    fine: "Every rating that is there can be read.",
    strange: (count: string) =>
      count === "1"
        ? "1 rating is not from 1 to 5 and does not count."
        : `${count} ratings are not from 1 to 5 and do not count.`,
    apart: (count: string) =>
      count === "1"
        ? "1 person stands below a blank row, where Segment customers does not look: delete the blank row."
        : `${count} people stand below a blank row, where Segment customers does not look: delete the blank rows.`,
    asked: "People asked",
    askedBeside: "rows with any answer",
    ready: "Ready to be segmented",
    readyBeside: "every need’s importance rated",
    blank: "Ratings still blank",
    blankBeside: (all: string) => `of ${all}, two for each need`,
  },
  next: [
    "1. Change the needs below to what your customers could want from you. The headings of the questions follow.",
    "2. Let people tell first what they wanted to get done, in their own words. Then have every need rated twice: how important it is, and how well it is met today.",
    "3. Write a row a person on the sheet behind this one. Room for more: insert rows between the others.",
    "4. From about 20 people on, select a cell among the answers, open Segment customers in Worth and press “Use selection”: it takes the needs and the traits as they stand here.",
  ],
};

interface Missing {
  readonly need: string;
  readonly people: string;
  readonly rated: string;
}

export type InterviewWords = typeof interviewWords;
