import type { ReportSubject } from "../../../imports/ads/AdHeadings";
import { counted, headedMany, headedOne } from "../../keywords/words.en";

/** What stands on the written sheet. */
export const judgeSheetWords = {
  name: "Keyword verdicts",
  /** The same by what was judged. */
  named: (subject: ReportSubject) => `${headedOne(subject)} verdicts`,
  assumptions: "Assumptions",
  answer: "Answer",
  from: (address: string, summary: string) => `From ${address}. ${summary}`,
  conversionWorth: "Value of a conversion",
  countedShare: "Share of clicks that counts",
  counting:
    "Clicks that count: those above times that share, and one at least for each conversion. The verdict, the EPC and what to do go by them.",
  lags: {
    heading: "Days to conversion",
    label: "Days after the click",
    end: "Ends with day",
    conversions: "Conversions",
    arrived: "Arrived by then",
    fixed: "The conversions by days are written as values, since no formula can read their cells.",
  },
  reportedFrom:
    "Value of a conversion: the conversion values of the rows below over their conversions, less the cost to fulfil one.",
  ordersFrom: (customers: string, orders: string) =>
    `Customer value: ${orders} orders of ${customers} customers, worked out anew when an order changes.`,
  unjudged: (count: number, names: string) => `${count} not judged, each with its reason: ${names}`,
  fixed: (count: number, subject: ReportSubject) =>
    `Figures of ${counted(count, subject)} are written as values, since no formula can read their cells.`,
  learnt:
    "The usual conversion rate and its worth follow the clicks and conversions below. Type over them to judge by others; a rate typed alone is worth one sale.",
  untoldWorth: (why: string) =>
    `The usual conversion rate is that of all clicks and conversions below, worth one sale as long as they do not tell more: ${why}`,
  untold: (rate: string, why: string) =>
    `The usual conversion rate stays at ${rate}, worth one sale, as long as the clicks and conversions below do not tell it: ${why}`,
  tests: "Test clicks were worked out when this sheet was written. Change them to see what another test is worth.",
  andMore: (count: number) => ` and ${count} more`,
  totals: {
    clicks: "Clicks",
    cost: "Cost",
    conversions: "Conversions",
    earned: "Earned",
    gain: "Earned less cost",
    unjudged: "Not judged",
    all: "All",
  },
  one: headedOne,
  many: headedMany,
  columns: {
    clicks: "Clicks",
    cost: "Cost",
    conversions: "Conversions",
    counted: "Clicks that count",
    cpc: "CPC",
    low: "EPC low",
    expected: "EPC",
    high: "EPC high",
    chance: "Chance of profit",
    verdict: "Verdict",
    highestCpc: "New highest CPC",
    pauseAt: "Pause at",
    clicksToGo: "Clicks to go",
    action: "Action",
    testClicks: "Test clicks",
    testValue: "Value of test",
    workingsPlace: "Place in workings",
    conversionValue: "Conversion value",
    matchType: "Match type",
    campaign: "Campaign",
    adGroup: "Ad group",
    status: "Status",
  },
  /** Columns that hold what would be uploaded. */
  change: {
    keyword: "Keyword to upload",
    type: "Match type to upload",
    bidNow: "Max CPC now",
    isPaused: "Paused",
  },
  changes: {
    name: "changes",
    about:
      "what to upload. Copy the rows with their headings; in Google Ads Editor choose Account > Import > Paste text. What is paused stays so.",
    unplaced: "Changes: your report does not name both campaigns and ad groups, so fill these in before you upload.",
  },
  without: {
    noClicks: "No clicks",
    missing: "Figure missing",
    belowZero: "Figure below 0",
    moreConversionsThanClicks: "More conversions than clicks",
  },
  chart: {
    title: "EPC against CPC",
    breakEven: "Break-even",
    line: "Break-even line of the chart",
  },
};

export type JudgeSheetWords = typeof judgeSheetWords;
