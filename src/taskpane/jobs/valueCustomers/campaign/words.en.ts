import type { CampaignSide, NoCampaign } from "./campaign";

interface Gains {
  readonly top: string;
  readonly gain: string;
  /** What writing to the others as well adds, or takes. */
  readonly others: string;
}

interface Worth {
  readonly top: string;
  readonly target: string;
  readonly worth: string;
  readonly bestTarget: string;
  readonly bestWorth: string;
}

/** The words of a campaign to everybody beside one to the best customers alone. */
export const campaignWords = {
  group: {
    title: "A campaign to all, or to the best?",
    why: "Optional. A mailing or a call to all of your customers beside one to the best alone, by your own figures.",
  },
  title: "A campaign to all, or to the best?",
  best: ({ top, gain, others }: Gains) =>
    `Write to the best ${top} only: that gains ${gain}. Writing to the others as well would cost ${others} more than they bring.`,
  everybody: ({ top, gain, others }: Gains) =>
    `Write to everybody: that gains ${gain}, ${others} more than writing to the best ${top} only.`,
  nobody: ({ top, bestTarget, bestWorth }: { top: string; bestTarget: string; bestWorth: string }) =>
    `Write to nobody: it does not pay. Even of the best ${top} each who answers would have to bring ${bestTarget}, and brings ${bestWorth}.`,
  /** What a customer must be worth, for either to pay. */
  target: ({ top, target, worth, bestTarget, bestWorth }: Worth) =>
    `To everybody it pays where each who answers brings ${target} after costs; they bring ${worth}. To the best ${top} it pays from ${bestTarget}; they bring ${bestWorth}.`,
  told: ({ top, best, all, days }: { top: string; best: string; all: string; days: string }) =>
    `Of the best ${top}, ${best} ordered in the last ${days} days, of all ${all}: they are taken to answer as much oftener. If you know how many of the best answer, write that instead.`,
  insteadOf: (share: string) => `${share}, by how often they order`,
  none: {
    onlyBest: () => "The best are all of your customers, so that there is nothing to compare: lower their share above.",
    tooMany: ({ most }) =>
      `More of the best would answer than of everybody together: by the share of everybody it is ${most} of the best at most.`,
    tooFew: () =>
      "So few of the best would answer that more of the others would have to than there are: raise the share of the best, or lower that of all.",
  } satisfies Record<NoCampaign["why"], (a: { most: string }) => string>,
  counted:
    "Whoever answers orders once, and brings what an order of their group brought so far after costs. Those who would have ordered without it do not count. Everybody is the best and the others together. What each must bring is the cost divided by those who answer.",
  sides: {
    everybody: () => "Everybody",
    best: (top: string) => `The best ${top}`,
    others: () => "The others",
  } satisfies Record<CampaignSide, (top: string) => string>,
  rowHead: "A campaign to",
  rows: {
    people: "People written to",
    recent: (days: string) => `Ordered in the last ${days} days`,
    perOrder: "An order brought after costs",
    answerShare: "Answer, as a share",
    answers: "Answer",
    cost: "Cost of the campaign",
    brings: "Brings after costs of orders",
    gain: "Gain",
    target: "Each who answers must bring",
    worth: "Each who answers brings",
  },
  sheet: {
    behind: {
      name: "all or best",
      about:
        "What a campaign to everybody brings and costs beside one to the best customers, and what a customer must be worth for either to pay.",
    },
    figures: "Side by side",
    grown: "There are more customers than this sheet looks at: write it again.",
  },
};

export type CampaignWords = typeof campaignWords;
