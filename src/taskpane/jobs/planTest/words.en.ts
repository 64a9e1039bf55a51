import { IN_ENGLISH } from "../../job/JobWords";
import { keywordSource } from "../../keywords/words.en";
import type { CpcSource } from "./clickPrice";
import { planSheetWords } from "./sheetWords.en";
import { planFieldWords } from "./fieldWords.en";

/** What every keyword gets, with its figures written the way the reader writes them. */
export interface Aim {
  readonly clicks: string;
  readonly rate: string;
  readonly sales: string;
  readonly confidence?: string | undefined;
}

const clicksIn = (clicks: string) => (clicks === "1" ? "1 click" : `${clicks} clicks`);

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

export type GainFigure = "total" | "monthly" | "months" | "keywords" | "money" | "tested" | "gain";

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

  fields: planFieldWords,

  half: {
    noValue: "Say what a customer is worth too, and this money goes where it gains the most.",
    noMoney: "Say how much money there is too, and it goes where it gains the most.",
  },
  oneSale: (clicks: string) => `${clicksIn(clicks)}, which ${clicks === "1" ? "brings" : "bring"} one sale`,

  refusal: {
    noKeywords: "There are no keywords in these cells. Choose the column that holds them, or other cells.",
    nothingPriced: "No keyword has a price for a click yet. Enter a CPC for them above.",
    allTooSlow: "Every keyword is too slow for these months. Allow more of them, or plan what slow keywords can spend.",
  },

  answer: {
    months: (count: string, one: boolean) => (one ? "1 month" : `${count} months`),
    sentence: (
      { total, monthly, months, keywords }: { total: string; monthly: string; months: string; keywords: string },
      { clicks, sales }: Aim,
    ) =>
      `Set aside ${total} for the test: ${monthly} a month for ${months}. It buys each of ${keywords} keywords ${clicks} clicks, enough to expect ${saleCount(sales)}.`,
    /** Where searches bring some keywords too few clicks in the months there are. */
    capped: {
      spend: ({ total, monthly, months }: { total: string; monthly: string; months: string }) =>
        `Set aside ${total} for the test: ${monthly} a month for ${months}.`,
      reach: (
        { keywords, reached, slow }: { keywords: string; reached: string; slow: string },
        { clicks, sales }: Aim,
      ) =>
        reached === "0"
          ? `These searches can spend no more: no keyword gets its ${clicksIn(clicks)}, and all ${keywords} are searched for too rarely.`
          : `These searches can spend no more: it buys ${reached} of ${keywords} keywords ${clicksIn(clicks)}, enough to expect ${saleCount(sales)}, and the ${slow === "1" ? "other one is" : `other ${slow} are`} searched for too rarely.`,
      full: (full: string) => `To test all of them to the end would cost ${full}.`,
    },
    forGain: ({ money, total, monthly, months, tested, keywords, gain }: Readonly<Record<GainFigure, string>>) =>
      tested === "0"
        ? `With ${money}, no keyword is worth testing: what a test would tell is worth less than its clicks cost.`
        : `Of ${money}, set aside ${total} for the test: ${monthly} a month for ${months}. It tests ${tested} of ${keywords} keywords, and is expected to earn ${gain} more than not testing.`,
    kept: (left: string) =>
      `Keep the other ${left}: more clicks would cost more than they tell, or searches bring no more in that time.`,
    untested: (count: string, names: string) =>
      `${count === "1" ? "Leave out 1 keyword, which is" : `Leave out ${count} keywords, which are`} not worth testing with this money: ${names}.`,
    paying: (count: string, names: string, rate: string) =>
      `${count === "1" ? "Run 1 keyword" : `Run ${count} keywords`} without a test: at a conversion rate of ${rate} clicks bring more than they cost, and this money tells more elsewhere. What they cost is no part of this money: ${names}.`,
    slowLeftOut: (count: string, names: string) =>
      `${count === "1" ? "1 keyword is" : `${count} keywords are`} left out as too slow: ${names}.`,
    andMore: (names: string, more: string) => `${names} and ${more} more`,
    ofMoney: (money: string) => `in all, of ${money}`,
    ofMoneyCounted: (money: string) =>
      `What the planned clicks cost, by the CPC of each keyword: never more than ${money}, and of each keyword no more clicks than its searches bring in the months of the test.`,
    gain: "more than by not testing",
    gainCounted: (rate: string) =>
      `What you can expect to gain by deciding on all later clicks after the test, by what it showed, and not now at a conversion rate of ${rate}. What the test loses on clicks that do not pay is taken off. Chance may bring more or less.`,
    tested: (of: string) => `of ${of} keywords worth testing`,
    testedCounted:
      "The money goes to the clicks that gain the most together. A test of too few clicks changes nobody’s mind, so some keywords are better not tested than tested a little.",
    gainBarsTitle: "Money by keyword",
    gainBarsAmount: "Set aside",
    gainBarsCounted: "The CPC of each keyword times its clicks. What gets the most money comes first.",
    testClicks: (clicks: string) => clicksIn(clicks),
    summary: (total: string, monthly: string) => `${total} in all, ${monthly} a month`,
    total: "in all",
    totalCounted: (aim: Aim) =>
      `What all keywords together can spend in the months of the test. Testing a keyword costs its CPC times the clicks it needs: ${clicksNeeded(aim)}; or times those that its searches bring in that time, where they are fewer.`,
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
      "The same test at other conversion rates: in all, and a month when shared out over 2, 3 or 6 months, as far as searches bring the clicks in that time. The lower the rate, the more clicks a sale takes.",
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
    gain: "Gained by testing",
    within: (months: string) => `within ${months} after the test, expected`,
    beyond: "beyond not testing, expected",
    tested: "Keywords worth testing",
    ofMoney: (money: string) => `of ${money}`,
    judge:
      "Give each keyword its clicks, then judge it: “Judge running keywords” says which ones to stop and which to let run.",
    untested: (count: string) =>
      count === "0"
        ? "No keyword has to be left out."
        : `Leave out ${count === "1" ? "1 keyword, which is" : `${count} keywords, which are`} not worth testing with this money: see below which.`,
    paying: (count: string) =>
      count === "0"
        ? "No keyword is to be run without a test."
        : `Run ${count === "1" ? "1 keyword" : `${count} keywords`} without a test: at this conversion rate clicks bring more than they cost. What they cost is no part of this money.`,
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

  sheet: planSheetWords,

  sample: IN_ENGLISH,
};

export type PlanWords = typeof en;
