import { customerCount } from "../../orders/customerCount.en";
import type { GroupBy } from "./form";

interface Divided {
  readonly customers: string;
  readonly groups: string;
  readonly most: string;
  readonly share: string | undefined;
}

const fallInto = ({ customers, groups }: Divided) =>
  `${customerCount(customers)} ${customers === "1" ? "falls" : "fall"} into ${groups} ${groups === "1" ? "group" : "groups"}`;
const bringMost = ({ most, share }: Divided) =>
  `“${most}” bring most${share === undefined ? "" : `, ${share} of all that was paid`}.`;

/** The words of groups by how customers ordered, where there are no needs. */
export const groupWords = {
  title: { rfm: "Value groups", tiers: "Value tiers" },
  notNeeds: {
    rfm: "These are value groups, not needs: they say how lately, how often and for how much customers ordered (RFM), not what they want. Ask a few customers what they need, and segment by that first.",
    tiers:
      "These are value tiers, not needs: they say how much customers paid so far, not what they want. Ask a few customers what they need, and segment by that first.",
  },
  sentence: {
    rfm: (a: Divided) => `${fallInto(a)} by how they ordered. ${bringMost(a)}`,
    tiers: (a: Divided) => `${fallInto(a)} by how much they paid. ${bringMost(a)}`,
  },
  head: "Group",
  amount: "Paid each",
  note: (customers: string, share: string, value: string | undefined) =>
    `${customerCount(customers)} (${share})${value === undefined ? "" : `, ${value} of all that was paid`}`,
  counted: {
    rfm: "Each customer gets a score from 1 to 5 for recency, frequency and money, by fifths of your own customers; the three scores make the group. Money is what was paid.",
    tiers:
      "The tenth of your customers who paid most are High, those up to four tenths Middle, the others Low; who paid as much stands in the better tier. Money is what was paid.",
  } satisfies Record<GroupBy, string>,
  meanings: "What the groups mean",
  /** As the groups are called: functions answer in English everywhere. */
  names: {
    Champions: "Champions",
    "Potential Loyalist": "Potential Loyalist",
    "Loyal Customers": "Loyal Customers",
    Promising: "Promising",
    "New Customers": "New Customers",
    "Can't Lose Them": "Can't Lose Them",
    "At Risk": "At Risk",
    "Need Attention": "Need Attention",
    "About To Sleep": "About To Sleep",
    Lost: "Lost",
    Others: "Others",
    High: "High",
    Middle: "Middle",
    Low: "Low",
  },
  meaning: {
    Champions: "Ordered lately, often, and for much.",
    "Potential Loyalist": "Ordered lately, and more than once.",
    "Loyal Customers": "Order regularly.",
    Promising: "Ordered not long ago, and for much.",
    "New Customers": "Ordered lately for the first times.",
    "Can't Lose Them": "Used to order often and for much, and not lately.",
    "At Risk": "Used to order, for much, and not lately.",
    "Need Attention": "Above the average once, and slowing down.",
    "About To Sleep": "Below the average, and not lately.",
    Lost: "Longest without an order.",
    Others: "None of the others.",
    High: "Among the tenth who paid most.",
    Middle: "Paid more than most, and not among the tenth who paid most.",
    Low: "Paid less than the best four tenths.",
  },
  sheet: {
    name: "Customer groups",
    bins: "Scores from 1 to",
    groups: "What each group brings",
    customers: "Every customer",
    tier: "Tier",
    more: (count: string) => `Groups without a row here: ${count}. Write the sheet again for them.`,
    copy: "Orders as they were read",
    sizes: "Customers by group",
    direct: "All figures are formulas over your own orders.",
    copied: (sheet: string) =>
      `Your rows cannot be counted as they stand, so that the formulas look at a copy of them, as they were read, on the sheet “${sheet}”. Write the sheet again when orders are added.`,
    /** The sheets behind the front: what each is called after it, and what can be seen there. */
    behind: {
      customers: {
        name: "customers",
        about: "Every customer with scores for how lately, how often and how much they bought.",
      },
      orders: { name: "orders", about: "Your orders as they were read: all figures are formulas over them." },
    },
  },
};

export type GroupWords = typeof groupWords;
