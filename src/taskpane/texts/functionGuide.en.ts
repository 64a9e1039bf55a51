import type { SampleName, Subject } from "../../help/FunctionHelp";

/** The words of the function guide. What the functions themselves do is said in the files that the build makes of their JSDoc. */
export const functionGuide = {
  title: "Function guide",
  /** Where the help of the functions is kept in this language. */
  files: { functions: "functions.json", examples: "help/examples.json" },
  what: "Type these in any cell, over cells of your own. Each one has an example to try.",
  search: "Search",
  placeholder: "chance, customer, budget…",
  clear: "Clear",
  loading: "Reading the guide…",
  failed: "The guide cannot be read just now. Check your connection, close Worth, and open it again.",
  shown: (count: number, shown: string, all: string) =>
    shown === all ? `${all} functions` : `${shown} of ${all} functions ${count === 1 ? "speaks" : "speak"} of it`,
  none: (searched: string) => `No function speaks of “${searched}”. Try another word, such as “customer”.`,
  subject: {
    clicks: "Clicks and keywords",
    customers: "Customers",
    forecast: "Forecasts",
    segments: "Segments",
    budget: "Budgets",
  } satisfies Record<Subject, string>,
  optional: (name: string) => `${name} (may be left out)`,
  gives: "Gives",
  example: "Example",
  exampleOver: {
    Keywords: "Example, over invented keywords",
    RunningKeywords: "Example, over an invented report on keywords",
    Orders: "Example, over invented orders",
    Needs: "Example, over an invented survey",
  } satisfies Record<SampleName, string>,
  insert: "Insert example",
  insertOf: (name: string) => `Insert example of ${name}`,
  page: "Help page",
  pageOf: (name: string) => `Help page of ${name}`,
  inserted: (sheet: string) => `The example is on the sheet “${sheet}”.`,
  sheet: {
    name: (name: string) => `${name} example`,
    formula: (formula: string) => `Below stands ${formula}`,
  },
};
