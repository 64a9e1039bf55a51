/** What interviews ask: change a word here, add a need or an answer, and the sheet, its formulas and Segment customers follow. */
export const interviewAsked: AskedWords = {
  needs: [
    "Low price",
    "Fast delivery",
    "Personal advice",
    "Lasting quality",
    "Wide choice",
    "Easy returns",
    "Kind to the environment",
    "Easy to order",
  ],
  name: { head: "Name", about: "A name, or a number where names are not to be kept." },
  traits: {
    age: {
      head: "Age group",
      about: "Choose one.",
      options: ["under 25", "25 to 34", "35 to 44", "45 to 54", "55 to 64", "65 and older"],
    },
    region: { head: "Region", about: "Where they live, in a word or two. Write one region one way." },
    household: {
      head: "Household",
      about: "With whom they live. Choose one.",
      options: ["alone", "couple", "family", "shared flat"],
    },
    found: {
      head: "How they found us",
      about: "What first brought them to you. Choose one.",
      options: ["friends", "search engine", "advert", "social media", "passing by", "press", "something else"],
    },
  },
  ownWords: {
    job: {
      head: "What they want to get done",
      about: "In their own words: what were they trying to get done when they came to you? Not what they bought.",
    },
    passions: { head: "Passions", about: "What they love, apart from what you sell. A few words." },
  },
  notes: { head: "Notes", about: "Whatever else was said." },
};

/** A column of the interview sheet: its heading, and what is said beside its cells. */
export interface AskedColumn {
  readonly head: string;
  readonly about: string;
  /** The answers to choose from; anything where left out. None has a comma, and together they take 255 letters at most. */
  readonly options?: readonly string[];
}

/** The traits, and what people say in their own words, by names that formulas call them by. */
export interface AskedWords {
  /** What customers may need, as the sheet begins with; it can be changed there. */
  readonly needs: readonly string[];
  readonly name: AskedColumn;
  readonly traits: Readonly<Record<"age" | "region" | "household" | "found", AskedColumn>>;
  readonly ownWords: Readonly<Record<"job" | "passions", AskedColumn>>;
  readonly notes: AskedColumn;
}
