import { REPORT_WORDS } from "../../../core/customers/reportWords";
import { IN_ENGLISH, type FieldWords } from "../../job/JobWords";
import { orderWords } from "../../orders/words.en";
import type { FieldName } from "./form";

/** The words of the job "Value customers". */
export const en = {
  name: "Value customers",
  about: "What customers bring over time, who brings most of it, and what is to come.",

  sources: {
    orders: {
      ...orderWords.source,
      awaited: "Choose the orders above, and what your customers are worth stands here.",
    },
  },

  fields: {
    ...orderWords.cost,
    highValueShare: {
      label: "High-value customers",
      why: "The best of your customers, by value. 10% is usual.",
      wrong: "Write a share above 0% and at most 100%.",
    },
    costOfMoney: {
      label: "Cost of money",
      onSheet: "Cost of money a year",
      why: "Interest a year. Money that comes later is worth less today.",
      wrong: "Write a share from 0% to 1,000%.",
    },
    forecastDays: {
      label: "Days ahead",
      why: "How far to look for orders to come.",
      wrong: "Write a number of days from 1 to 3,650.",
    },
  } satisfies Record<FieldName, FieldWords>,

  refusal: {
    noOrders: "There are no orders in these cells.",
    noCost: "Say above what it costs to fulfil an order. Without it no customer has a value.",
  },

  answer: {
    sentence: (a: { customers: string; value: string; each: string; top: string; share: string; back: string }) =>
      `${a.customers} customers brought ${a.value} after fulfilment costs, ${a.each} each. The best ${a.top} bring ${a.share} of it, and ${a.back} of all came back for more.`,
    ahead: (days: string, value: string, active: string) =>
      `In the next ${days} days they can be expected to bring ${value} more; about ${active} of them are likely to order again.`,
    noForecast: (why: string) => `No forecast: ${why}`,
    rough: "Take the forecast as rough: these orders leave open how some of it should be.",
    open: "What they leave open",
    each: "value of a customer so far",
    eachCounted: (a: { value: string; customers: string }) =>
      `All amounts less fulfilment costs, ${a.value}, divided by ${a.customers} customers.`,
    all: "value of all of them",
    allCounted: (a: { orders: string }) =>
      `The amounts of ${a.orders} orders, less refunds and what it cost to fulfil them.`,
    top: (share: string) => `of all value from the best ${share}`,
    topCounted: (share: string) =>
      `Customers sorted by value: what the first ${share} of them bring, as a share of what all bring.`,
    back: "came back for more",
    backCounted: "Customers with two orders or more, of all.",
    next: (days: string) => `expected in the next ${days} days`,
    nextCounted: (a: { model: string; rate: string }) =>
      `A forecast of orders to come (${a.model} model) times what each customer's orders are worth (Gamma-Gamma model), less fulfilment costs at their share so far, at ${a.rate} interest a year. Of the customers there are; new ones come on top.`,
    active: "customers likely to order again",
    activeCounted: (model: string) =>
      `Each customer's chance of being still active, added up (${model} model): who ordered often and has been silent for long has a low one.`,
  },

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
    note: (customers: string, share: string) => `${customers} customers, ${share} of all value`,
    unknown: "not known",
    counted:
      "A customer belongs to the source of their first order, and all they brought after fulfilment costs counts there.",
  },
  byChannels: {
    title: "By number of channels used",
    head: "Channels used",
    amount: "Value each",
    note: (customers: string, times: string | undefined) =>
      times === undefined ? `${customers} customers` : `${customers} customers, ${times} times those of one channel`,
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
    active: (customers: string) => `from about ${customers} who order again`,
    tried: (error: string) => `the same forecast of the past was ${error} off`,
    pay: (each: string) => `Pay no more than ${each} to win a customer like these; what they order later comes on top.`,
    best: (top: string, share: string) => `Look after the best ${top} first: ${share} of all value comes from them.`,
    likely:
      "Write to those who are likely to order again: the sheet of customers, which the link below leads to, names them.",
    back: (back: string) =>
      `${back} came back for more: write to the others soon after their first order, while they still know you.`,
  },

  written: (name: string) =>
    `Written to the sheet “${name}”. Change an order or an assumption, and the figures follow. To print the questions, print this sheet.`,

  sheet: {
    name: "Customer value",
    assumptions: "Assumptions",
    answer: "Answer",
    from: (address: string, found: string) => `From ${address}. ${found}`,
    direct: "All figures are formulas over your own orders.",
    copied: (sheet: string) =>
      `Your rows cannot be counted as they stand, so that the formulas look at a copy of them, as they were read, on the sheet “${sheet}”. Write the sheet again when orders are added.`,
    /** The sheets behind the front: what each is called after it, and what can be seen there. */
    behind: {
      customers: {
        name: "customers",
        about: "What each customer is likely to order, and to bring, in the days ahead.",
      },
      sources: {
        name: "sources",
        about: "What customers are worth by where their first order came from, or by how many channels they use.",
      },
      cohorts: { name: "cohorts", about: "What customers have brought so far, by when they first ordered." },
      trial: {
        name: "forecast test",
        about: "How well the forecast did in weeks that have passed: what came, and what it expected.",
      },
      orders: { name: "orders", about: "Your orders as they were read: all figures are formulas over them." },
    },
    answers: {
      customers: "Customers",
      orders: "Orders",
      customerValue: "Value of a customer",
      value: "Value of all customers",
      returnRate: "Came back for more",
      topShare: "Share of value of the best",
      forecastValue: "Expected value ahead",
      active: "Likely to order again",
      error: "Forecast error when tried",
    },
    questions: "Questions about your customers",
    concentration: {
      title: "Who brings the value",
      customers: "Share of customers",
      value: "Share of value",
      equal: "If all were equal",
    },
    sources: "By source of the first order",
    channels: "By number of channels used",
    trial: {
      title: "Repeat orders: came and expected",
      x: "Week",
      y: "Orders so far",
      came: "Came",
      expected: "Expected",
    },
    forecast: "Forecast by customer",
    cohorts: {
      title: {
        month: "Value so far per customer, by month of first order",
        quarter: "Value so far per customer, by quarter of first order",
        year: "Value so far per customer, by year of first order",
      },
      x: { month: "Months since", quarter: "Quarters since", year: "Years since" },
      y: "Value per customer",
    },
    copy: "Orders as they were read",
    /** Of the tables that functions answer with. */
    heads: {
      questions: ["Question", "Answer"],
      sources: ["Source", "Customers", "Average value", "Median value", "Share at target", "Value", "Share of value"],
      channels: ["Channels", "Customers", "Average value", "Times single-channel"],
      trial: ["Week", "Orders so far", "Expected so far", "Error"],
      forecast: [
        "Customer",
        "Repeat orders",
        "Recency",
        "Age",
        "Chance active",
        "Expected orders",
        "Expected order value",
        "Expected value",
        "Chance of an order",
      ],
      cohort: "Cohort",
      customers: "Customers",
    },
  },

  sample: IN_ENGLISH,
};

export type ValueWords = typeof en;
