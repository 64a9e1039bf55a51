import type { ProfitStatement } from "../../../core/customers/profitStatements";

const listed = (words: readonly string[]) => words.join(" and ");

/** Said of what a figure of the statement comes from. */
export const centreTraceWords = {
  /** Below the first sentence. */
  paidFor: "What makes up that share",
  sent: "Show who they are",
  next: "What makes up the free amount",
  showWorthOfSent: "What makes up that amount",
  showSplit: { winning: "What makes up what goes into winning", keeping: "What makes up what goes into keeping" },
  worthOfSent: "Worth of those sent by others",
  split: { winning: "Into winning next", keeping: "Into keeping next" },
  splitShare: "Share that goes into winning",
  retention: "Customers who order again",
  customersBefore: "Customers of all spans but the latest",
  customersAgain: "Of them, ordered in the next span",
  titles: {
    income: "Income",
    incomeOfNew: "Income from new customers",
    incomeOfReturning: "Income from returning customers",
    incomeOfOneTime: "Income of one-time buyers",
    fulfilment: "Fulfilment",
    margin: "Margin",
    marginOfNew: "Margin from new customers",
    marginOfReturning: "Margin from returning customers",
    spentOnWinning: "Spent on winning",
    spentOnKeeping: "Spent on keeping",
    shareOnWinning: "Share spent on winning",
    profit: "Profit",
    newCustomers: "New customers",
    returningCustomers: "Returning customers",
    costOfNewCustomer: "Cost of a new customer",
    marginOfNewCustomer: "Margin of a new customer",
    marginOfReturningCustomer: "Margin of a returning customer",
    returnOnWinning: "Return on winning",
    returnOnKeeping: "Return on keeping",
    daysToEarnBack: "Days to earn back a new customer",
    costOfMoneyBoundUp: "Cost of money bound up",
    nextBudget: "Free for winning next",
    paidFor: "Paid by returning customers",
  } satisfies Record<keyof ProfitStatement | "paidFor", string>,
  reckoned: {
    costSaved: "Those sent, times the cost of a new customer.",
    worthOfSent:
      "Those sent, times the cost of a new customer; and the margin of a new customer for each of those who would not have come anyway.",
    splitWinning: "The margin from returning customers, times the share that goes into winning.",
    splitKeeping: "The margin from returning customers, less what goes into winning.",
    splitShare:
      "The share of the best spend that goes into winning, by Blattberg and Deighton's customer equity test over these figures.",
    retention:
      "All orders are parted into spans of as many days as the statement, back from its last. A customer counts in each span with an order.",
    paidFor: "What is free for winning, divided by what was spent on it.",
    shareOnWinning: "Spent on winning, divided by both together.",
    costOfNewCustomer: "Spent on winning, divided by the new customers.",
    marginOfNewCustomer: "Their margin, divided by the new customers.",
    marginOfReturningCustomer: "Their margin, divided by the returning customers.",
    returnOnWinning: "The margin from new customers, divided by what was spent on winning.",
    returnOnKeeping: "The margin from returning customers, divided by what was spent on keeping.",
    costOfMoneyBoundUp:
      "Half of what was spent on winning, times the cost of money a year, for the days until it is earned back.",
  },
  days: (from: string, to: string) => `From ${from} to ${to}.`,
  atBeginning: (day: string) => `At the beginning of ${day}.`,
  atEnd: (day: string) => `At the end of ${day}.`,
  orders: (count: number, shown: string) => (count === 1 ? "1 order" : `${shown} orders`),
  refunds: (count: number, shown: string) => (count === 1 ? "1 refund" : `${shown} refunds`),
  customers: (count: number, shown: string) => (count === 1 ? "1 customer" : `${shown} customers`),
  found: (rows: readonly string[], customers: string) => `${listed(rows)} of ${customers}.`,
  noRows: "No order falls into these days.",
  counts: {
    paid: "Each counts with what was paid.",
    cost: "Each counts with what it cost to fulfil.",
    left: "Each counts with what was paid, less what it cost to fulfil.",
  },
  newOnes: (count: number, shown: string) =>
    `${count === 1 ? "1 customer" : `${shown} customers`} ordered for the first time ever.`,
  returningOnes: (count: number, shown: string) =>
    `${count === 1 ? "1 customer" : `${shown} customers`} ordered who had ordered before.`,
  sentOnes: (count: number, shown: string) =>
    `${count === 1 ? "1 new customer" : `${shown} new customers`} came from a source that sends customers.`,
  paidBeside: "Beside each is what they paid in these days.",
  moreCustomers: (count: string) => (count === "1" ? "1 more customer" : `${count} more customers`),
  moreChannels: (count: string) => (count === "1" ? "1 more channel" : `${count} more channels`),
  moreRows: (count: string) => (count === "1" ? "1 more row" : `${count} more rows`),
  together: "Together",
  less: (label: string) => `Less: ${label}`,
  typed: "Typed above: no row stands behind it.",
  monthly: "Of a month that is only partly within, as many days count.",
  partOfMonth: (within: string, all: string, money: string) => `${within} of ${all} days of ${money}`,
  backSaid: (cost: string) => `A new customer costs ${cost}.`,
  backBy: (days: string) => `Brought that within ${days === "1" ? "1 day" : `${days} days`}`,
  backLater: "Brought it later",
  backNot: "Have not brought it yet",
  nowLessBefore: "Now, less before.",
  dayOf: {
    opening: "Beside each is the day of their latest order until then.",
    gained: "Beside each is the day of their first order.",
    back: "Beside each is the day on which they ordered again.",
    lost: "Beside each is the day of their last order before that.",
    closing: "Beside each is the day of their latest order until then.",
  },
};

export type CentreTraceWords = typeof centreTraceWords;
