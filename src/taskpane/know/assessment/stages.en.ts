import type { StatementGroup } from "./Group";

/**
 * How far an organisation has come with its customers, the first stage first. Another stage or statement is another entry or line, in
 * every language.
 */
export const customerStages: readonly StatementGroup[] = [
  {
    name: "Awareness",
    about: "customers are seen as people who differ",
    next: "Count your customers, see who brings most of the profit, and have that figure in every meeting.",
    statements: [
      "We know how many customers we have, and how many of them ordered in the last year.",
      "We know that a few customers bring most of the profit, and who they are.",
      "What customers complain about reaches somebody who can change it.",
      "Our meetings speak of customers, and not of products and sales alone.",
    ],
  },
  {
    name: "Sensitivity",
    about: "customers are listened to, and things change",
    next: "Interview customers every quarter, name somebody who answers for what they say, and change one thing each time.",
    statements: [
      "We ask customers at least twice a year what they need and what is missing.",
      "Somebody answers for what customers tell us.",
      "In the last three months we changed something because customers asked for it.",
      "We know why customers leave, from those who left.",
    ],
  },
  {
    name: "Focus",
    about: "decisions follow from who the customers are",
    next: "Choose whom you are for, give each group of customers its own plan, and set budgets by what customers are worth.",
    statements: [
      "We have chosen for whom we are, and for whom we are not.",
      "Budgets follow what customers are worth, and not what was spent last year.",
      "Customers who need different things are treated differently.",
      "New offers are tried with customers before they are built.",
    ],
  },
  {
    name: "Obsession",
    about: "everything begins with the customer",
    next: "Keep it: have everybody meet customers each month, and let pay follow what customers gain and whether they stay.",
    statements: [
      "The first question about any plan is what it does for customers.",
      "Everybody, those at the top included, speaks with customers every month.",
      "Pay and praise follow what customers gain and whether they stay.",
      "We let income of today go where it would cost a customer’s trust.",
    ],
  },
];
