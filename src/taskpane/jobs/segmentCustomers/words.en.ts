import type { NoNeedWhy, Unplaced } from "../../../imports/needs/Survey";
import { IN_ENGLISH, type FieldWords } from "../../job/JobWords";
import { orderWords } from "../../orders/words.en";
import type { FieldName } from "./form";
import { customerCount } from "../../orders/customerCount.en";
import { groupWords } from "./groupWords.en";
import { restWords } from "./restWords.en";
import { segmentSheetWords } from "./sheetWords.en";
import { steadyWords } from "./steadyWords.en";
import { summedWords } from "./summed/words.en";
import { treatmentWords } from "./treatmentWords.en";
import { whoWords } from "./whoWords.en";

/** The words of the job "Segment customers". */
export const en = {
  name: "Segment customers",
  about: "Who needs the same, what each of these segments needs most, and what it is worth.",
  numbered: (segment: number) => `Segment ${segment}`,

  sources: {
    customers: {
      range: "What your customers need",
      why: "A row a customer, a column a need: ratings, yes or no, ticks. No survey? Your orders do, for groups by value.",
      awaited: "Choose your customers above, and their segments stand here.",
      deleted: "The cells with your customers were deleted. Choose others.",
      role: { ...orderWords.source.role, value: "Value of the customer", ...summedWords.role },
      which: { ...orderWords.source.which, value: "Which column holds the value of a customer?" },
      ask: orderWords.source.ask,
    },
  },

  data: {
    by: {
      label: "Group customers by",
      why: "Needs say what to offer and how to speak; value says how much that is worth.",
      needs: "What they need",
      orders: "How they ordered",
    },
    needs: "Needs",
    choose: "Choose the needs",
    /** What a need without a heading is called. */
    column: (letters: string) => `Column ${letters}`,
    needsWhy: "Tick what says what a customer wants from you. Leave out age, revenue and the like.",
    found: (customers: number, count: string, needs: number, needCount: string) =>
      `${count} ${customers === 1 ? "customer" : "customers"} with ${needCount} ${needs === 1 ? "need" : "needs"} read.`,
    unplaced: {
      blank: (count: string, row: string, need: string) => `Left blank: ${count}, from ${row} (${need}).`,
      unreadable: (count: string, row: string, need: string, held: string) =>
        `Without a segment, since an answer cannot be read: ${count}, the first in ${row} (${need}: “${held}”).`,
    } satisfies Record<Unplaced["why"], (count: string, row: string, need: string, held: string) => string>,
    note: {
      text: "words without an order that is known here: write numbers for them to use it",
      several: "several answers in one cell: each of them stands below as a need of its own",
      date: "dates",
      alike: "the same for everyone",
      empty: "empty",
      own: "written by Worth",
      about: "about the answer, the person or orders, not a need: tick it if it is one",
    } satisfies Record<NoNeedWhy, string>,
    reads: {
      words: (yes: string, no: string) => `“${yes}” counts 1, “${no}” 0`,
      tick: (tick: string) => `“${tick}” counts 1, blank 0`,
      option: (option: string, mark: string) =>
        `1 where “${option}” is among the answers, parted by “${mark}”, 0 where it is not`,
      truth: "TRUE counts 1, FALSE 0",
      level: (word: string, counts: string) => `“${word}” counts ${counts}`,
      ranks: (last: string) => `ranks, turned round: 1 is wanted most and counts ${last}, ${last} counts 1`,
      without: (codes: string) => `${codes} counts as no answer`,
    },
  },
  fields: {
    segments: {
      label: "Number of segments",
      why: "The number whose segments part most clearly, unless you choose one you can work with.",
      none: "Clearest",
    },
    groupBy: {
      label: "Value groups by",
      why: "Scores run from 1 to 5, counted up to the day of the last order; tiers go by what was paid so far.",
      options: { rfm: "How lately, often and for how much (RFM)", tiers: "How much they paid (tiers)" },
    },
    place: { label: "Segment of each customer", options: { beside: "Beside my rows", sheet: "On the new sheet" } },
  } satisfies Partial<Record<FieldName, FieldWords>>,
  clearest: (number: string) => `Clearest (${number})`,
  place: {
    free: (columns: string) => `Columns ${columns} beside your rows are empty and can take it.`,
    taken: (columns: string) => `Columns ${columns} beside your rows hold something, and nothing is written over.`,
  },

  database: {
    assign: {
      title: "The segment of every customer",
      about:
        "Gives each customer of your database the nearest of the segments found here, as SEGMENT does with a profile; the rated needs stand there as numbers on the same scale.",
    },
    noSegments: "Find the segments of a survey first: then a query that finds them in your database stands here.",
    noColumns:
      "In this survey needs are answers in words, ranks, codes or columns without a heading of their own: a database has to hold the same numbers in columns of the same names.",
    noTable: "Fill in the table of needs and its column of the customer above, and the query stands here.",
  },
  refusal: {
    noOrders: "There are no orders in these cells.",
    noAnswers:
      "No ratings or answers that can be counted stand here yet. Write a row for each customer below the headings, with a rating or an answer to each need.",
    noNeeds: "No column above is ticked as a need. Tick at least one; two or more tell customers apart better.",
    noRows:
      "Fewer than two customers have an answer for every need that is ticked. Fill in blanks, or tick fewer needs.",
  },

  answer: {
    sentence: (a: { customers: string; segments: string; largest: string; share: string }) =>
      `${a.customers} customers fall into ${a.segments} segments by what they need. The largest, “${a.largest}”, holds ${a.share} of them.`,
    advice: "Give each segment a name below, and speak to it about what it needs most.",
    adviceWithValue: (name: string, value: string, times: string | undefined) =>
      `“${name}” brings most: ${value} a customer${times === undefined ? "" : `, ${times} times the average`}. Look first for more customers who need the same.`,
    overlap: "These segments overlap: customers near a border could be in either. Take their sizes as rough.",
    blurred:
      "These segments run into each other: the needs are spread evenly, and where the borders lie is nearly arbitrary. Use them to think in, not to treat customers apart.",
    withoutValue: (count: string) => `${count} customers have no value in their row and are left out of the values.`,
    /** How the segments part, over what that is said of. */
    parted: { clearly: "Clearly", partly: "In part", hardly: "Hardly" },
    silhouette: "how the segments part from each other",
    silhouetteCounted: (figure: string) =>
      `For analysts: the silhouette is ${figure}, on a scale from -1 to 1. For each customer it is how much nearer the own segment is than the next one; then the average. Above 0.5 segments part clearly, below 0.25 hardly at all.`,
    explained: "of the differences explained",
    explainedCounted: (segments: string) =>
      `What share of all differences between customers lies between the ${segments} segments rather than inside them. It always grows with the number of segments.`,
    size: (customers: string, share: string) => `${customerCount(customers)}, ${share}`,
    worth: (value: string, times: string | undefined) =>
      `${value} a customer${times === undefined ? "" : `, ${times} times the average`}`,
    few: "Few customers: take this segment as a hint.",
    all: (value: string) => `all ${value}`,
    segments: "The segments",
    name: (segment: string) => `Name of segment ${segment}`,
    needsOf: (name: string) => `What “${name}” need, beside the average of all`,
    need: "Need",
    average: "Average, and that of all customers",
    moreNeeds: "All needs",
    segmentsCounted:
      "Bars to the right: this segment needs it more than the average customer; to the left: less. Each bar is the difference in standard deviations, so that needs of different scales compare.",
    values: "Value by segment",
    valueHead: "Segment",
    valueAmount: "Value each",
    valueNote: (customers: string, share: string | undefined) =>
      share === undefined ? customerCount(customers) : `${customerCount(customers)}, ${share} of all value`,
    valuesCounted: "The average of the value column over the customers of each segment.",
  },

  fit: {
    title: "Why this number of segments",
    x: "segments",
    y: "clearness (silhouette)",
    described: (pairs: readonly (readonly [string, string])[]) =>
      `A line of clearness by number of segments: ${pairs.map(([segments, clearness]) => `${segments}: ${clearness}`).join(", ")}.`,
    chosen: (segments: string) => `${segments} segments part most clearly.`,
    other: (segments: string, best: string) =>
      `You chose ${segments}; ${best} would part most clearly. A number you can work with beats the clearest.`,
    counted:
      "For every number of segments the best division found in a long search is taken, and its silhouette drawn. The highest point is the clearest division.",
  },

  groups: groupWords,
  summed: summedWords,

  front: {
    customers: "Customers placed",
    inSegments: (segments: string) => `in ${segments} segments`,
    largest: "In the largest segment",
    most: "Value of a customer where it is highest",
    times: "Times the average customer",
    smallest: "In the smallest segment",
    name: "Give each segment a name in the cells below: all that calls it by its name follows.",
    needs: (sheet: string) =>
      `Speak to each segment about what it needs most: in “${sheet}” green is what a segment needs more than the others, orange less.`,
    ofCustomers: (customers: string) => `of ${customers} customers`,
    groups: "Groups by how they ordered",
    mostPaid: "Paid by the group that brings most",
    paidEach: "Paid a customer in it",
    ofPaid: (share: string) => `${share} of all that was paid`,
    keep: (group: string) => `Keep “${group}”: thank them, and let them hear of what is new before others do.`,
    ask: "Ask a few customers of each group what they need, and segment by that: how they ordered does not say why.",
  },

  besides: (columns: string) => `Each customer's segment goes beside your rows, in the empty columns ${columns}.`,

  written: (name: string) =>
    `Written to the sheet “${name}”. Change an answer, a name or the number of segments, and all of it follows.`,

  sheet: segmentSheetWords,

  who: whoWords,

  plan: treatmentWords,

  rest: restWords,

  steady: steadyWords,

  sample: IN_ENGLISH,
};

export type SegmentWords = typeof en;
