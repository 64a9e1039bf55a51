import { orderWords } from "../../orders/words.en";

/** The words of the written sheet. */
export const valueSheetWords = {
  name: "Customer value",
  assumptions: "Assumptions",
  answer: "Answer",
  from: (address: string, found: string) => `From ${address}. ${found}`,
  direct: "All figures are formulas over your own orders.",
  copied: orderWords.copy.copied,
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
    model: {
      name: "model",
      about: "How the forecast is made, for analysts: the model, its parameters, and how sure it is.",
    },
    orders: orderWords.copy.behind,
  },
  answers: {
    customers: "Customers",
    orders: "Orders",
    customerValue: "Value of a customer",
    value: "Value of all customers",
    returnRate: "Came back for more",
    topShare: "Share of value of the best",
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
  model: {
    title: "The model of the forecast",
    rows: {
      model: "Model",
      customers: "Customers it is fitted to",
      repeatOrders: "Repeat orders it is fitted to",
      logLikelihood: "Log-likelihood",
      p: "Gamma-Gamma p",
      q: "Gamma-Gamma q",
      v: "Gamma-Gamma v",
      spendLogLikelihood: "Log-likelihood of spend",
      averageOrder: "Average order value",
      asOf: "Fitted as of",
      warning: "Doubt",
    },
    doubtful: "Take the forecast as rough.",
  },
  copy: orderWords.copy.copy,
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
};

export type ValueSheetWords = typeof valueSheetWords;
