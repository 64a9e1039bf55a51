import { NAMESPACE, type SampleName } from "./FunctionHelp";
import type { HelpLanguage } from "./HelpLanguage";

/** What an example looks at, in words. */
const OVER: Readonly<Record<SampleName, string>> = {
  Keywords: "a list of keywords: their names in column A, monthly searches in B, low and high bids in C and D",
  RunningKeywords: "a report on keywords: their names in column A, clicks in B, cost in C, conversions in D",
  Orders: "a list of orders: customer in column A, date in B, amount in C, fulfilment cost in D, source in E",
  Needs: "a survey: customer in column A, ratings of six needs in B to G",
};

/** English, which the JSDoc is written in. */
export const englishHelp: HelpLanguage = {
  code: "en",
  said: (sentence) => sentence,
  words: {
    title: "Functions of Worth",
    intro: `What a click and a customer are worth, as formulas over your own cells. Type =${NAMESPACE}. in a cell and pick one.`,
    all: "All functions",
    subjects: {
      clicks: "Clicks and keywords",
      customers: "Customers",
      forecast: "Forecasts",
      segments: "Segments",
      budget: "Budgets",
    },
    mayBeLeftOut: "(may be left out)",
    writing: "How it is written",
    parameters: "Arguments",
    gives: "What it gives",
    datesIn: (columns) => `Format column ${columns.join(" and ")} of the answer as a date.`,
    example: "Example",
    over: (sample) => `Over ${OVER[sample]}.`,
    inExcel: "In Excel, open Worth on the Home tab and press Function guide to have this example written to a sheet.",
  },
};
