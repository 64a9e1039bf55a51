import type { CustomerListName } from "../../../../core/forecast/customerLists";

export interface ListWords {
  readonly title: string;
  /** Who is on it. */
  readonly counted: (a: { share: string; days: string }) => string;
  /** The same without figures, for a sheet on which they can be changed. */
  readonly about: string;
  /** What to do with it. */
  readonly todo: string;
  /** What its sheet is called behind the front. */
  readonly name: string;
}

/** What is said of the lists of customers to act on. */
export const listWords = {
  of: {
    best: {
      title: "Your best customers",
      counted: (a) => `The best ${a.share} of all, by what they have brought so far after fulfilment costs.`,
      about: "By what they have brought so far after fulfilment costs.",
      todo: "Keep them, and look for others like them.",
      name: "best",
    },
    slipping: {
      title: "Slipping away",
      counted: (a) =>
        `Worth more than the average customer, and less than half as likely to order within ${a.days} days as they were at their last order. The most valuable come first.`,
      about:
        "Worth more than the average customer, and less than half as likely to order soon as they were at their last order.",
      todo: "Write to them before they are gone.",
      name: "slipping away",
    },
    soon: {
      title: "Likely to order soon",
      counted: (a) => `The ${a.share} of all who are likeliest to order in the next ${a.days} days.`,
      about: "Likeliest to order within the days that count as soon.",
      todo: "They may order anyway: show them what else there is, and save the discount.",
      name: "soon",
    },
  } as Readonly<Record<CustomerListName, ListWords>>,
  brought: (customers: string, value: string) =>
    customers === "1"
      ? `1 customer, who brought ${value} so far.`
      : `${customers} customers, who brought ${value} so far.`,
  nobody: "Nobody at present.",
  /** Below the first few. */
  more: (shown: string) =>
    `These are the first ${shown}. All of them go to a sheet of their own, ready to upload as an audience.`,
  heads: ["Customer", "Value", "Orders", "Last order", "Chance of an order", "Chance at last order"],
  /** Whether the time from order to order becomes shorter or longer, and what it is called. */
  pace: "Pace",
  paces: { Lapsing: "Lapsing", Slower: "Slower", Steady: "Steady", Faster: "Faster", New: "One order so far" },
  chance: (days: string) => `Order in ${days} days`,
};

export type CustomerListWords = typeof listWords;
