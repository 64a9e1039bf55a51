import type { PeriodColumn } from "../../../../imports/periods/PeriodTable";

const rowCount = (count: string) => `${count} ${count === "1" ? "row" : "rows"}`;
const dayCount = (count: string) => `${count} ${count === "1" ? "day" : "days"}`;

/** The words for periods that a database summed up. */
export const periodWords = {
  role: {
    period: "Period, counted back from the latest",
    newCustomers: "New customers",
    returningCustomers: "Returning customers",
    ordersOfNew: "Orders of new customers",
    ordersOfReturning: "Orders of returning customers",
    incomeOfNew: "Income from new customers",
    incomeOfReturning: "Income from returning customers",
    incomeOfOneTime: "Income from one-time buyers",
    costOfNew: "Fulfilment cost of new customers",
    costOfReturning: "Fulfilment cost of returning customers",
    flowFirstDay: "First day of a row of the leaking bucket",
    opening: "Customers at its beginning",
    gained: "Customers who came new",
    back: "Customers who came back",
    lost: "Customers who were lost",
    closing: "Customers at its end",
    daysSinceFirst: "Days since the first order",
    halfEarned: "What half of them had brought",
    mostEarned: "What more than half had brought",
    lastingDays: "Days until the next step",
    periodDays: "Days of a period",
    costPerOrder: "Cost of an order that was taken off",
    costShare: "Share of income that was taken off",
    lapseDays: "Days until a customer is lost",
    flowMonths: "Months of a row of the leaking bucket",
    couldStay: "Customers who could stay",
    stayed: "Customers who stayed",
    allRows: "Rows in all",
    asOf: "Last day that counts",
    since: "First day of the orders",
  } satisfies Record<PeriodColumn, string>,
  found: {
    read: (a: { periods: string; days: string; to: string; since: string }) =>
      `${a.periods === "1" ? "1 period" : `${a.periods} periods`} of ${dayCount(a.days)} up to ${a.to}, summed up by your database. Its orders begin on ${a.since}.`,
  },
  refusal: {
    none: "There are no periods in these cells.",
    missing: (column: string) =>
      `These rows have no column ${column}. Copy the query below and paste its whole result, with the headings.`,
    untold: "These rows do not tell which days they are about. Paste the result of the query once more.",
    figure: (row: string, held: string) =>
      `A figure in ${row} cannot be read (“${held}”). Paste the result of the query once more.`,
    impossible: (row: string) =>
      `The figures in ${row} contradict each other: no query gives them. Paste its result once more.`,
    leak: (row: string) =>
      `The customers in ${row} do not add up: whole numbers are needed, and opening, gained and back less lost must come to closing. Paste the result of the query once more.`,
    torn: (a: { row: string; opening: string; before: string }) =>
      `The leaking bucket is torn in ${a.row}: its opening is ${a.opening}, but the closing before it is ${a.before}. Paste the result of the query once more.`,
    apart:
      "These rows do not follow one another as those of one result do: a period is missing or there twice, or what was earned grows less. Paste one result alone.",
    mixed:
      "These rows come from different results: they tell of different days or different costs. Paste one result alone.",
    part: (a: { here: string; all: string }) =>
      `These are ${a.here} of the ${rowCount(a.all)} that the query gave. Paste all of them.`,
    otherDays: (a: { here: string; asked: string }) =>
      `These rows are about periods of ${dayCount(a.here)}, and above you ask for ${a.asked}. Copy the query below once more and paste its result, or leave the days empty.`,
    spendEnds: (a: { spend: string; orders: string }) =>
      `Your spend ends on ${a.spend}, and these rows go on up to ${a.orders}. Copy the query below once more: with this spend chosen it stops on that day.`,
  },
  daysTold: (days: string) => `${days}, as the query asked.`,
  taken: "As the query took it off",
  answer: {
    otherCosts:
      "How long a new customer takes to earn back what they cost is told for the fulfilment cost that the query took off, which was another. Copy the query below once more and paste its result.",
    bucketUntold:
      "This result does not tell how customers leak away: it is of an earlier query. Copy the query below once more and paste its result.",
    otherLapse: (a: { here: string; asked: string }) =>
      `The leaking bucket counts customers as lost after ${dayCount(a.here)}, as the query did, and above you ask for ${a.asked}. Copy the query below once more and paste its result.`,
    notTold: "Who was sent by others and the orders behind a figure take the orders one by one.",
  },
  sheet: {
    direct: "All figures are formulas over the rows of that result: paste a newer one over it, and they follow.",
    copied: (sheet: string) => `Your rows cannot be counted as they stand, so that copies of them are on “${sheet}”.`,
    copy: "The periods as they were read",
    behind: { name: "periods", about: "The periods as they were read" },
    checked: "Periods",
  },
};

export type PeriodWords = typeof periodWords;
