import type { MatchType } from "../../../imports/keywords/matchType";
import { IN_ENGLISH } from "../../job/JobWords";
import type { ReportSubject } from "../../../imports/ads/AdHeadings";
import { counted, keywordSource, many } from "../../keywords/words.en";
import { orderWords } from "../../orders/words.en";
import type { Unjudged } from "./judge";
import type { KeywordVerdict } from "./verdicts";
import type { Untold, UntoldWorth } from "./usual";
import { judgeSheetWords } from "./sheetWords.en";
import { clicksIn, toComeWords } from "./toComeWords.en";
import { judgeFieldWords } from "./fieldWords.en";

/** What a reason is made of, written the way the reader writes it. */
export interface ReasonWords {
  readonly sales: string;
  readonly oneSale: boolean;
  readonly clicks: string;
  readonly oneClick: boolean;
  /** The clicks that count, where not all do. */
  readonly counted: string | undefined;
  readonly cpc: string;
  readonly chance: string;
  readonly confidence: string;
  readonly risk: string;
  /** Whether a profit is likelier than a loss. */
  readonly likely: boolean;
  /** The clicks from which on there is a verdict. */
  readonly least: string;
}

/** Money of one click: what it costs, what it earns, and the most that is worth paying for it. */
export interface Prices {
  readonly cpc: string;
  readonly earned: string;
  readonly highest: string;
}

/** "an 86%", "a 7%", "an under 1%" would be odd, so that one goes without. */
const aChance = (chance: string) => {
  if (/^(under|over)/.test(chance)) return `a chance of profit ${chance}`;
  return `${/^(8|11|18)/.test(chance) ? "an" : "a"} ${chance} chance of profit`;
};

const against = (verdict: KeywordVerdict, { confidence, risk, likely }: ReasonWords) => {
  if (verdict === "Profitable") return `your ${confidence} or more`;
  if (verdict === "Unprofitable") return `no more than the ${risk} at which to stop`;
  return likely ? `below your ${confidence}` : `above the ${risk} at which to stop`;
};

const whyUntold: Readonly<Record<Untold | UntoldWorth, (subject: ReportSubject, conversions: number) => string>> = {
  tooFewConversions: (_, conversions) => `it has fewer than ${conversions} conversions.`,
  tooFewKeywords: (subject) => `fewer than two of its ${many(subject)} have clicks and conversions to go by.`,
  allConverted: () => "every one of its clicks led to a conversion.",
  ratesAlike: (subject) => `its ${many(subject)} do not differ more than chance has it.`,
  ratesAllOrNothing: (subject) => `of each of its ${many(subject)} every click led to a conversion or none did.`,
  worthUntold: (subject) => `its ${many(subject)} hardly tell how many clicks that rate would be worth.`,
};

const whyUnjudged: Readonly<Record<Unjudged, string>> = {
  noClicks: "no clicks yet, so nothing to judge by.",
  clicksMissing: "its row has no number of clicks.",
  costMissing: "its row has no cost, so the price of a click is not known.",
  conversionsMissing: "its row has no number of conversions.",
  belowZero: "a figure in its row is below 0.",
  moreConversionsThanClicks: "more conversions than clicks, so there is no conversion rate to judge by.",
};

/** The words of the job "Judge running keywords". */
export const en = {
  name: "Judge running keywords",
  about: "Which keywords earn their clicks, which lose money, and which need more testing.",

  sources: {
    keywords: { ...keywordSource, awaited: "The answer appears here once Worth has your report." },
    orders: {
      ...orderWords.source,
      awaited: "The answer appears here once Worth knows from your orders what a customer is worth.",
    },
    lags: {
      range: "Your days to conversion",
      why: "A report of conversions by the days after their click, such as Google Ads’ segment “Days to conversion”; click a cell of it.",
      awaited: "The answer appears here once Worth knows how long your sales take.",
      deleted: "The cells with your days to conversion were deleted. Choose others.",
      role: { lag: "Days to conversion", conversions: "Conversions" },
      which: {
        lag: "Which column holds the days to conversion?",
        conversions: "Which column holds the conversions?",
      },
    },
  },

  fields: judgeFieldWords,
  worth: (figures: { value: string; customers: string; orders: string }) =>
    `A customer is worth ${figures.value}: ${figures.orders} orders of ${figures.customers} customers, less the cost to fulfil them.`,

  reportedWorth: (figures: { value: string; total: string; conversions: string }) =>
    `A conversion is worth ${figures.value}: ${figures.total} of conversion value over ${figures.conversions} conversions, less the cost to fulfil them.`,

  usual: {
    learnt: (a: { rate: string; clicks: string; keywords: string }, subject: ReportSubject) =>
      `${a.rate}, worth ${clicksIn(a.clicks)}: learnt from ${counted(a.keywords, subject)}`,
    assumed: (rate: string) => `${rate}, worth one sale, since this report does not tell its own`,
    whole: (rate: string) => `${rate}, worth one sale: the rate of the whole report`,
    oneSale: (clicks: string) => `${clicksIn(clicks)}, which ${clicks === "1" ? "brings" : "bring"} one sale`,
    report: (learnt: string) => `Your report says ${learnt}. Empty the rate above to judge by that.`,
    untold: (rate: string, why: string) =>
      `Judged by a usual conversion rate of ${rate}, worth one sale, since this report does not tell its own: ${why}`,
    untoldWorth: (rate: string, why: string) =>
      `Judged by the rate of the whole report, ${rate}, worth one sale and no more: ${why}`,
    why: whyUntold,
    /** @param isTold whether the report tells its usual rate */
    farOff: (
      a: { rate: string; clicks: string; conversions: string; usual: string; isPart: boolean },
      isTold: boolean,
    ) =>
      `In this report ${a.conversions} of ${a.clicks} clicks${a.isPart ? " that count so far" : ""} led to a sale: ${a.rate}. Judged by a usual conversion rate of ${a.usual}, verdicts may be too hard or too mild. ${isTold ? "Empty that field" : `Type ${a.rate} there`} to judge by the report.`,
  },

  /** Sales that are still to come. */
  toCome: toComeWords,

  refusal: {
    noLags: "There are no conversions by days in these cells. Choose others.",
    noReportDays: "Say above how many days the report covers, so that clicks too new to have sold count for less.",
    noReportSince: (last: string) =>
      `The report ends on ${last}. Say above how many days later you downloaded it: sales that came until then are in it.`,
    noOrders: "There are no orders in these cells. Choose others.",
    noCost: "Say above what it costs to fulfil an order. Without it no customer has a value.",
    noReportedValue:
      "This report has no conversion values to go by. Type what a customer is worth, or take it from your orders.",
    noKeywords:
      "There are no keywords, campaigns or the like in these cells. Choose the column that names them, or other cells.",
    noColumns: "Choose the columns with clicks, cost and conversions above.",
    noValue: "Enter what a customer is worth above, or take it from your orders.",
    nothingJudged: "Nothing here has clicks to judge by yet.",
  },

  /** A chance at either end, where rounding would claim certainty. */
  under: (share: string) => `under ${share}`,
  over: (share: string) => `over ${share}`,

  answer: {
    /** What to do with those of each verdict, a sentence each; none where there are none, but of those that lose. */
    stop: (losing: string, money: { lost: string; spent: string }, subject: ReportSubject) => {
      if (losing === "0") {
        return subject === "keyword"
          ? "No keyword is sure to lose money."
          : `None of the ${many(subject)} is sure to lose money.`;
      }
      return `Stop ${counted(losing, subject)} that lose${losing === "1" ? "s" : ""} money, or bid less: ${money.lost} of ${money.spent} went there.`;
    },
    keepTesting: (testing: string, subject: ReportSubject) =>
      testing === "0" ? "" : `Keep testing ${counted(testing, subject)}.`,
    letRun: (profitable: string, subject: ReportSubject) => {
      if (profitable === "0") return "";
      const ones = subject === "keyword" ? "" : ` of the ${many(subject)}`;
      return `Let the ${profitable === "1" ? `one${ones} that earns its` : `${profitable}${ones} that earn their`} clicks run.`;
    },
    wait: (early: string, subject: ReportSubject) =>
      early === "0" ? "" : `${counted(early, subject)} ${early === "1" ? "has" : "have"} too few clicks to judge.`,
    lost: (subject: ReportSubject) => `spent on losing ${many(subject)}`,
    lostCounted: (figures: { cost: string; earned: string; risk: string }, subject: ReportSubject) =>
      `The cost of the ${many(subject)} whose chance of profit is ${figures.risk} or less, added up: ${figures.cost}. Their conversions were worth ${figures.earned}.`,
    gain: "earned less spent in all",
    gainCounted: (figures: { cost: string; earned: string; value: string }, subject: ReportSubject) =>
      `Conversions times ${figures.value}, which is ${figures.earned}, less the cost of ${figures.cost}. Only ${many(subject)} with clicks, cost and conversions count.`,
    tests: (clicks: string, gain: string) =>
      `Where testing on is worth it, ${clicks} more clicks in all are expected to gain ${gain} by better decisions.`,
    changes: (count: { pause: string; lower: string; raise: string }) =>
      `To upload: pause ${count.pause}, bid less on ${count.lower}, bid more on ${count.raise}. The list is written along, in the columns of Google Ads Editor.`,
    group: {
      Unprofitable: {
        title: "Unprofitable",
        advice: "Stop these, or bid no more than their new highest CPC.",
        counted: (confidence: string, risk: string) =>
          `By clicks and conversions so far, starting from the usual rate, the chance that a click really earns more than it costs is ${risk} or less: a loss is at least ${confidence} sure.`,
      },
      "Keep testing": {
        title: "Keep testing",
        advice: "Not sure either way yet. Each says how long to go on without a sale.",
        counted: (confidence: string, risk: string) =>
          `The chance that a click really earns more than it costs lies between ${risk} and ${confidence}. Pause it at the number of clicks named if no sale comes until then: from there on, the next click costs more than it can be expected to bring, what it would teach you included. A test named is the number of further clicks whose expected gain is highest.`,
      },
      Profitable: {
        title: "Profitable",
        advice: "Spend no cap on these until clicks cost more than EPC.",
        counted: (confidence: string) =>
          `By clicks and conversions so far, starting from the usual rate, the chance that a click really earns more than it costs is ${confidence} or more.`,
      },
      "Too few clicks": {
        title: "Too few clicks",
        advice: "No verdict on these yet: it would be that of the usual rate, and not their own.",
        counted: (_confidence: string, _risk: string, least: string) =>
          `With fewer than ${least} clicks, a fifth of what the usual rate is worth, that rate would decide almost alone. Until then each says how long to go on without a sale.`,
      },
    } satisfies Record<KeywordVerdict, unknown>,
    groupMoney: (cost: string) => `${cost} spent`,
    unjudged: { title: "Not judged", advice: "These are on the written sheet, without a verdict." },
    showAll: (count: string) => `Show all ${count}`,
    showFewer: "Show fewer",
    reason: (verdict: KeywordVerdict, words: ReasonWords) => {
      const counted = words.counted === undefined ? "" : `, of which ${words.counted} count so far`;
      const seen = `${words.sales} ${words.oneSale ? "sale" : "sales"} in ${words.clicks} ${words.oneClick ? "click" : "clicks"}${counted}`;
      return verdict === "Too few clicks"
        ? `${verdict}: ${seen}; judged ${words.counted === undefined ? `from ${words.least} on` : `once ${words.least} count`}.`
        : `${verdict}: ${seen}; ${aChance(words.chance)}, ${against(verdict, words)}.`;
    },
    noSales: "no",
    figures: (figures: { expected: string; low: string; high: string; cpc: string; highest: string }) =>
      `EPC ${figures.expected} (${figures.low} to ${figures.high}), CPC ${figures.cpc}. New highest CPC: ${figures.highest}.`,
    test: (figures: { clicks: string; cost: string; gain: string }) =>
      `Test ${figures.clicks} more clicks (${figures.cost}): worth ${figures.gain}.`,
    lookAgain: (figures: { clicks: string; cost: string; gain: string }) =>
      `It pays so far: run on, and look again after ${figures.clicks} clicks (${figures.cost}); looking is worth ${figures.gain}.`,
    unjudgedReason: (why: Unjudged) => `Not judged: ${whyUnjudged[why]}`,
    paused: "paused",
    withMatchType: (keyword: string, matchType: string) => `${keyword} (${matchType})`,
  },

  /** What to do about one of them, with its reason; on the sheet they end without a full stop. */
  action: {
    pause: (a: Prices) => `Pause it: a click costs ${a.cpc} and brings ${a.earned}`,
    bidLess: (a: Prices) => `Bid no more than ${a.highest}: a click costs ${a.cpc}`,
    /** @param isPart whether not all clicks count */
    test: (pauseAt: string, isPart: boolean) =>
      `Test on; pause it at ${clicksIn(pauseAt)}${isPart ? " that count" : ""} if no sale comes until then`,
    testOn: "Test on: it is worth its clicks even if the next ones do not sell",
    run: (a: Prices) => `Let it run: a click is worth up to ${a.highest}`,
    /** Of what does not run at present. */
    paused: {
      stay: (a: Prices) => `Leave it paused: a click cost ${a.cpc} and brings ${a.earned}`,
      again: (a: Prices) => `Paused now; if you run it again, bid no more than ${a.highest}`,
    },
  },

  matchType: { exact: "exact", phrase: "phrase", broad: "broad" } satisfies Record<MatchType, string>,

  front: {
    lost: (subject: ReportSubject) => `Spent on losing ${many(subject)}`,
    gain: "Earned less spent",
    stop: "To stop or bid less on",
    test: "To go on testing",
    of: (all: string) => `of ${all} in all`,
    ofJudged: (all: string, subject: ReportSubject) => `of ${counted(all, subject)} with figures to go by`,
    usual: (rate: string, clicks: string) => `Judged by a usual conversion rate of ${rate}, worth ${clicksIn(clicks)}.`,
    learnt: (a: { rate: string; clicks: string; keywords: string }, subject: ReportSubject) =>
      `Judged by a usual conversion rate of ${a.rate}, worth ${clicksIn(a.clicks)}: learnt from the ${counted(a.keywords, subject)} below.`,
    earned: (earned: string, spent: string) => `${earned} earned, ${spent} spent`,
  },

  picture: {
    title: "EPC against CPC",
    cpc: "CPC, what a click costs",
    epc: "EPC, what a click earns",
    breakEven: "break-even",
    described: (counts: { above: string; below: string; all: string }, subject: ReportSubject) =>
      `EPC against CPC of ${counted(counts.all, subject)}. ${counts.above} above the break-even line, ${counts.below} below it. The list that follows has every figure.`,
    mark: (keyword: string, figures: string) => `${keyword}: ${figures}`,
    beyond: (count: string, top: string, subject: ReportSubject) =>
      `${counted(count, subject)} of more than ${top} a click ${count === "1" ? "stands" : "stand"} at the top edge.`,
    largest: "Most spent on, with the range of their EPC:",
    counted: (confidence: string, subject: ReportSubject) =>
      `Each mark is one of the ${many(subject)}. Above the line a click is expected to earn more than it costs, below it less. The upright lines say where the true EPC lies with a chance of ${confidence}.`,
  },

  written: (name: string) =>
    `Written to the sheet “${name}”. Change a figure or an assumption there, and the verdicts follow.`,

  sheet: judgeSheetWords,

  sample: IN_ENGLISH,
};

export type JudgeWords = typeof en;
