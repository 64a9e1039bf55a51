import { IN_ENGLISH, type FieldWords } from "../../job/JobWords";
import { keywordSource } from "../../keywords/words.en";
import type { CpcSource } from "./clickPrice";
import type { FieldName } from "./form";

/** What every keyword gets, with its figures written the way the reader writes them. */
export interface Aim {
  readonly clicks: string;
  readonly rate: string;
  readonly sales: string;
  readonly confidence?: string | undefined;
}

const saleCount = (sales: string) => (sales === "1" ? "1 sale" : `${sales} sales`);

const bidWords: Readonly<Record<CpcSource, string>> = {
  highBid: "high bid",
  lowBid: "low bid",
  averageBid: "bid",
  cpc: "CPC",
  maxCpc: "highest CPC",
};

const clicksNeeded = ({ clicks, rate, sales, confidence }: Aim) =>
  confidence === undefined
    ? `${saleCount(sales)} ÷ ${rate} = ${clicks} clicks`
    : `${clicks} clicks, the fewest that bring at least ${saleCount(sales)} with a chance of ${confidence}`;

/** The words of the job "Plan a keyword test". */
export const en = {
  name: "Plan a keyword test",
  about: "What to set aside to find out which keywords bring customers.",

  sources: { keywords: { ...keywordSource, awaited: "The answer appears here once Worth has your keywords." } },
  withoutBid: { label: "Keywords without a bid", leave: "Leave out", fill: "Use a CPC" },

  unpriced: (count: { without: string; one: boolean; all: boolean }, source: CpcSource | undefined) => {
    const what = source ? bidWords[source] : "CPC";
    if (count.all) return `No keyword has a ${what}. Enter a CPC for them.`;
    const them = count.one ? "it" : "them";
    return `${count.without} ${count.one ? "keyword has" : "keywords have"} no ${what}. Enter a CPC for ${them} or leave ${them} out.`;
  },

  fields: {
    missingCpc: {
      label: "CPC for them",
      onSheet: "CPC where there is no bid",
      wrong: "Write a price above 0, such as 1.50.",
    },
    cpcFrom: {
      label: "Price of a click (CPC)",
      why: "The high bid is the careful choice: few clicks cost more.",
      options: {
        highBid: "High bid",
        lowBid: "Low bid",
        averageBid: "Average of low and high bid",
        cpc: "CPC",
        maxCpc: "Highest CPC",
      } satisfies Record<CpcSource, string>,
    },
    conversionRate: {
      label: "Conversion rate",
      why: "Customers per click. 1% is usual where nothing is known.",
      wrong: "Write a rate above 0% and at most 100%, such as 1%.",
    },
    sales: {
      label: "Sales wanted",
      why: "One sale shows that a keyword can sell.",
      wrong: "Write a whole number from 1 to 1,000.",
    },
    months: {
      label: "Months",
      why: "How long the test may take.",
      wrong: "Write a number of months above 0 and at most 120.",
    },
    clickRate: {
      label: "Ad click rate",
      why: "Clicks per search, with your ad shown each time. 1% is usual.",
      wrong: "Write a rate above 0% and at most 100%, such as 1%.",
    },
    salesCycleDays: {
      label: "Sales cycle in days",
      why: "From a click to the sale it brings.",
      wrong: "Write a number of days from 0 to 3,650.",
    },
    confidence: {
      label: "Confidence",
      why: "How sure you want to be of seeing the sales. Off is the plain rule: sales ÷ rate.",
      none: "Off",
    },
  } satisfies Partial<Record<FieldName, FieldWords>>,

  refusal: {
    noKeywords: "There are no keywords in these cells. Choose the column that holds them, or other cells.",
    nothingPriced: "No keyword has a price for a click yet. Enter a CPC for them above.",
  },

  answer: {
    months: (count: string, one: boolean) => (one ? "1 month" : `${count} months`),
    sentence: (
      { total, monthly, months, keywords }: { total: string; monthly: string; months: string; keywords: string },
      { clicks, sales }: Aim,
    ) =>
      `Set aside ${total} for the test: ${monthly} a month for ${months}. It buys each of ${keywords} keywords ${clicks} clicks, enough to expect ${saleCount(sales)}.`,
    summary: (total: string, monthly: string) => `${total} in all, ${monthly} a month`,
    total: "in all",
    totalCounted: (aim: Aim) =>
      `The cost to test of all keywords, added up. Testing a keyword costs its CPC times the clicks it needs: ${clicksNeeded(aim)}.`,
    monthly: (months: string) => `a month for ${months}`,
    monthlyCounted: (total: string, months: string) => `${total} shared out evenly over ${months}.`,
    chance: ({ sales, rate }: Aim) => `chance of ${saleCount(sales)} from a keyword that converts at ${rate}`,
    chanceCounted: ({ clicks, sales, rate }: Aim) =>
      `The chance that ${clicks} clicks bring ${sales === "1" ? "a sale" : `at least ${sales} sales`} when ${rate} of clicks buy. Without a sale, a keyword may still have been unlucky.`,
    slow: (months: string, of: string) => `of ${of} keywords too slow for ${months}`,
    slowCounted: ({ clicks }: Aim, clickRate: string, days: string) =>
      `A keyword takes ${clicks} clicks ÷ (its searches a month × ${clickRate}) months${days}. It is too slow where even its most searches take longer than the test. Leave it out, allow more months, or raise the click rate with a better ad.`,
    plusDays: (days: string) => `, plus ${days} days until the last sale is seen`,
    pace: {
      range: (best: string, worst: string) => `${best} to ${worst} months`,
      from: (best: string) => `${best} months or more`,
      noSearches: "no searches",
      inTime: "",
      mayBeTooSlow: ", may be too slow",
      tooSlow: ", too slow",
    },
    gridTitle: "If the conversion rate is another",
    gridRate: "Rate",
    gridTotal: "In all",
    gridMonths: (count: string) => `${count} months`,
    gridCounted:
      "The same test at other conversion rates: in all, and a month when shared out over 2, 3 or 6 months. The lower the rate, the more clicks a sale takes.",
    barsTitle: "Cost to test by keyword",
    barsKeyword: "Keyword",
    barsCost: "Cost to test",
    barsCounted: (aim: Aim, source: CpcSource | undefined) =>
      `${source === undefined ? "The CPC you entered" : `The ${bidWords[source]}`} of each keyword times ${clicksNeeded(aim)}. The dearest come first.`,
    more: (count: string) => `and ${count} more, all of them on the written sheet.`,
  },

  front: {
    total: "To set aside in all",
    monthly: "A month",
    chance: "Chance of the sales",
    clicks: (clicks: string) => `with ${clicks} clicks for each keyword`,
    slow: "Too slow for the test",
    ofKeywords: (all: string) => `of ${all} keywords`,
    keywords: "Keywords to test",
    eachClicks: (clicks: string) => `${clicks} clicks each`,
    monthsLong: (months: string) => (months === "1" ? "for 1 month" : `for ${months} months`),
    byRate: (low: string, high: string) => `${low} to ${high} by conversion rate`,
    leaveOut: (slow: string) =>
      slow === "0"
        ? "Every keyword can be tested in the months there are."
        : `${slow === "1" ? "1 keyword is" : `${slow} keywords are`} too slow: leave out what you can, allow more months, or raise the click rate with a better ad.`,
    pause: (clicks: string) =>
      `Give each keyword its ${clicks} clicks, then judge it: “Judge running keywords” says which ones to stop and which to let run.`,
    compare:
      "Nobody knows the conversion rate before the test: see below what other rates would cost before you set the money aside.",
  },

  written: (name: string) =>
    `Written to the sheet “${name}”. Change a bid or an assumption there, and the plan follows.`,

  sheet: {
    name: "Test budget",
    assumptions: "Assumptions",
    answer: "Answer",
    from: (address: string, summary: string) => `From ${address}. ${summary}`,
    cpcFrom: (source: string) => `CPC: ${source}.`,
    leftOut: (count: number, names: string) =>
      `${count === 1 ? "1 keyword without a price is" : `${count} keywords without a price are`} left out: ${names}`,
    andMore: (count: number) => ` and ${count} more`,
    answers: {
      total: "Total test budget",
      monthly: "Monthly budget",
      keywords: "Keywords in the test",
      clicks: "Clicks for each keyword",
      chance: "Chance of the sales",
      tooSlow: "Keywords that are too slow",
    },
    grid: {
      title: "Monthly budget by conversion rate and months",
      rate: "Conversion rate",
      total: "In all",
      months: " months",
    },
    columns: {
      keyword: "Keyword",
      cost: "Cost to test",
      cpc: "CPC",
      searches: "Searches a month",
      months: "Months",
      searchesLow: "Fewest searches",
      searchesHigh: "Most searches",
      monthsBest: "Months at best",
      monthsWorst: "At worst",
      pace: "In time?",
      matchType: "Match type",
      campaign: "Campaign",
      adGroup: "Ad group",
    },
    pace: { inTime: "In time", mayBeTooSlow: "May be too slow", tooSlow: "Too slow", never: "Never" },
    chart: {
      all: "Cost to test by keyword",
      dearest: (count: number) => `The ${count} dearest keywords to test`,
    },
  },

  sample: IN_ENGLISH,
};

export type PlanWords = typeof en;
