import type { FieldWords } from "../../job/JobWords";
import type { FieldName } from "./form";

/** What the fields of the job are called, and why each matters. */
export const splitFieldWords = {
  budget: {
    label: "Total budget",
    why: "For the same time as the data. What is spent today, unless you change it.",
    wrong: "Write an amount above 0, or leave it empty.",
  },
  conversionWorth: {
    label: "Value of a conversion",
    why: "Your data count conversions and tell no money. What one brings on average: for leads, the share that buy times what they spend.",
    wrong: "Write an amount above 0, such as 40.",
  },
  elasticity: {
    label: "Elasticity",
    why: "How fast returns flatten: at 50%, twice the money brings 1.4 times the returns. Ads usually lie between 10% and 70%.",
    wrong: "Write a share above 0% and below 100%.",
  },
  least: {
    label: "At least",
    onSheet: "At least, of today's spend",
    why: "Of today's spend, for each channel. Large moves rest on guesses.",
    wrong: "Write a share of 0% or more.",
  },
  most: {
    label: "At most",
    onSheet: "At most, of today's spend",
    why: "Of today's spend, for each channel.",
    wrong: "Write a share no smaller than the least.",
  },
  margin: {
    label: "Margin on returns",
    why: "What is left of returns after goods and delivery. It leaves the split as it is, and says whether a larger or smaller budget pays.",
    wrong: "Write a share above 0% and at most 100%, or leave it empty.",
  },
  acquisitionSpend: {
    label: "Spend to win one prospect",
    why: "Advertising money for each prospect you reach.",
    wrong: "Write an amount above 0.",
  },
  acquisitionRate: {
    label: "Acquisition rate",
    why: "Share of these prospects who become customers.",
    wrong: "Write a share above 0% and below its ceiling.",
  },
  acquisitionCeiling: {
    label: "Ceiling of the acquisition rate",
    why: "The share that no money in the world would exceed.",
    wrong: "Write a share above 0% and at most 100%.",
  },
  retentionSpend: {
    label: "Spend to keep one customer",
    why: "Money a year on each customer you have.",
    wrong: "Write an amount above 0.",
  },
  retentionRate: {
    label: "Retention rate",
    why: "Share of customers who buy again the next year.",
    wrong: "Write a share above 0% and below its ceiling.",
  },
  retentionCeiling: {
    label: "Ceiling of the retention rate",
    why: "The share that no care in the world would exceed.",
    wrong: "Write a share above 0% and at most 100%.",
  },
  customerMargin: {
    label: "Margin of a customer",
    onSheet: "Margin of a customer a year",
    why: "Money that a customer leaves a year, before what keeping costs.",
    wrong: "Write an amount above 0.",
  },
  costOfMoney: {
    label: "Cost of money",
    onSheet: "Cost of money a year",
    why: "Interest a year. Money that comes later is worth less today.",
    wrong: "Write a share above 0%.",
  },
} satisfies Record<FieldName, FieldWords>;

export type SplitFieldWords = typeof splitFieldWords;
