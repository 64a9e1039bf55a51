import type { NoSpendWhy, SpendColumn } from "../../../imports/channels/SpendTable";
import type { TableWhy } from "../../../imports/table/LeftOut";
import { IN_ENGLISH } from "../../job/JobWords";
import { orderWords } from "../../orders/words.en";
import { LINE_WORDS } from "./lines";
import { periodWords } from "./periods/words.en";
import { centreTraceWords } from "./traceWords.en";
import { centreSheetWords } from "./sheetWords.en";
import { centreFieldWords } from "./fieldWords.en";

/** The words of the job "See marketing as a profit centre". */
export const en = {
  name: "See marketing as a profit centre",
  about: "What new and returning customers bring after costs, beside what winning and keeping them takes.",

  sources: {
    orders: {
      ...orderWords.source,
      role: { ...orderWords.source.role, ...periodWords.role },
      awaited: "Choose the orders above, and the statement stands here.",
    },
    spend: {
      range: "Your spend",
      why: "A row for each month and channel, with what was spent. Channels or months may also stand side by side.",
      awaited: "Choose the cells with your spend, or type what was spent.",
      deleted: "The cells with your spend were deleted. Choose others.",
      role: {
        date: "Month or day",
        channel: "Channel",
        spend: "Spend",
        currency: "Currency",
      } satisfies Record<SpendColumn, string>,
      which: {
        date: "Which column holds the months or days?",
        channel: "Which column names the channels?",
        spend: "Which column holds what was spent?",
        currency: "Which column names the currency?",
      } satisfies Record<SpendColumn, string>,
    },
  },

  found: {
    read: (count: number, channels: string, spend: string, from: string, to: string) =>
      `${channels} ${count === 1 ? "channel" : "channels"} read: ${spend} spent from ${from} to ${to}.`,
    byMonth: "A row is a month, spent evenly over its days.",
    byDay: "A row counts on its day.",
    across: "Months and channels stand in rows and columns.",
    asked: (count: number, channels: string) => `${channels} ${count === 1 ? "channel" : "channels"} found.`,
    leftOut: {
      total: (count: string, row: string, held: string) =>
        `Left out as totals: ${count}, the first in ${row} (“${held}”).`,
      secondTable: (count: string, row: string) => `Left out as a second table: ${count}, the first in ${row}.`,
      otherCurrency: (count: string, row: string) => `Left out in other currencies: ${count}, the first in ${row}.`,
      noName: (count: string, row: string) => `Left out without a channel: ${count}, the first in ${row}.`,
      date: (count: string, row: string, held: string) =>
        `Left out, since their day or month cannot be read: ${count}, the first in ${row} (“${held}”). Write it as a date, or as 2026-05.`,
      spend: (count: string, row: string, held: string) =>
        `Left out, since the spend is no amount of 0 or more: ${count}, the first in ${row} (“${held}”).`,
    } satisfies Partial<Record<TableWhy | NoSpendWhy, (count: string, row: string, held: string) => string>>,
  },

  fields: centreFieldWords,
  daysTaken: (days: string) => `${days}, the longest usual span that your data hold twice.`,
  spentIn: (from: string, to: string) => `From ${from} to ${to}.`,
  group: {
    title: "Splitting the next budget",
    why: "Fill these in to see how much of it to spend on winning and how much on keeping. Leave them empty if you don't know them.",
  },

  database: {
    newAndReturning: {
      title: (days: string) =>
        `New and returning customers, ${days === "1" ? "1 day" : `${days} days`} and as many before`,
      about:
        "What new customers and those who returned brought, as of PROFITCENTRE, how fast new ones earn back what they cost, and who came, came back and was lost, as of CUSTOMERFLOW. Paste its result on an empty sheet and choose it above: with what you spent, the statement stands below then, as from the orders themselves.",
    },
  },
  refusal: {
    noOrders: "There are no orders in these cells.",
    noCost: "Say above what it costs to fulfil an order. Without it nothing can be said about profit.",
    noSpend: "Write above what was spent on winning customers and on keeping them; 0 if it was nothing.",
    noChannels: "There is no spend in these cells.",
    otherCurrency: (orders: string, spend: string) =>
      `The orders are in ${orders}, the spend is in ${spend}. Choose spend in the currency of the orders.`,
    apart: "Orders and spend have no day in common. Choose spend of the time in which the orders came.",
    tooShort: (from: string, days: string) =>
      `Your spend begins on ${from}, so that it does not cover ${days} days. Write fewer days above.`,
  },

  answer: {
    paid: (share: string) => `Returning customers paid for ${share} of what you spent on strangers.`,
    paidAll: (more: string) =>
      `Returning customers paid for all that you spent on strangers, and ${more} was left over.`,
    paidNothing: (less: string) =>
      `Returning customers paid for nothing of what you spent on strangers: keeping them cost ${less} more than they brought.`,
    noWinning: (left: string) =>
      `You spent nothing on strangers. Returning customers left ${left} after what keeps them.`,
    profit: (a: { from: string; to: string; profit: string; change: string }) =>
      `From ${a.from} to ${a.to}, ${a.profit} was left after fulfilment, winning and keeping: ${a.change} in as many days before.`,
    profitAlone: (a: { from: string; to: string; profit: string }) =>
      `From ${a.from} to ${a.to}, ${a.profit} was left after fulfilment, winning and keeping.`,
    more: (money: string) => `${money} more than`,
    less: (money: string) => `${money} less than`,
    same: "as much as",
    lookOver: "Look over above what each channel is for: its name alone has said so.",
    earlier: (first: string) =>
      `The orders begin on ${first}. Who had ordered before that day counts as new, so that new customers look more than they were, the most so in the days before.`,
    beforeShort: (first: string) => `The orders begin on ${first} and do not cover the days before: compare with care.`,
    noBefore: "What was spent in the days before is not known, so that nothing is said of their profit.",

    profitLabel: "profit",
    profitCounted: "What customers paid, less fulfilment, less what was spent on winning and on keeping.",
    shareLabel: "of it spent on winning",
    shareCounted: "Spent on winning, of what was spent on winning and keeping together.",
    costLabel: "to win a new customer",
    costCounted: "Spent on winning, divided by the customers who ordered for the first time in these days.",
    backLabel: "days to earn that back",
    backCounted:
      "Of those won in the days before: how long it took until half of them had brought, after fulfilment, what one costs.",
    backNever: "not yet",

    statement: "The statement",
    statementCounted:
      "A customer is new in the days of their first order ever, and returning in any later days. Margin is income less fulfilment.",
    line: "Line",
    now: "Now",
    before: "Before",
    change: "Change",
    points: (points: string) => `${points} points`,
    each: "By customer",
    eachCounted:
      "Margins divided by the customers who brought them. Return on winning is the margin from new customers over what winning took; on keeping, that from returning customers over what keeping took. Money is bound up until it is earned back, half of it on average.",

    picture: "Income and spend",
    pictureCounted: "Each bar is as many days as the statement has. Income is what was paid, before fulfilment.",
    returning: "From returning customers",
    new: "From new customers",
    spent: "Spent",
    period: (from: string, to: string) => `${from} – ${to}`,
    bar: (a: { returning: string; fresh: string; spent: string }) =>
      `${a.returning} from returning customers, ${a.fresh} from new ones; ${a.spent} spent`,
    barAlone: (a: { returning: string; fresh: string }) =>
      `${a.returning} from returning customers, ${a.fresh} from new ones`,

    benchmark: (share: string) =>
      `${share} of what you spent went into winning customers. 18 brands that were asked about it put 78% there.`,

    bucket: "The leaking bucket",
    bucketCounted: (days: string) =>
      `Who ordered within ${days} days is a customer. Opening and closing are customers at the beginning and at the end; “Back” are those who order again after having been lost. The last row ends with the statement.`,
    bucketSentence: (a: { opening: string; lost: string; gained: string; back: string; closing: string }) =>
      `Of ${a.opening} customers at the beginning of the last row, ${a.lost} were lost; ${a.gained} came new and ${a.back} came back, so that there are ${a.closing}.`,
    flow: { opening: "Opening", gained: "New", back: "Back", lost: "Lost", closing: "Closing" },
    periodHead: "From",

    sent: "Sent by others",
    sentSentence: (customers: string, all: string) => `${customers} of ${all} new customers were sent by others.`,
    sentSaved: (worth: string) => `To win as many would have cost ${worth}.`,
    sentWorth: (worth: string) =>
      `That is worth ${worth}: what those bring who would not have come, and the cost saved.`,
    sentCounted:
      "Those sent, times the cost of a new customer; and for the share who would not have come anyway, what a new customer brought in these days after fulfilment.",

    next: "The next budget",
    nextSentence: (a: { all: string; keeping: string; free: string }) =>
      `Customer income supports ${a.all} in the next as many days: ${a.keeping} keeps customers as it does now, and ${a.free} is free for winning.`,
    nextNone: (a: { all: string; keeping: string }) =>
      `Customer income supports ${a.all} in the next as many days. Keeping customers takes ${a.keeping} of it now, so that nothing is free for winning.`,
    nextCounted:
      "The margin from returning customers in these days. A budget that customers pay for can go on for ever; what goes beyond it has to be earned back by those it wins.",
    split: (a: { winning: string; keeping: string }) =>
      `Split at its best, ${a.winning} of it goes into winning and ${a.keeping} into keeping.`,
    splitCounted:
      "Blattberg and Deighton's customer equity test, by the figures of these days: the share of the best spend that goes into winning.",
    noSplit: (why: string) => `It cannot be split: ${why}`,
    splitUnknown:
      "It cannot be split: that takes customers of the days before, and money spent on winning and on keeping.",
    splitMissing: "Fill in the three figures about it above, and it is split between winning and keeping.",
  },

  periods: periodWords,

  lines: LINE_WORDS,

  front: {
    profit: "Profit",
    profitOf: (income: string) => `of ${income} paid`,
    profitMore: (a: { days: string; profit: string; change: string }) =>
      `In ${a.days} days, ${a.profit} was left after fulfilment, winning and keeping: ${a.change} more than in as many days before.`,
    profitLess: (a: { days: string; profit: string; change: string }) =>
      `In ${a.days} days, ${a.profit} was left after fulfilment, winning and keeping: ${a.change} less than in as many days before.`,
    profitAlone: (a: { days: string; profit: string }) =>
      `In ${a.days} days, ${a.profit} was left after fulfilment, winning and keeping.`,
    paid: "Paid by returning customers",
    paidOf: (spent: string) => `of ${spent} spent on strangers`,
    cost: "Cost of a new customer",
    costOf: (customers: string) => (customers === "1" ? "1 new customer" : `${customers} new customers`),
    next: "Free for winning next",
    nextOf: (margin: string) => `of ${margin} from returning customers`,
    keepOn: (free: string) =>
      `Plan up to ${free} for winning: returning customers pay for it. What goes beyond must come back from those it wins.`,
    keepFirst: "Look at keeping first: what returning customers bring does not pay for it.",
    cheaper: (cost: string, margin: string) =>
      `A new customer costs ${cost} and brought ${margin} in these days: win them cheaper, or see that they come back.`,
    dearer: (cost: string, margin: string) =>
      `A new customer costs ${cost} and brought ${margin} in these days already: winning pays at once.`,
    leak: (lost: string, opening: string) =>
      `${lost} of ${opening} customers were lost since the last row of the leaking bucket began: write to them first.`,
  },

  trace: centreTraceWords,

  written: (name: string) =>
    `Written to the sheet “${name}”. Change an order, what was spent or what a channel is for, and the statement follows.`,

  sheet: centreSheetWords,

  sample: IN_ENGLISH,
};

export type CentreWords = typeof en;
