import type { FieldWords } from "../../job/JobWords";
import { orderWords } from "../../orders/words.en";
import type { FieldName } from "./form";

/** What the fields of the job are called, and why each matters. */
export const judgeFieldWords = {
  ...orderWords.cost,
  valueFrom: {
    label: "What a customer is worth",
    options: { typed: "Type it", orders: "From orders", report: "From the report" },
  },
  customerValue: {
    label: "Customer value",
    why: "What a customer brings in all, less what it costs to serve them.",
    wrong: "Write an amount above 0, such as 60.",
  },
  customersPerConversion: {
    label: "Customers per conversion",
    why: "100% where each conversion is a sale. Where they are leads, the share of them that buys.",
    wrong: "Write a share above 0% and at most 100%, such as 20%.",
  },
  usualRate: {
    label: "Usual conversion rate",
    why: "Conversions per click of ads like these: learnt from your report unless you type one.",
    wrong: "Write a rate above 0% and below 100%, such as 1%.",
  },
  usualClicks: {
    label: "Its worth in clicks",
    why: "How many clicks that rate counts for, beside those that were seen. Type 300 where you are as sure of it as 300 clicks would make you.",
    wrong: "Write a number of clicks above 0, such as 100.",
  },
  lagFrom: {
    label: "How long sales take after a click",
    options: { typed: "Type it", report: "From days to conversion" },
  },
  lagDays: {
    label: "Days from click to sale",
    why: "The newest clicks have not had time to sell. Write the most days that a sale takes: sales are taken as spread evenly over them.",
    wrong: "Write a number of days from 0 to 365, such as 14.",
  },
  reportDays: {
    label: "Days the report covers",
    why: "From its first day to its last. Clicks are taken as spread evenly over them: the fewer days, the more sales are still to come.",
    wrong: "Write a whole number of days from 1 to 3,660, such as 30.",
  },
  reportSince: {
    label: "Days until the download",
    why: "From the last day of the report to the day you downloaded it: sales that came until then are in it.",
    wrong: "Write a whole number of days from 0 to 3,660, such as 1.",
  },
  confidence: { label: "Confidence", why: "How sure you want to be before you stop something or let it run freely." },
  targetReturn: {
    label: "Return wanted",
    why: "Profit on the money a click costs. It lowers the highest CPC; verdicts are about breaking even.",
    wrong: "Write a return from 0% to 10,000%, such as 25%.",
  },
  periodsAhead: {
    label: "Periods ahead",
    why: "How long you would run on, in lengths of this report. A longer run makes a test worth more.",
    wrong: "Write a number from 0 to 120.",
  },
} satisfies Record<FieldName, FieldWords>;

export type JudgeFieldWords = typeof judgeFieldWords;
