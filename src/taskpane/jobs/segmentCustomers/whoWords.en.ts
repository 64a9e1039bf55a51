import type { Degree } from "./traits";

interface Shown {
  readonly segment: string;
  readonly there: string;
  readonly all: string;
}

/** The words of who the segments are. */
export const whoWords = {
  title: "Who they are",
  /** What a row of traits tells, all of one degree in one sentence. */
  some: {
    nothing: (traits: string, count: number) => `${traits} ${count === 1 ? "tells" : "tell"} nothing here.`,
    little: (traits: string, count: number) => `${traits} ${count === 1 ? "tells" : "tell"} a little.`,
    something: (traits: string, count: number) => `${traits} ${count === 1 ? "tells" : "tell"} something.`,
    much: (traits: string, count: number) => `${traits} ${count === 1 ? "tells" : "tell"} much about who they are.`,
  } satisfies Record<Degree, (traits: string, count: number) => string>,
  chance: "Chance alone could make such differences.",
  level: ({ segment, level, there, all }: Shown & { readonly level: string }) =>
    `${level}: ${there} of “${segment}”, ${all} of all.`,
  mean: ({ segment, there, all }: Shown) => `Highest in “${segment}”: ${there} on average, beside ${all} for all.`,
  how: (tells: string, byAccident: string) => `Strength ${tells} of 1; by accident in ${byAccident} of cases.`,
  counted:
    "Worth looks at the columns that are no needs. Strength is Cramér's V for words and the root of eta squared for numbers: 0 tells nothing, 1 all. By accident is how often people shared out blindly would differ as much, with all traits taken into account; from 5% on a trait counts as telling nothing.",
  countedOrders:
    "What the first order of each customer says beside what was paid, in columns of a few different words. Strength is Cramér's V: 0 tells nothing, 1 all. By accident is how often people shared out blindly would differ as much, with all columns taken into account; from 5% on a column counts as telling nothing.",
  choose: "Choose the needs, and what is known of them",
  legend: "Known of them",
  why: "Tick what says who a customer is: age, household, region, how they found you. It never makes the segments; it says who is in them.",
  sheet: {
    behind: {
      name: "people",
      about:
        "Who they are: what is known of the people in each segment: which traits tell something, and which only look like it.",
    },
    told: "What each trait tells",
    segments: "What each segment tells of itself",
    levels: "All traits by segment",
    heads: {
      told: ["Trait", "Tells", "Shows most in", "Level", "There", "Of all", "Strength", "By accident"],
      segments: ["Segment", "More than others", "There", "Of all"],
      /** As the function heads them. */
      levels: ["Trait", "Level"],
    },
    strength: "Strength",
    accident: "By accident",
    meanLevel: "average",
    likeAll: "like all others",
    degrees: { nothing: "nothing", little: "a little", something: "something", much: "much" } satisfies Record<
      Degree,
      string
    >,
    /** On the front, of the trait that tells most. */
    most: (trait: string) => `Of what is known of them, “${trait}” tells most about who is in which segment.`,
    noneTells: "Nothing that is known of them tells who is in which segment.",
  },
};

export type WhoWords = typeof whoWords;
