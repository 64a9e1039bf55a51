import type { StatementGroup } from "./Group";

/**
 * What can be done with what is known of customers, from the first order on. Another component is another entry, in every language;
 * another statement a line in one: the sheet, its formulas and its picture follow.
 */
export const readinessComponents: readonly StatementGroup[] = [
  {
    name: "Capture",
    about: "what is known is kept",
    next: "Have every order carry its customer, its date, what was paid, and where the customer came from. Begin with the largest channel.",
    statements: [
      "Every order carries who ordered it, online and in the shop.",
      "Every order carries where the customer came from, and through which channel it was placed.",
      "The price before a discount, and what was sent back, are kept with the order.",
      "What people ask for and complain about is written down where others find it.",
    ],
  },
  {
    name: "Consolidate",
    about: "one customer is one customer",
    next: "Choose one number by which every system knows a customer, and join those that are there twice. Begin with those whose name is there in two spellings.",
    statements: [
      "One person is one row, across shops and channels.",
      "Names and addresses are written one way, and doubles are joined at least once a month.",
      "Orders, newsletter and service know the same customer by the same number.",
      "There is one table that everybody takes customer figures from.",
    ],
  },
  {
    name: "Enhance",
    about: "more is known than what was bought",
    next: "Ask twenty customers what they need, with the interview sheet, and write what an order costs beside its price.",
    statements: [
      "Of most customers you know something beside their orders: who they are, or what they need.",
      "Why people buy is known from interviews or a survey that is less than a year old.",
      "What an order cost (goods, shipping, returns) stands beside its price.",
    ],
  },
  {
    name: "Transform",
    about: "data become figures that decide",
    next: "Work out what each customer is worth (Value customers) and who needs the same (Segment customers).",
    statements: [
      "What each customer is worth is worked out from the orders, after costs.",
      "Customers are grouped by what they need, and not by what they bought alone.",
      "It is known who is likely to order again and who is leaving.",
    ],
  },
  {
    name: "Summarise",
    about: "one page says how things stand",
    next: "Write one page a month: what new and returning customers brought and took (See marketing as a profit centre).",
    statements: [
      "One page says each month what new and returning customers brought, and what they cost.",
      "Whoever decides about money looks at what customers are worth, and not at orders or clicks alone.",
      "Any figure of that page can be followed to the orders it comes from.",
    ],
  },
  {
    name: "Communicate",
    about: "customers notice that they are known",
    next: "Write to one group about what it needs, keep who was written to, and look at what came of it.",
    statements: [
      "Groups of customers get different messages, each about what they need.",
      "Whoever talks to a customer sees what that person bought and asked before.",
      "Who got which message is kept, together with what came of it.",
      "Who says stop is left alone in every channel.",
    ],
  },
];
