import type { GroupColumn } from "../../../../imports/groups/GroupTable";
import { customerCount } from "../../../orders/customerCount.en";

const rowCount = (count: string) => `${count} ${count === "1" ? "row" : "rows"}`;

/** The words for groups of customers that a database summed up. */
export const summedWords = {
  role: {
    groupedBy: "What customers are grouped by",
    group: "Group",
    customers: "How many customers",
    spend: "Money that all of them paid",
    medianSpend: "Median of what they paid",
    asOf: "Last day looked at",
    allRows: "Rows in all",
    allCustomers: "Customers in all",
  } satisfies Record<GroupColumn, string>,
  query: {
    title: "Customers by group",
    about:
      "Gives a row for each value group and each value tier of all your customers. Paste its result on a sheet with the headings, and choose it above: the groups stand here as from the orders.",
  },
  found: (a: { customers: string; rows: string; day: string }) =>
    `${customerCount(a.customers)} in ${rowCount(a.rows)} of groups, summed up by your database up to ${a.day}.`,
  noSheet:
    "There is no sheet to write: these groups are sums, and the rows that you pasted hold them all. With “Every customer” above your database says which customer is in which group.",
  refusal: {
    none: "There are no groups in these cells.",
    figure: (row: string, held: string) =>
      `A figure in ${row} cannot be read (“${held}”). Paste the result of the query once more.`,
    impossible: (row: string) =>
      `The figures in ${row} cannot be those of a group: it has a name, and a whole number of customers. Paste the result of the query once more.`,
    mixed:
      "These rows come from different results: they tell of different days or numbers of customers, or hold a group twice. Paste one result alone.",
    untold:
      "These rows do not tell how many there are in all and up to which day. Paste the whole result of the query, with all of its columns.",
    part: (a: { here: string; all: string }) =>
      `These are ${a.here} of the ${rowCount(a.all)} that the query gave. Paste all of them.`,
    customers: (a: { here: string; all: string }) =>
      `These groups hold ${customerCount(a.here)}, but the query counted ${a.all}. Paste its result once more.`,
  },
};

export type SummedWords = typeof summedWords;
