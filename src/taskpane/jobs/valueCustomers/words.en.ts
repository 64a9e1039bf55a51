import { bridgeWords } from "./bridge/words.en";
import { campaignWords } from "./campaign/words.en";
import { listWords } from "./lists/words.en";
import { REPORT_WORDS } from "../../../core/customers/reportWords";
import { IN_ENGLISH } from "../../job/JobWords";
import { orderWords } from "../../orders/words.en";
import { aheadWords } from "./ahead/words.en";
import { contractWords } from "./contracts/words.en";
import { summaryWords } from "./summaries/words.en";
import { customerCount } from "../../orders/customerCount.en";
import { valueFieldWords } from "./fieldWords.en";
import { valueSheetWords } from "./sheetWords.en";

/** The words of the job "Value customers". */
export const en = {
  name: "Value customers",
  about: "What customers bring over time, who brings most of it, and what is to come.",

  sources: {
    orders: {
      ...orderWords.source,
      range: "Your orders or contracts",
      why: `${orderWords.source.why} Or a row a contract: when it began, and when it ended or up to when it is paid.`,
      awaited: "Choose the orders or contracts above, and what your customers are worth stands here.",
      deleted: "The cells with your orders or contracts were deleted. Choose others.",
      role: { ...orderWords.source.role, ...contractWords.role, ...summaryWords.role },
      which: { ...orderWords.source.which, ...contractWords.which, ...summaryWords.which },
      ask: { ...orderWords.source.ask, ...contractWords.ask },
    },
  },

  fields: valueFieldWords,

  refusal: {
    noOrders: "There are no orders in these cells.",
    noCost: "Say above what it costs to fulfil an order. Without it no customer has a value.",
  },

  answer: {
    sentence: (a: { customers: string; value: string; each: string; top: string; share: string; back: string }) =>
      `${customerCount(a.customers)} brought ${a.value} after fulfilment costs, ${a.each} each. The best ${a.top} bring ${a.share} of it, and ${a.back} of all came back for more.`,
    each: "value of a customer so far",
    eachCounted: (a: { value: string; customers: string }) =>
      `All amounts less fulfilment costs, ${a.value}, divided by ${customerCount(a.customers)}.`,
    all: "value of all of them",
    allCounted: (a: { orders: string }) =>
      `The amounts of ${a.orders} orders, less refunds and what it cost to fulfil them.`,
    top: (share: string) => `of all value from the best ${share}`,
    topCompared: "of all value from the best",
    topCounted: (share: string) =>
      `Customers sorted by value: what the first ${share} of them bring, as a share of what all bring.`,
    back: "came back for more",
    backCounted: "Customers with two orders or more, of all.",
  },
  ahead: aheadWords,
  contracts: contractWords,
  summaries: summaryWords,
  bridge: bridgeWords,
  campaign: campaignWords,

  lists: listWords,

  concentration: {
    title: "Who brings the value",
    x: "customers, the best first",
    y: "share of all value",
    line: "Your customers",
    equal: "If all brought as much",
    described: (share: string, top: string) => `A curve: the best ${top} of customers bring ${share} of all value.`,
    counted:
      "Customers are sorted by value, the best first. The curve says how much of all value the first of them bring together.",
  },
  cohorts: {
    title: "Value of customers by when they came",
    x: {
      month: "months since the first order",
      quarter: "quarters since the first order",
      year: "years since the first order",
    },
    y: "value so far per customer",
    described: (count: string) =>
      `${count} lines that rise: the value so far per customer, for customers who first ordered in the same period.`,
    first: (when: string) => `from ${when}`,
    counted:
      "Each line is the customers who first ordered in one period: what they have brought so far after fulfilment costs, per customer. Lines that start higher or rise faster are better customers.",
  },
  trial: {
    title: "Would the forecast have been right?",
    x: "weeks since the first order",
    y: "repeat orders so far",
    actual: "Came",
    expected: "Expected",
    unknown: "from here on unknown to it",
    sentence: (error: string, side: "over" | "under") =>
      `A forecast that knew only the first half would have been ${error} ${side === "over" ? "too high" : "too low"} by the end.`,
    none: (why: string) => `This cannot be tried: ${why}`,
    described: (error: string) =>
      `Two lines, repeat orders that came and that were expected; at the end they are ${error} apart.`,
    counted:
      "The model learns from the first half of the days only. Then its forecast for these customers is laid beside the repeat orders that came.",
  },
  bySource: {
    title: "By source",
    head: "Source of the first order",
    amount: "Value each",
    note: (customers: string, share: string) => `${customerCount(customers)}, ${share} of all value`,
    unknown: "not known",
    counted:
      "A customer belongs to the source of their first order, and all they brought after fulfilment costs counts there.",
  },
  byChannels: {
    title: "By number of channels used",
    head: "Channels used",
    amount: "Value each",
    note: (customers: string, times: string | undefined) =>
      times === undefined
        ? customerCount(customers)
        : `${customerCount(customers)}, ${times} times those of one channel`,
    name: (count: string) => (count === "1" ? "1 channel" : `${count} channels`),
    counted:
      "Customers by how many channels they ordered through, and what they brought after fulfilment costs on average.",
  },
  questions: {
    title: "Questions about your customers",
    about: "Money in these is what was paid, before fulfilment costs.",
  },
  /** As the function on the written sheet words them. */
  report: REPORT_WORDS,

  front: {
    ofCustomers: (customers: string) => `of ${customers} customers`,
    fromOrders: (orders: string) => (orders === "1" ? "from 1 order" : `from ${orders} orders`),
    pay: (each: string) => `Pay no more than ${each} to win a customer like these; what they order later comes on top.`,
    best: (top: string, share: string) =>
      `Look after the best ${top} first: ${share} of all value comes from them. The sheets behind this one list them, those who are slipping away, and those who are likely to order soon.`,
    back: (back: string) =>
      `${back} came back for more: write to the others soon after their first order, while they still know you.`,
  },

  written: (name: string) =>
    `Written to the sheet “${name}”. Change your data or an assumption, and the figures follow. To print what matters most, print this sheet.`,

  sheet: valueSheetWords,

  sample: IN_ENGLISH,
  otherSample: "Try with sample contracts",
};

export type ValueWords = typeof en;
