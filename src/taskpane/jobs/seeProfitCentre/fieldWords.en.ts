import type { FieldWords } from "../../job/JobWords";
import { orderWords } from "../../orders/words.en";
import type { FieldName, Use } from "./form";

/** What the fields of the job are called, and why each matters. */
export const centreFieldWords = {
  days: {
    label: "Days of the statement",
    why: "As many days before stand beside them.",
    wrong: "Write a whole number of days from 1 to 3,650, or leave it empty.",
  },
  ...orderWords.cost,
  spendFrom: {
    label: "What was spent",
    options: { typed: "I type it", table: "From a table" },
  },
  winningNow: {
    label: "Spent on winning customers",
    why: "On people who had not ordered before: ads, agencies, fairs.",
    wrong: "Write 0 or more.",
  },
  winningBefore: {
    label: "Spent on winning in the days before",
    why: "Leave it empty if you don't know.",
    wrong: "Write 0 or more, or leave it empty.",
  },
  keepingNow: {
    label: "Spent on keeping customers",
    why: "On people who had ordered: newsletters, gifts, service.",
    wrong: "Write 0 or more.",
  },
  keepingBefore: {
    label: "Spent on keeping in the days before",
    why: "Leave it empty if you don't know.",
    wrong: "Write 0 or more, or leave it empty.",
  },
  uses: {
    label: "What each channel is for",
    why: "Set by its name at first: look it over.",
    options: { winning: "Winning", keeping: "Keeping", neither: "Neither" } satisfies Record<Use, string>,
  },
  costOfMoney: {
    label: "Cost of money",
    onSheet: "Cost of money a year",
    why: "Interest a year on what is spent before it comes back.",
    wrong: "Write a share from 0% to 1,000%.",
  },
  lapseDays: {
    label: "Lost after",
    onSheet: "Lost after so many days",
    why: "Days without an order after which a customer counts as lost. A year is usual.",
    wrong: "Write a whole number of days from 1 to 3,650.",
  },
  sentBy: {
    label: "Customers sent by others",
    why: "By the source of their first order. Set by its name at first: look it over.",
    options: { sent: "Sent by others", not: "Not sent" },
  },
  joinAnyway: {
    label: "Would have come anyway",
    why: "Share of those sent by others. Left empty, only the saved cost counts.",
    wrong: "Write a share from 0% to 100%, or leave it empty.",
  },
  prospects: {
    label: "Prospects reached",
    onSheet: "Prospects reached in these days",
    why: "How many people your winning reached in these days.",
    wrong: "Write a number above 0, or leave it empty.",
  },
  acquisitionCeiling: {
    label: "Most of them that money could win",
    why: "The share that no money in the world would exceed.",
    wrong: "Write a share above 0% and at most 100%.",
  },
  retentionCeiling: {
    label: "Most customers that care could keep",
    why: "The share who come back in these days that no care in the world would exceed.",
    wrong: "Write a share above 0% and at most 100%.",
  },
} satisfies Record<FieldName, FieldWords>;

export type CentreFieldWords = typeof centreFieldWords;
