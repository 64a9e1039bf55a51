/** The words of people without an answer, in their likeliest segments. */
export const restWords = {
  title: "Place the rest",
  placed: ({ people, placed, sure }: { people: string; placed: string; sure: string }) =>
    people === placed
      ? `People without an answer to every need: ${people}. What is known of them says where each probably belongs, ${sure} sure on average.`
      : `People without an answer to every need: ${people}. For ${placed} of them what is known says where each probably belongs, ${sure} sure on average.`,
  nobody: (people: string) =>
    `People without an answer to every need: ${people}. Nothing is known of them that would say where they belong.`,
  segment: "Likeliest segment",
  amount: "People",
  sureOf: (sure: string) => `${sure} sure`,
  tried: ({ tried, right, largest }: { tried: string; right: string; largest: string }) =>
    `Tried on the ${tried} who answered, as if they had not: ${right} come to their own segment. With all in the largest segment it would be ${largest}.`,
  /** Where that is less than how sure it is said to be. */
  tooSure: (right: string) => `How sure it is said to be is too much for so few people: count on ${right}.`,
  weak: "What is known of people hardly says where they belong: putting everyone into the largest segment does about as well. Ask them rather than treat them by this.",
  counted:
    "For analysts: naive Bayes over what is known of people. It starts from the sizes of the segments and multiplies how often each trait occurs in each. Those who answered are tried a tenth at a time, placed by the other nine tenths.",
  sheet: {
    behind: {
      name: "the rest",
      about:
        "People without an answer to every need: the segment where each probably belongs, by what is known of them, and how sure that is.",
    },
    figures: "How far to trust it",
    people: "People placed by what is known of them",
    sure: "Sure on average",
    right: "Of those who answered, placed rightly as if they had not",
    largest: "The same, with all in the largest segment",
    list: "Where each probably belongs",
    likeliest: "Likeliest segment",
    howSure: "How sure",
    answered: "has answered",
    unknown: "nothing is known",
    /** Beside the rows, in place of a segment's name. */
    likely: (name: string, sure: string) => `likely ${name} (${sure})`,
    /** On the front. */
    next: ({ people, right }: { people: string; right: string }) =>
      `People without an answer who have a likeliest segment: ${people}. Of those who answered ${right} would be placed rightly in that way: go by it only where a mistake costs little, and ask people when you can.`,
    none: "Nobody without an answer is placed by what is known of them.",
    note: "Whoever gave no answer has “likely”, a segment and how sure that is in place of a name. Write the sheet again to place people in rows that you add.",
  },
};

export type RestWords = typeof restWords;
