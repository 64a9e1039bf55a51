import type { Rule } from "../core/DomainError";
import { percentMeant } from "./percentMeant";
import { pluralIn } from "./pluralIn";
import type { ArgumentName, CellRule, CellHolds, Place, SegmentTableLack, Sentence } from "./Sentence";
import { wordsFor, type WordsOf } from "./WordsOf";

const plural = pluralIn("en");

/** A sentence in English, as it stands behind the error of a cell. */
export function english(sentence: Sentence): string {
  return wordsFor(SENTENCES, sentence);
}

const ABBREVIATIONS = new Map([
  ["cpc", "CPC"],
  ["epc", "EPC"],
]);

/** As a sentence begins with it: conversionRate is "Conversion rate", cpc is "CPC". */
function named(argument: ArgumentName): string {
  if (typeof argument !== "string") return named(`${argument.parameter} of the model`);
  const words = argument.split(/(?=[A-Z])/).map((word) => ABBREVIATIONS.get(word.toLowerCase()) ?? word.toLowerCase());
  const name = words.join(" ");
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** "Clicks are -5; they must be ..." but "Conversion rate is 1.2; it must be ..."; s is one parameter of a Pareto/NBD. */
function isPlural(argument: ArgumentName): boolean {
  if (typeof argument !== "string" || argument.length === 1) return false;
  return argument.endsWith("s") || argument === "clicksAhead";
}

function where({ row, column }: Place): string {
  if (row === undefined) return column === undefined ? "" : ` in column ${column}`;
  return column === undefined ? ` in row ${row}` : ` in row ${row}, column ${column}`;
}

function listed(names: readonly string[]): string {
  return names.length === 1 ? names[0] : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;
}

/** What a cell holds; each completes "is ...". */
const HELD: WordsOf<CellHolds> = {
  blank: "blank",
  false: "FALSE",
  range: "a range",
  strange: "not a plain value",
  true: "TRUE",
  date: ({ iso }) => iso,
  error: ({ error }) => `the error ${error}`,
  number: ({ number }) => String(number),
  text: ({ text }) => `"${text}"`,
};

/** What a value has to be; each completes "it must be ...". */
const RULES: WordsOf<CellRule | Rule> = {
  aboveMinusOne: "above -1 (-100%)",
  aboveOneBefore: ({ before }) => `above the one before it, ${before}`,
  aboveZero: "above 0",
  aboveZeroForOneNeed: "above 0 for at least one need",
  asManyAsNeeds: ({ needs }) => `as many as the needs, ${needs}`,
  atLeastMinimum: ({ minimum }) => `no less than the minimum beside it, ${minimum}`,
  atMostBefore: ({ before }) => `at most what was left a period before, ${before}`,
  atMostClicks: ({ clicks }) => `at most the number of clicks, ${clicks}`,
  atMostDifferentRows: ({ rows }) => `at most ${rows}, the number of different rows`,
  atMostHundredYears: ({ days }) => `above 0 and at most ${days} (100 years)`,
  atMostOne: "above 0 and at most 1 (100%)",
  belowCeiling: ({ ceiling }) => `above 0 and below its ceiling, ${ceiling}`,
  belowOne: "above 0 and below 1 (100%)",
  confidence: "between 0 and 1, as 0.9 for 90%",
  conversionRate: "above 0 and at most 1 (1% is 0.01)",
  customer: "a customer's name or number",
  cut: "above 0 and below 1 (0% to 100%)",
  date: "an Excel date, or text such as 2026-01-31",
  fromTo: ({ from, to }) => `from ${from} to ${to.toLocaleString("en-US")}`,
  group: "the name of one of the groups",
  holdout: ({ most, span }) =>
    `a whole number from 1 to ${most}: the orders span ${span} days, and some must be left to learn from`,
  interest: "0 or more (10% is 0.1)",
  maximumsReach: ({ most }) =>
    `at most ${most}: that is what the maximums add up to, where channels without spend or returns get no more than their minimum`,
  minimumsNeed: ({ least }) => `at least ${least}, which the minimums add up to`,
  nameOrNumber: "a name or a number",
  notAfterDay: ({ day }) => `no later than day ${day}, up to which contracts are known`,
  notBeforeLastOrder: ({ day }) => `no earlier than the last order (day ${day})`,
  notNegative: "0 or more",
  number: "a number",
  nowAndBefore: "one cell, or two: what was spent now, and before",
  numberOrBlank: "a number, as the others of its column are, or blank where it is not known",
  numberWithPoint: "a number with a point before its decimals, as in 12.5",
  oneOf: ({ words }) => `one of ${words.map((word) => `"${word}"`).join(", ")}`,
  onOrAfter: ({ iso }) => `on or after ${iso}, when the contract starts`,
  onOrBefore: ({ iso }) => `on or before ${iso}, the "as of" date; move that date or leave the order out`,
  orderModel: "the two columns that ORDERMODEL gave, or r, alpha, a and b of a BG/NBD in one row or column",
  repeatOrders: "whole numbers, 0 or more (orders after the first)",
  retentionModel: "the two columns that RETENTIONMODEL gave, or a, b and for a BdW c in one row or column",
  segment: "a whole number, 1 or above",
  startedBy: ({ iso }) => `on or before ${iso}, the "as of" date; move that date or leave the contract out`,
  share: "from 0 to 1 (0% to 100%)",
  singleCell: "a single cell",
  spendModel: "the two columns that ORDERMODEL gave with amounts, or p, q and v of a Gamma-Gamma in one row or column",
  targetReturn: "above -1 (-100%), as 0.25 for 25%",
  usualRate: "between 0 and 1 (1% is 0.01)",
  weeks: "0 or more weeks",
  wholeDays: "a whole number of days, 1 or more",
  wholeFromOne: "a whole number, 1 or more",
  wholeFromTo: ({ from, to }) => `a whole number from ${from} to ${to.toLocaleString("en-US")}`,
  withinAge: ({ weeks }) => `from 0 to the customer's age, here ${weeks} weeks`,
  zeroOrAbove: "0 or above",
  aboveZeroWithRepeatOrders: "above 0 where there are repeat orders: they are counted in days after the first",
  zeroWithoutRepeatOrders: "0 for a customer without repeat orders",
};

const SEGMENT_TABLE: WordsOf<SegmentTableLack> = {
  needs: ({ own, wanted }) => `it has ${own} needs and the rows have ${wanted}`,
  row: ({ row }) => `its row ${row} is missing`,
  segments: "it has no row of a segment",
};

const SENTENCES: WordsOf<Sentence> = {
  broken(sentence) {
    const { argument, place, held, rule } = sentence;
    const [is, it] = isPlural(argument) ? ["are", "they"] : ["is", "it"];
    const broken = `${named(argument)}${where(place)} ${is} ${wordsFor(HELD, held)}; ${it} must be ${wordsFor(RULES, rule)}.`;
    const meant = percentMeant(sentence);
    if (!meant) return broken;
    const { typed, percent, share } = meant;
    return `${broken} ${typed} means ${percent.toLocaleString("en-US")}%: write ${typed}% or ${share}.`;
  },
  fault: ({ what }) => `This is a fault in Worth, not in your sheet (${what}). Please report it with the formula.`,

  // What does not fit together.
  differentSizes: ({ sizes: { unit, first, second, counts }, orSingle }) =>
    `${named(first)} and ${named(second).toLowerCase()} must have the same number of ${unit}${orSingle ? ", or be single cells" : ""}; they have ${counts.join(" and ")}.`,
  givesRows: "Give columns, not rows or tables: each row is answered by several cells side by side.",
  labels: ({ needed, given }) =>
    `There must be ${needed} labels, one more than the cuts; ${given === undefined ? "none are given" : `there are ${given}`}.`,
  missing({ argument }) {
    const [are, them] = isPlural(argument) ? ["are", "them"] : ["is", "it"];
    return `${named(argument)} ${are} missing; give the cells that hold ${them}.`;
  },
  names: ({ needed, given }) => `There must be ${needed} names, one for each segment; there are ${given}.`,
  noModel({ range, lacks }) {
    if (lacks === "money") return `This model knows nothing of money; it must be ${RULES[range]}.`;
    return `Model must be ${RULES[range]}${lacks === "rows" ? "; these two columns lack some of its rows" : ""}.`;
  },
  noSegmentTable: ({ lack }) =>
    `Segments must be one number, or the whole table that SEGMENTPROFILE gave; ${wordsFor(SEGMENT_TABLE, lack)}.`,
  notALine: ({ argument }) => `${named(argument)} must be a single column or a single row.`,
  tooManyLevels: ({ argument, column, count, most }) =>
    `Column ${column} of the ${named(argument).toLowerCase()} holds ${count} different words, and a trait no more than ${most}; leave out what is each person's own, such as a name.`,
  tooManySegments: ({ count, most }) => `There are ${count} different segments; give no more than ${most}.`,
  weights: ({ needed, given }) => `There must be ${needed} weights, one for each need; there are ${given}.`,

  // Why there is no answer.
  customerOfEveryClick:
    "Every click of these keywords brought a customer, so that there is no usual rate between 0 and 1 to learn.",
  customersAllOver:
    "Customers differ so much in what they spend that the model has no average order value (q is 1 or less).",
  everybodyLeft:
    "Nobody is left of these customers, so that there is no telling how long customers stay; look for rows that are blank rather than 0.",
  modelsAtEdge:
    "These orders do not tell yet how customers come back and when they leave: every model runs to the edge of what it can say. Ask again with more months of orders, or name a model.",
  needsTellNothing: "No need tells these segments apart: all have a spread or a weight of 0.",
  neverLeaves:
    "A customer who never leaves, at no cost of money, is worth money without end; give a number of periods.",
  neverPaysBack:
    "All that such a customer will ever bring stays below what it cost to win them: it never pays back. Spend less on winning, or keep customers longer.",
  noChannels: "There are no channels in these ranges to split a budget over.",
  noCompleteNeeds: "No row has a number for every need; fill in the blank cells.",
  noContracts: "There are no contracts in these ranges to count.",
  noConversions: "No conversions arrived in any of these buckets, so that no share of them can be told.",
  noCustomerOfAnyClick:
    "None of these clicks brought a customer, so that there is no usual rate to learn yet; take 1%, or what keywords like these did elsewhere.",
  noKeywords: "There are no keywords to test; give the CPC of one or more.",
  noMembers: "There are no customers with a segment to count.",
  noNextPeriod: "No customer ordered in any period that has a next one.",
  noOrders: "There are no orders in these ranges to count.",
  noOrdersToLearnFrom: "There are no orders in these ranges to learn from.",
  noPeriodSeen:
    "No customers were seen for a whole period; give those left after 0, 1, 2 and more periods, one below the other.",
  noPositiveTotal: "The values add up to nothing or less, so that no share of them can be told.",
  noRepeatOrders:
    "No customer has ordered on a second day, so there is nothing to learn about coming back; look again when repeat orders have come in.",
  noSegmentedNeeds: "No row has both a segment and a number for every need.",
  noSpendModel: ({ why }) => `No spend model: ${english(why)}`,
  nobodyLeft: "None of these customers has left yet, so that there is no telling how long customers stay.",
  nobodyThatOld: ({ days }) =>
    `No customer ordered first so long ago that ${days} ${plural(days, { one: "day", other: "days" })} have passed since; give fewer days.`,
  noTraits: "No row has both a segment and a trait.",
  noValues: "There are no values to share out.",
  oneSegment:
    "There is one segment only, so that there is nothing for traits to tell apart; give people of two or more.",
  oneCustomer: "There is only one customer; a model learns from how customers differ and needs many of them.",
  rowsAlike: "All rows are alike, so there are no segments to find; give two rows or more that differ.",
  retentionUnsettled: ({ model }) =>
    `The search for the parameters of the ${model} model did not come to rest on these survivors.`,
  searchUnsettled: ({ model }) =>
    `The search for the parameters of the ${model} model did not come to rest on these orders.`,
  tooFewPeriods: ({ days }) => `The orders span fewer than two periods of ${days} days; give a shorter period.`,
  tooFewKeywords: "A usual rate is learnt from how keywords differ; give two or more that have clicks.",
  tooFewSpenders: "Fewer than two customers have repeat orders worth more than 0, too few to learn what they spend.",
  tooLargeForCell: "The answer is too large for a cell; check the numbers it is made from.",
  tooLargeForChance: "These numbers are too large to find a chance from; check the clicks and rates.",
  tooManyPeriods: ({ of, periods, period }) =>
    `The ${of} span ${periods} ${period}s, more than a sheet has columns; look for a mistyped date, or give a longer period.`,

  worthWithoutEnd:
    "So many of these subscribers stay that without a cost of money they are worth money without end; give a cost of money or a number of periods.",

  // What to know of a model before trusting it.
  moreCustomersThanClicks: ({ rows }) =>
    `${rows} ${plural(rows, { one: "row is", other: "rows are" })} left out: more customers than clicks.`,
  ratesAlike:
    "These keywords do not differ more than chance has it: their rate could be worth any number of clicks, and 1,000,000 is the most that is said.",
  ratesAllOrNothing:
    "All clicks of a keyword brought a customer or none did, so that the usual rate is worth next to nothing beside what a keyword did itself.",
  worthUntold:
    "These keywords hardly tell how many clicks their rate is worth: very different numbers would fit them as well.",
  flat: ({ parameters }) =>
    `The likelihood is flat in ${listed(parameters)}: very different values fit these orders as well, so use the forecasts but do not read these parameters by themselves.`,
  leftOutOfSpend: ({ customers }) =>
    `${customers} ${plural(customers, { one: "customer is", other: "customers are" })} left out of the spend model: their repeat orders come to 0 or less on average.`,
  noPastForecast:
    "These orders are too few or too young to hold a forecast of the past against what came: the range knows only what the model knows, so think of it as too narrow.",
  noAverageOrder: "Customers differ so much in what they spend that there is no average order value.",
  retentionFlat: ({ parameters }) =>
    `The likelihood is flat in ${listed(parameters)}: very different values fit these survivors as well, so use the curve but do not read these parameters by themselves.`,
  spendFlat: ({ parameters }) => `The spend likelihood is flat in ${listed(parameters)}: other values fit as well.`,
  spendStartsApart: "Searches for p, q and v from different starts ended apart; these are the likeliest.",
  spendTied: ({ correlation }) =>
    `Spend is tied to frequency (correlation ${correlation.toFixed(2)}): customers who order more often spend ${correlation > 0 ? "more" : "less"} per order, which the Gamma-Gamma model takes not to be so.`,
  startsApart: ({ model }) =>
    `Searches for the ${model} parameters from different starts ended apart; these are the likeliest.`,
};
