import type { FieldWords } from "../../job/JobWords";
import type { CpcSource } from "./clickPrice";
import type { FieldName } from "./form";

/** What the fields of the job are called, and why each matters. */
export const planFieldWords = {
  missingCpc: {
    label: "CPC for them",
    onSheet: "CPC where there is no bid",
    wrong: "Write a price above 0, such as 1.50.",
  },
  cpcFrom: {
    label: "Price of a click (CPC)",
    why: "The high bid is the careful choice: few clicks cost more.",
    options: {
      highBid: "High bid",
      lowBid: "Low bid",
      averageBid: "Average of low and high bid",
      cpc: "CPC",
      maxCpc: "Highest CPC",
    } satisfies Record<CpcSource, string>,
  },
  customerValue: {
    label: "Customer value",
    why: "What a customer brings in all, less what it costs to serve them. Empty for the plain rule.",
    wrong: "Write an amount above 0, such as 60.",
  },
  money: {
    label: "Money there is",
    why: "What the test may cost. It goes where it gains the most, and some of it may be kept. Empty for the plain rule.",
    wrong: "Write an amount above 0, such as 5000.",
  },
  rule: {
    label: "How to share it out",
    options: {
      gain: "For the most gain",
      plain: "Plain rule: CPC ÷ conversion rate",
    },
  },
  usualClicks: {
    label: "Its worth in clicks",
    why: "How many clicks that rate counts for. Type 300 where you are as sure of it as 300 clicks would make you.",
    wrong: "Write a number of clicks above 0, such as 100.",
  },
  monthsAfter: {
    label: "Months after the test",
    why: "How long you would go on buying the clicks of a keyword that sells. The longer, the more a test is worth.",
    wrong: "Write a number of months from 0 to 120.",
  },
  clicksAhead: {
    label: "Clicks to be had",
    onSheet: "Clicks to be had, where no searches are told",
    why: "Of each keyword whose searches are not told: for the test and afterwards, together.",
    wrong: "Write a number of clicks above 0 and at most 10,000,000.",
  },
  slow: {
    label: "Keywords that are too slow",
    options: { plan: "Plan what they can spend", leaveOut: "Leave them out" },
  },
  conversionRate: {
    label: "Conversion rate",
    why: "Customers per click. 1% is usual where nothing is known.",
    wrong: "Write a rate above 0% and at most 100%, such as 1%.",
  },
  sales: {
    label: "Sales wanted",
    why: "One sale shows that a keyword can sell.",
    wrong: "Write a whole number from 1 to 1,000.",
  },
  months: {
    label: "Months",
    why: "How long the test may take.",
    wrong: "Write a number of months above 0 and at most 120.",
  },
  clickRate: {
    label: "Ad click rate",
    why: "Clicks per search, with your ad shown each time. 1% is usual.",
    wrong: "Write a rate above 0% and at most 100%, such as 1%.",
  },
  salesCycleDays: {
    label: "Sales cycle in days",
    why: "From a click to the sale it brings.",
    wrong: "Write a number of days from 0 to 3,650.",
  },
  confidence: {
    label: "Confidence",
    why: "How sure you want to be of seeing the sales. Off is the plain rule: sales ÷ rate.",
    none: "Off",
  },
} satisfies Partial<Record<FieldName, FieldWords>>;

export type PlanFieldWords = typeof planFieldWords;
