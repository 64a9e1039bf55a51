import type { Period } from "../../../../core/customers/period";
import type { NoContractWhy } from "../../../../imports/contracts/ContractTable";
import type { TableWhy } from "../../../../imports/table/LeftOut";

/** "month", and so many of them. */
const one: Record<Period, string> = { month: "month", quarter: "quarter", year: "year" };
const several = (period: Period, count: string) => (count === "1" ? `1 ${one[period]}` : `${count} ${one[period]}s`);

/** The words for contracts: subscriptions, memberships, policies. */
export const contractWords = {
  role: {
    start: "Start of the contract",
    end: "End of the contract",
    renewal: "Renewal, or paid until",
    price: "Price of a period",
    interval: "How often it is renewed",
  },
  which: {
    start: "Which column says when a contract began?",
    end: "Which column says when a contract ended? It is blank where it still runs.",
    renewal: "Which column says up to when a contract is paid?",
    price: "Which column holds the price of a period?",
    interval: "Which column says how often a contract is renewed?",
  },
  ask: {
    contractInterval: {
      label: "Contracts are renewed at several intervals. Which ones are to be valued?",
      why: "Their prices and their chances to stay differ too much to be put together.",
      options: {
        month: "Those renewed every month",
        quarter: "Those renewed every quarter",
        year: "Those renewed every year",
      },
    },
  },
  found: {
    read: (contracts: string, running: string) =>
      `${contracts} ${contracts === "1" ? "contract" : "contracts"} read, of which ${running} still ${running === "1" ? "runs" : "run"}.`,
    runningPastEnd: (count: string) =>
      `${count} ${count === "1" ? "counts" : "count"} as running whatever the end: the status says that ${count === "1" ? "it runs" : "they run"}.`,
    leftOut: {
      neverBegan: (count: string) => `${count} that never began left out (trials, first payments that failed)`,
      noStart: (count: string, row: string) => `${count} without a start left out, the first in ${row}`,
      endBeforeStart: (count: string, row: string) =>
        `${count} left out that end before they start, the first in ${row}`,
      endUntold: (count: string, row: string) =>
        `${count} left out that ended on a day which the table does not tell, the first in ${row}`,
      otherInterval: (count: string) => `${count} renewed at other intervals left out`,
      farDate: (count: string, row: string, held: string) =>
        `${count} left out whose date is unlikely, the first in ${row} (“${held}”)`,
      date: (count: string, row: string, held: string) =>
        `${count} left out whose date cannot be read, the first in ${row} (“${held}”)`,
      price: (count: string, row: string, held: string) =>
        `${count} left out whose price cannot be read, the first in ${row} (“${held}”)`,
      otherCurrency: (count: string) => `${count} in other currencies left out`,
      total: (count: string) => `${count} left out as totals`,
      secondTable: (count: string, row: string) => `${count} of a second table left out, the first in ${row}`,
    } satisfies Partial<Record<TableWhy | NoContractWhy, (count: string, row: string, held: string) => string>>,
  },
  refusal: {
    none: "There are no contracts in these cells.",
    noPrice: "Say above what a subscriber pays. Without it no subscriber has a value.",
    noServing:
      "Say above what share of the price it costs to serve a subscriber. Without it no subscriber has a value.",
  },
  known: {
    label: "Contracts are known up to",
    why: "Choose today only where your table goes on to today: who has not ended by then counts as still there.",
  },
  priceFrom: (price: string, heading: string) => `${price}, as “${heading}” has it on average`,

  answer: {
    sentence: (a: { fresh: string; loyal: string; years: string; constant: string }) =>
      `A new subscriber is worth ${a.fresh} beyond the first payment, one of ${a.years} years ${a.loyal}. The same retention at every age would have said ${a.constant} for both.`,
    /** Where there are no values. */
    noValues: (why: string) => `Subscribers have no value here: ${why}`,
    stays: (a: { first: string; later: string; period: Period; age: string }) =>
      `Of new subscribers ${a.first} stay for the next ${one[a.period]}, of those who have stayed for ${several(a.period, a.age)} it is ${a.later}: the less loyal leave first.`,
    leaves: (a: { first: string; later: string; period: Period; age: string }) =>
      `Of new subscribers ${a.first} stay for the next ${one[a.period]}, of those who have stayed for ${several(a.period, a.age)} it is ${a.later}: staying makes nobody more loyal here.`,
    known: (day: string) => `All of this is as known up to ${day}.`,
    atTerm: (period: Period) =>
      `These contracts end with the ${one[period]} that was paid, so that what counts is how often they were renewed.`,
    fresh: "value of a new subscriber",
    freshCounted: (a: { price: string; share: string; period: Period; rate: string }) =>
      `What they pay (${a.price} a ${one[a.period]}) less ${a.share} for serving them, for every ${one[a.period]} to come, times the share of subscribers who will still be there, at ${a.rate} interest a year. The first payment comes on top: it has been made.`,
    loyal: (years: string) => `value of a subscriber of ${years} years`,
    loyalCounted: (years: string) =>
      `The same from today on, for who has been there for ${years} years: they have shown that they stay.`,
    constant: "value at constant retention",
    constantCounted: (rate: string) =>
      `What the plain formula says, with ${rate} staying at every age: too little for the loyal, and for most tables too little for the new.`,
    still: (a: { periods: string; period: Period }) => `of new ones still there after ${several(a.period, a.periods)}`,
    stillCounted: "By the model that was learnt from all cohorts; see the picture.",
    rough: "Take these values as rough.",
    analysts: "For analysts",
    model: (a: { name: string; parameters: string }) => `Model: ${a.name}, ${a.parameters}.`,
    warnings: {
      retentionFlat:
        "These contracts do not tell for sure how much subscribers differ: the next few periods hold, what is far ahead is rough.",
      startsApart: "How long subscribers stay did not come out clearly.",
    },
  },
  retention: {
    title: "Who stays, by age",
    x: {
      month: "months since the start",
      quarter: "quarters since the start",
      year: "years since the start",
    } satisfies Record<Period, string>,
    y: "stay for the next",
    seen: "Seen",
    byModel: "Learnt from all",
    constant: "The same at every age",
  },
  leaving: {
    title: "Who leaves, by age",
    y: "of those who are there leave",
    seen: "Left",
    byModel: "Learnt from all",
    constant: "The same at every age",
    described: (first: string, last: string) =>
      `Three lines: of those who were there ${first} left at the first age and ${last} at the last; the model follows them, a constant does not.`,
    counted:
      "Of the subscribers who had come to an age, the share that left. At high ages few are there, so that what was seen goes up and down. The level line is what the same retention at every age would say.",
  },
  cohorts: {
    title: "Who is left of each cohort",
    y: "still there",
    described: (count: string) =>
      `${count} falling lines: the share still there of contracts that began in the same period.`,
    latest: (shown: string, all: string) => `The latest ${shown} of ${all} cohorts.`,
    counted: "Each line is the contracts that began in one period: the share of them that had not ended.",
    from: (when: string) => `began ${when}`,
  },

  front: {
    contracts: (contracts: string) => `from ${contracts} contracts`,
    pay: (fresh: string) => `Pay no more than ${fresh} to win a subscriber, besides what the first payment leaves.`,
    keep: (a: { loyal: string; years: string }) =>
      `A subscriber of ${a.years} years is worth ${a.loyal}: that is what is lost when one leaves, and the most that keeping one may cost.`,
    rate: (rate: string) => `at ${rate} for every age`,
    ofThem: (running: string) => `${running} still run`,
  },
  written: {
    name: "Subscriber value",
    from: (address: string, found: string) => `From ${address}. ${found}`,
    direct: "All figures are formulas over your own contracts.",
    copied: (column: string) =>
      `Your rows cannot be counted as they stand (column ${column} on says when each began and ended), so that the formulas look at that copy. Write the sheet again when contracts are added.`,
    copiedAtTerm: (column: string) =>
      `Your contracts end with the term that was paid, so that each counts as ended with its last renewal (column ${column} on). Write the sheet again when contracts are added.`,
    /** The sheets behind the front: what each is called after it, and what can be seen there. */
    behind: {
      cohorts: {
        name: "cohorts",
        about: "How many contracts were left after each period, by when they began.",
      },
      model: {
        name: "model",
        about: "How long subscribers are expected to stay, for analysts: the model and its parameters.",
      },
    },
    assumptions: "Assumptions",
    answer: "Answer",
    price: "Paid a period",
    known: "Contracts known up to",
    answers: {
      contracts: "Contracts",
      running: "Contracts that still run",
      asOf: "Counted up to",
      margin: "Left of a payment after serving",
      interest: "Interest a period",
      constant: "Retention, the same at every age",
      fresh: "Value of a new subscriber",
      loyal: "Value of a loyal subscriber",
      constantValue: "Value at constant retention",
    },
    retention: "Retention by age",
    model: "How long subscribers stay",
    modelRows: { name: "Model", doubt: "Doubt" },
    doubtful: "rough",
    survivors: "Contracts left, by cohort",
    copy: "Contracts as they were read",
    copyHeads: { customer: "Customer", start: "Start", end: "End", price: "Price" },
    heads: {
      curve: ["Age", "Still there", "Retention learnt"],
      seen: ["Could renew", "Renewed", "Retention seen", "Constant"],
      survivors: ["Period"],
    },
  },
};

export type ContractWords = typeof contractWords;
