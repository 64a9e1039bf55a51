import type { Cause } from "./bridge";
import type { BridgeBy } from "./parting";

interface Told {
  /** Whose value it is, as `who` says it; with a capital letter where it begins the sentence. */
  readonly who: string;
  readonly parts: string;
}

const dayOf = (days: string) => (days === "1" ? "day" : "days");

/** The words of why customers of one source, campaign or time are worth less. */
export const bridgeWords = {
  /** By what customers are parted. */
  by: {
    source: {
      title: "Why one source is worth less",
      who: (group: string) => `customers from “${group}”`,
      none: (fewest: number) =>
        `No source that brought ${fewest} or more customers is worth less than the average customer.`,
      explain: "Source to explain",
      about: "Write one of the sources in the table below, as it stands there.",
      unknown: "This source does not stand in the table below: write one as it stands there.",
      all: "All sources",
    },
    campaign: {
      title: "Why one campaign is worth less",
      who: (group: string) => `customers of the campaign “${group}”`,
      none: (fewest: number) =>
        `No campaign that brought ${fewest} or more customers, of those who have been there long enough, is worth less than the average customer.`,
      explain: "Campaign to explain",
      about: "Write one of the campaigns in the table below, as it stands there.",
      unknown: "This campaign does not stand in the table below: write one as it stands there.",
      all: "All campaigns",
    },
    quarter: {
      title: "Why the customers of one quarter are worth less",
      who: (group: string) => `customers who first ordered in the quarter from ${group}`,
      none: (fewest: number) =>
        `No quarter in which ${fewest} or more customers came, of those who have been there long enough, is worth less than the average customer.`,
      explain: "Quarter to explain",
      about: "Write the first day of one of the quarters in the table below.",
      unknown: "This quarter does not stand in the table below: write the first day of one that does.",
      all: "All quarters, each by its first month",
    },
    month: {
      title: "Why the customers of one month are worth less",
      who: (group: string) => `customers who first ordered in ${group}`,
      none: (fewest: number) =>
        `No month in which ${fewest} or more customers came, of those who have been there long enough, is worth less than the average customer.`,
      explain: "Month to explain",
      about: "Write the first day of one of the months in the table below.",
      unknown: "This month does not stand in the table below: write the first day of one that does.",
      all: "All months of the first order",
    },
  } satisfies Record<BridgeBy, unknown>,
  less: ({ who, less, parts }: Told & { less: string }) =>
    `${who} are worth ${less} less than the average customer: ${parts}.`,
  more: ({ who, more, parts }: Told & { more: string }) =>
    `${who} are worth ${more} more than the average customer: ${parts}.`,
  alike: ({ who }: { who: string }) => `${who} are worth as much as the average customer.`,
  /** Of what customers were worth so many days after their first order. */
  lessEarly: ({ who, days, less, parts }: Told & { days: string; less: string }) =>
    `${days} ${dayOf(days)} after their first order, ${who} are worth ${less} less than the average customer: ${parts}.`,
  moreEarly: ({ who, days, more, parts }: Told & { days: string; more: string }) =>
    `${days} ${dayOf(days)} after their first order, ${who} are worth ${more} more than the average customer: ${parts}.`,
  alikeEarly: ({ who, days }: { who: string; days: string }) =>
    `${days} ${dayOf(days)} after their first order, ${who} are worth as much as the average customer.`,
  daysTaken: (days: string) => `${days} ${dayOf(days)}`,
  /** A part of a difference: what it takes away, or adds. */
  takes: (amount: string, by: string) => `${amount} less by ${by}`,
  adds: (amount: string, by: string) => `${amount} more by ${by}`,
  causes: {
    ordersPerCustomer: { label: "Orders a customer", takes: "fewer orders", adds: "more orders" },
    orderSize: { label: "Size of an order", takes: "smaller orders", adds: "larger orders" },
    discounts: { label: "Discounts", takes: "higher discounts", adds: "lower discounts" },
    refunds: { label: "Money given back", takes: "more given back", adds: "less given back" },
    fulfilmentCost: { label: "Cost of orders", takes: "higher cost of orders", adds: "lower cost of orders" },
  } satisfies Record<Cause, { label: string; takes: string; adds: string }>,
  causeHead: "Cause",
  amountHead: "Difference a customer",
  /** What to look at before the people of a source are held to be the wrong ones. */
  first: "Before you blame the target, rule these out",
  time: "Time",
  later: (days: number, shown: string) =>
    `They came ${shown} ${days === 1 ? "day" : "days"} later than the average customer and had less time to order: some of what is missing may still come.`,
  earlier: "They have been customers about as long as the others, or longer: time does not explain it.",
  sameAge: (days: string, young: string) =>
    `All are compared at one age, ${days} ${dayOf(days)} after their first order, so that nobody is worth less for being young. Customers who have not been there so long are left out: ${young}.`,
  returns: "Returns",
  returnsMake: (amount: string) => `Money given back makes ${amount} of the difference. Look at what they sent back.`,
  returnsNothing: "Money given back, as far as your orders tell it, makes nothing of the difference.",
  promotion: "Promotion",
  promotionMakes: (amount: string) => `Discounts make ${amount} of the difference.`,
  promotionUnknown:
    "Your orders name no list prices, so that discounts cannot be told. Did a promotion bring them, that brings people once?",
  service: "Cost of service",
  serviceMakes: (amount: string) =>
    `What their orders cost makes ${amount} of the difference. What it takes to serve them beside that is not in your orders.`,
  serviceUnknown: "The same cost was assumed of all orders, so that it cannot be told whether theirs take more.",
  counted:
    "A customer belongs to the source, the campaign or the time of their first order. Campaigns and times are compared at one age: what each customer brought up to so many days after the first order, of those who have been there so long. The difference in average value is taken apart into its causes, with nothing left over; rounded, they may miss it by a cent. Value is orders, times money an order, less discounts, what was given back and costs. For analysts: factors share a change of their product by the logarithmic mean.",
  sheet: {
    behind: {
      name: "why less",
      about:
        "Why some customers are worth less or more than the average customer, and what to rule out before the target is blamed.",
    },
    /** Of what does not follow the orders. */
    then: (told: string) => `When this sheet was written: ${told}`,
    time: "Compare when they first ordered: whoever came later had less time to order.",
    causes: "What makes the difference",
    heads: {
      causes: ["Cause", "Per customer"],
      bridge: ["Group", "Customers", "Average value", "Difference", "Orders per customer", "Order size"],
      discounts: "Discounts",
      refunds: "Refunds",
      cost: "Fulfilment cost",
    },
  },
};

export type BridgeWords = typeof bridgeWords;
