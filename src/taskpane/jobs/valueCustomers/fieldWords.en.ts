import type { FieldWords } from "../../job/JobWords";
import { orderWords } from "../../orders/words.en";
import type { FieldName } from "./form";

/** What the fields of the job are called, and why each matters. */
export const valueFieldWords = {
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
  soonDays: {
    label: "Days that count as soon",
    why: "For the lists of who is likely to order soon, and of who is slipping away.",
    wrong: "Write a number of days from 1 to 365.",
  },
  knownTo: {
    label: "Forecast starts after",
    onSheet: "Orders known up to",
    why: "Choose today only where your orders go on to today: days without an order since the last one then count as silence.",
    options: { lastDay: "The last day in your data", today: "Today" },
  },
  bridgeBy: {
    label: "Compare customers by",
    why: "For why some of them are worth less than others.",
    options: {
      source: "Source of the first order",
      campaign: "Campaign of the first order",
      quarter: "Quarter of the first order",
      month: "Month of the first order",
    },
  },
  bridgeDays: {
    label: "Days to compare",
    onSheet: "Days after the first order to compare",
    why: "What each customer brought so many days after the first order, of those who have been there so long: so that nobody is worth less for being young.",
    wrong: "Write a whole number of days from 7 to 3,650.",
  },
  contactCost: {
    label: "Cost of a contact",
    why: "Money to write to, or to call, one customer.",
    wrong: "Write 0 or more.",
  },
  campaignCost: {
    label: "Cost of the campaign itself",
    why: "Money for what has to be made whoever gets it: text, design, an agency. Leave it empty if there is none.",
    wrong: "Write 0 or more.",
  },
  answerShare: {
    label: "Of all, those who order",
    onSheet: "Of all, those who order because of it",
    why: "Of all customers who are written to, the share who order because of it. Your last campaigns tell.",
    wrong: "Write a share above 0% and at most 100%.",
  },
  bestAnswerShare: {
    label: "Of the best, those who order",
    onSheet: "Of the best, those who order because of it",
    why: "As long as this is empty, by how much oftener the best ordered in the last year.",
    wrong: "Write a share above 0% and at most 100%.",
  },
  renewed: {
    label: "Contracts are renewed",
    why: "How often a subscriber can leave or stay.",
    none: "As their ends show",
    options: { month: "Every month", quarter: "Every quarter", year: "Every year" },
  },
  price: {
    label: "Paid from one renewal to the next",
    why: "What a subscriber pays for a month, a quarter or a year, whichever is renewed.",
    wrong: "Write money above 0.",
  },
  servingShare: {
    label: "Cost of serving, share of the price",
    why: "Goods, service, fees: what a subscriber costs you of what they pay. Without it no subscriber has a value.",
    wrong: "Write a share from 0% to 100%.",
  },
  loyalYears: {
    label: "Years of a loyal subscriber",
    why: "Whoever has stayed so long is valued beside a new one.",
    wrong: "Write a number above 0 and at most 50.",
  },
} satisfies Record<FieldName, FieldWords>;

export type ValueFieldWords = typeof valueFieldWords;
