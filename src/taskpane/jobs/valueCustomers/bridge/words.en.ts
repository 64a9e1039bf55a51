import type { Cause } from "./bridge";

/** The words of why customers of one source are worth less. */
export const bridgeWords = {
  title: "Why one source is worth less",
  less: ({ source, less, parts }: { source: string; less: string; parts: string }) =>
    `Customers from “${source}” are worth ${less} less than the average customer: ${parts}.`,
  more: ({ source, more, parts }: { source: string; more: string; parts: string }) =>
    `Customers from “${source}” are worth ${more} more than the average customer: ${parts}.`,
  alike: (source: string) => `Customers from “${source}” are worth as much as the average customer.`,
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
    "A customer belongs to the source of their first order. The difference in average value is taken apart into its causes, with nothing left over; rounded, they may miss it by a cent. Value is orders, times money an order, less discounts, what was given back and costs. For analysts: factors share a change of their product by the logarithmic mean.",
  sheet: {
    behind: {
      name: "why less",
      about:
        "Why customers of one source are worth less or more than the average customer, and what to rule out before the target is blamed.",
    },
    source: "Source to explain",
    about: "Write one of the sources in the table below, as it stands there.",
    unknown: "This source does not stand in the table below: write one as it stands there.",
    /** Of what does not follow the orders. */
    then: (told: string) => `When this sheet was written: ${told}`,
    time: "Compare when they first ordered: whoever came later had less time to order.",
    causes: "What makes the difference",
    all: "All sources",
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
